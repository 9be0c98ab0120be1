import { BookMarked, Braces, CodeXml, Columns3, FileText, Highlighter, Sheet, Table } from "lucide-react";
import { useContext } from "react";
import type { Filter, Statement } from "@/corpus";
import { useLocale, useTranslation } from "@/i18n";
import { CollationContext } from "@/parts/collation";
import { useStory } from "@/parts/StoryContext";
import type { TakingGroup } from "./ExportSheet";
import { exportName } from "./file-names";
import { saveFile } from "./save-file";
import { type FileForm, fileForms, ofOneStatement, statementFile } from "./statement-files";
import { usePageWords } from "./use-page-words";

const icons = {
  csv: Table,
  csvSemicolon: Table,
  json: Braces,
  tei: CodeXml,
  csl: BookMarked,
  ris: BookMarked,
  bibtex: BookMarked,
  xlsx: Sheet,
  annotations: Highlighter,
  html: FileText,
  collatex: Columns3,
} as const satisfies Record<FileForm, unknown>;

interface Taken {
  /** With the wordings that are to be taken, and no other. */
  readonly statements: readonly Statement[];
  /** The statement that the file is named after; null where it is of all that the filter leaves. */
  readonly statement: Statement | null;
  readonly filter: Filter;
  /** Where the same can be seen. */
  readonly href: string;
}

/** The ways to take statements away as files for other programs. */
export function useFileTakings({ statements, statement, filter, href }: Taken): readonly TakingGroup[] {
  const { t } = useTranslation();
  const locale = useLocale();
  const { story } = useStory();
  const collator = useContext(CollationContext);
  const words = usePageWords();
  const taken = { story, statements, one: statement !== null, address: href, locale, words };
  const taking = (form: FileForm) => ({
    key: form,
    label: t(`export.${form}`),
    help: t(`export.${form}Help`),
    icon: icons[form],
    take: async () => {
      const { extension, content } = await statementFile(form, taken, collator);
      const name = exportName(story, statement, filter, extension);
      saveFile(name, content);
      return { said: t("export.saved", { name }) };
    },
  });
  const group = (key: keyof typeof fileForms) => {
    const forms: readonly FileForm[] = fileForms[key];
    const fitting = forms.filter((form) => statement !== null || !ofOneStatement.has(form));
    return { key, label: t(`export.${key}`), takings: fitting.map(taking) };
  };
  return [group("page"), group("references"), group("data")];
}
