import { Braces, CodeXml, Table } from "lucide-react";
import { useContext } from "react";
import type { Filter, Statement } from "@/corpus";
import { useTranslation } from "@/i18n";
import { CollationContext } from "@/parts/collation";
import { useStory } from "@/parts/StoryContext";
import type { TakingGroup } from "./ExportSheet";
import { exportName } from "./file-names";
import { saveFile } from "./save-file";
import { type DataForm, dataForms, statementFile } from "./statement-files";

const icons = { csv: Table, csvSemicolon: Table, json: Braces, tei: CodeXml } as const satisfies Record<
  DataForm,
  unknown
>;

interface Taken {
  /** With the wordings that are to be taken, and no other. */
  readonly statements: readonly Statement[];
  /** The statement that the file is named after; null where it is of all that the filter leaves. */
  readonly statement: Statement | null;
  readonly filter: Filter;
  /** Where the same can be seen. */
  readonly href: string;
}

/** The ways to take statements away as data. */
export function useDataTakings({ statements, statement, filter, href }: Taken): TakingGroup {
  const { t } = useTranslation();
  const { story } = useStory();
  const collator = useContext(CollationContext);
  const takings = dataForms.map((form) => ({
    key: form,
    label: t(`export.${form}`),
    help: t(`export.${form}Help`),
    icon: icons[form],
    take: async () => {
      const { extension, content } = await statementFile(form, story, statements, collator, href);
      const name = exportName(story, statement, filter, extension);
      saveFile(name, content);
      return { said: t("export.saved", { name }) };
    },
  }));
  return { key: "data", label: t("export.data"), takings };
}
