import { AppWindow, FileImage, Flag, Image, Link2, Printer, Quote } from "lucide-react";
import { isOwnId, type Statement } from "@/corpus";
import { useFormat, useLocale, useTranslation } from "@/i18n";
import { type StatementAddress, useHref } from "@/parts/address";
import { citation } from "@/parts/export/citation";
import { copyText } from "@/parts/export/copy-text";
import { ExportSheet, type Outcome, type TakingGroup } from "@/parts/export/ExportSheet";
import { exportName } from "@/parts/export/file-names";
import { saveFile } from "@/parts/export/save-file";
import { useFileTakings } from "@/parts/export/use-file-takings";
import { useStory } from "@/parts/StoryContext";
import { useDayRange } from "@/parts/use-day-range";
import { wordingsToCollate } from "../model/collated-wordings";
import { compareOutlets } from "../model/comparison";
import { frameSnippet } from "./frame-snippet";
import { drawPng, drawSvg } from "./picture";
import { useComparisonPicture } from "./use-comparison-picture";

interface ComparisonSheetProps {
  readonly statement: Statement;
  readonly address: StatementAddress;
  readonly onClose: () => void;
}

/** Until a sheet that closes has left the page. */
const closingMs = 200;

/** The comparison as text: a citation, a link, on paper. */
function useTextTakings({ statement, address, onClose }: ComparisonSheetProps): TakingGroup {
  const { t } = useTranslation();
  const format = useFormat();
  const locale = useLocale();
  const dayRange = useDayRange();
  const { story, speaker } = useStory();
  const href = useHref()(address);
  const { columns } = compareOutlets(story, statement, address.filter);

  async function copy(text: string, said: string): Promise<Outcome> {
    return (await copyText(text)) ? { said } : { said: t("export.refused"), byHand: text };
  }
  function cited(all: boolean): string {
    const wordings = wordingsToCollate(columns, all);
    const said = dayRange(statement.said);
    return citation({ statement, speaker: speaker(statement.speaker), wordings, href }, { t, format, said });
  }
  const cite = () => copy(cited(address.all), t("export.citationCopied"));
  // Where the error is, with every word that it may lie in; what it is the reader adds.
  const report = () => copy([t("export.reportHead"), cited(true)].join("\n\n"), t("export.reportCopied"));
  async function print() {
    onClose();
    // The page is printed as it stands once the sheet is gone.
    setTimeout(() => window.print(), closingMs);
    return { said: t("export.printing") };
  }
  return {
    key: "text",
    label: t("export.text"),
    takings: [
      {
        key: "citation",
        label: t("export.citation"),
        help: t("export.citationHelp"),
        icon: Quote,
        take: cite,
      },
      {
        key: "link",
        label: t("export.link"),
        help: t("export.linkHelp"),
        icon: Link2,
        take: () => copy(href, t("export.linkCopied")),
      },
      ...(isOwnId(story.id)
        ? []
        : [
            {
              key: "frame",
              label: t("export.frame"),
              help: t("export.frameHelp"),
              icon: AppWindow,
              take: () => copy(frameSnippet(story, statement, locale, href), t("export.frameCopied")),
            },
          ]),
      {
        key: "report",
        label: t("export.report"),
        help: t("export.reportHelp"),
        icon: Flag,
        take: report,
      },
      { key: "print", label: t("export.print"), help: t("export.printHelp"), icon: Printer, take: print },
    ],
  };
}

/** The comparison as a picture, of the wordings and marks that the view shows. */
function usePictureTakings({ statement, address }: ComparisonSheetProps): TakingGroup {
  const { t } = useTranslation();
  const { story } = useStory();
  const content = useComparisonPicture({ statement, address });
  const save = (extension: string, picture: Blob) => {
    const name = exportName(story, statement, address.filter, extension);
    saveFile(name, picture);
    return { said: t("export.saved", { name }) };
  };
  return {
    key: "picture",
    label: t("export.picture"),
    takings: [
      {
        key: "png",
        label: t("export.png"),
        help: t("export.pngHelp"),
        icon: Image,
        take: async () => save("png", await drawPng(await content())),
      },
      {
        key: "svg",
        label: t("export.svg"),
        help: t("export.svgHelp"),
        icon: FileImage,
        take: async () => save("svg", await drawSvg(await content())),
      },
    ],
  };
}

/** All ways to take one comparison away, as the view shows it and the filter leaves it. */
export function ComparisonSheet(props: ComparisonSheetProps) {
  const { t } = useTranslation();
  const { statement, address } = props;
  const { story } = useStory();
  const href = useHref()(address);
  const { columns } = compareOutlets(story, statement, address.filter);
  const left = columns.flatMap(({ wordings }) => wordings.map(({ wording }) => wording));
  const text = useTextTakings(props);
  const picture = usePictureTakings(props);
  const files = useFileTakings({
    statements: [{ ...statement, wordings: left }],
    statement,
    filter: address.filter,
    href,
  });
  return <ExportSheet title={t("export.title")} groups={[text, picture, ...files]} onClose={props.onClose} />;
}
