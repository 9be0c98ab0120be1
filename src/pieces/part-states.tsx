import { FileWarning, Table } from "lucide-react";
import { useState } from "react";
import { emptyFilter, type Filter } from "@/corpus";
import { brand } from "@/corpus/brand";
import { storyHighlights } from "@/corpus/findings/highlights";
import { shownHighlight } from "@/corpus/highlights";
import { useTranslation } from "@/i18n";
import { AddressLink, PlainLink } from "@/parts/address";
import { CueWords } from "@/parts/CueWords";
import { ExportButton } from "@/parts/export/ExportButton";
import { ExportSheet, type Outcome, type Taking } from "@/parts/export/ExportSheet";
import { ExportStatements } from "@/parts/export/ExportStatements";
import { FilterBar } from "@/parts/filter-bar/FilterBar";
import { NothingLeft } from "@/parts/filter-bar/NothingLeft";
import { Guarded } from "@/parts/Guarded";
import { HelpLink } from "@/parts/HelpLink";
import { HighlightSides } from "@/parts/highlights/HighlightSides";
import { KeyList, keysEverywhere, screenKeys } from "@/parts/keys";
import { Name } from "@/parts/Name";
import { NoteText } from "@/parts/NoteText";
import { Notice } from "@/parts/Notice";
import { OutletName } from "@/parts/OutletName";
import { PrintedFrom } from "@/parts/PrintedFrom";
import { ReportButton } from "@/parts/report/ReportButton";
import { ReportSheet } from "@/parts/report/ReportSheet";
import { SpeakerName } from "@/parts/speaker/SpeakerName";
import { WhyUnnamed } from "@/parts/WhyUnnamed";
import { WordingNotes } from "@/parts/WordingNotes";
import { Button } from "@/ui/Button";
import { madeUpStory } from "./made-up-story";
import type { Piece } from "./states";

const chosen: Filter = {
  ...emptyFilter,
  speakers: [brand<"speaker">("mayor")],
  modes: ["direct", "headline"],
  words: "الجسر",
};
const nothing: Filter = { ...emptyFilter, speakers: [brand<"speaker">("council")], modes: ["direct"] };
const inferred = { ar: "لا يذكر العنوان قائلًا", en: "The headline names nobody" };
const library = { screen: "library", filter: emptyFilter } as const;

function SampleFilterBar({ from }: { readonly from: Filter }) {
  const [filter, setFilter] = useState(from);
  return <FilterBar stories={[madeUpStory]} filter={filter} onFilter={setFilter} />;
}

function SampleNotice({ role }: { readonly role: "alert" | "status" }) {
  const { t } = useTranslation();
  return (
    <Notice title={t(role === "alert" ? "error.load" : "missing.title")} role={role}>
      <p>{t("error.loadHelp")}</p>
      <Button kind="strong">{t("action.retry")}</Button>
    </Notice>
  );
}

/** The ways to take something away, of which one works, one is left to be done by hand, and one fails. */
function SampleExports() {
  const { t } = useTranslation();
  const taking = (key: string, icon: Taking["icon"], take: Taking["take"]): Taking => {
    return { key, icon, take, label: t("export.csv"), help: key };
  };
  const done: Outcome = { said: t("export.saved", { name: "made-up.csv" }) };
  const takings = [
    taking("works", Table, async () => done),
    taking("is left to be copied by hand", Table, async () => ({ said: t("export.byHand"), byHand: "a,b" })),
    taking("never ends", Table, () => new Promise(() => undefined)),
    taking("fails", FileWarning, () => Promise.reject(new Error("made up"))),
  ];
  return (
    <ExportButton label={t("export.statements")}>
      {(close) => (
        <ExportSheet
          title={t("export.statements")}
          groups={[{ key: "data", label: t("export.data"), takings }]}
          onClose={close}
        />
      )}
    </ExportButton>
  );
}

function SampleReport() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button onClick={() => setOpen(true)}>{t("report.title")}</Button>
      {open && <ReportSheet selected="لن نغلق الجسر" onClose={() => setOpen(false)} />}
    </div>
  );
}

function Failing(): never {
  throw new Error("a part that could not be loaded, made up");
}

function SampleFailure() {
  const { t } = useTranslation();
  const [failing, setFailing] = useState(false);
  return (
    <div>
      <Button onClick={() => setFailing(true)}>{t("part.failed")}</Button>
      {failing && (
        <Guarded onClose={() => setFailing(false)}>
          <Failing />
        </Guarded>
      )}
    </div>
  );
}

function SampleLink({ plain }: { readonly plain: boolean }) {
  const { t } = useTranslation();
  const Link = plain ? PlainLink : AddressLink;
  return (
    <p>
      <Link address={library} className="underline underline-offset-4">
        {t("nav.library")}
      </Link>
    </p>
  );
}

/** What `src/parts` has besides its marks. */
export const partPieces: readonly Piece[] = [
  {
    piece: "OutletName",
    states: madeUpStory.outlets.map((outlet) => ({
      state: `${outlet.named ? "named" : "unnamed"}: ${outlet.id}`,
      shown: <OutletName outlet={outlet} />,
    })),
  },
  {
    piece: "WhyUnnamed",
    states: madeUpStory.outlets.map((outlet) => ({
      state: outlet.named ? `named, nothing: ${outlet.id}` : `unnamed: ${outlet.id}`,
      shown: <WhyUnnamed outlet={outlet} />,
    })),
  },
  {
    piece: "SpeakerName",
    states: madeUpStory.speakers.map((speaker) => ({
      state: speaker.kind,
      shown: <SpeakerName story={madeUpStory} speaker={speaker} />,
    })),
  },
  {
    piece: "Name",
    states: [
      { state: "in both languages", shown: <Name of={{ ar: "الساحل", en: "Al-Sahil" }} /> },
      { state: "in Arabic alone", shown: <Name of={{ ar: "الساحل", en: "الساحل" }} /> },
      { state: "in Latin letters alone", shown: <Name of={{ ar: "24.ae", en: "24.ae" }} /> },
    ],
  },
  {
    piece: "CueWords",
    states: madeUpStory.articles.slice(0, 1).map((article) => ({
      state: "its meaning beside it, in English alone",
      shown: <CueWords article={article} cue={{ start: 0, end: 5, verb: "قال" }} />,
    })),
  },
  {
    piece: "WordingNotes",
    states: madeUpStory.statements.slice(0, 1).flatMap(({ wordings }) =>
      wordings.slice(0, 1).map((wording) => ({
        state: "its English, in English alone, and why the speaker is inferred",
        shown: <WordingNotes wording={{ ...wording, english: "We will not close it", inferred }} />,
      })),
    ),
  },
  {
    piece: "NoteText",
    states: [
      { state: "what somebody noted", shown: <NoteText note={{ text: "راجع التسجيل", tags: [] }} /> },
      { state: "in English words", shown: <NoteText note={{ text: "Check the recording", tags: [] }} /> },
    ],
  },
  {
    piece: "HighlightSides",
    states: (["lead", "card"] as const).flatMap((size) =>
      storyHighlights(madeUpStory).flatMap((found) => {
        const highlight = shownHighlight(madeUpStory, found);
        return highlight === null
          ? []
          : [
              {
                state: `${highlight.kind}, ${size}`,
                shown: (
                  <HighlightSides {...{ highlight, size }} story={madeUpStory.id} filter={emptyFilter} />
                ),
                wide: true,
              },
            ];
      }),
    ),
  },
  {
    piece: "HelpLink",
    states: [{ state: "to the modes", shown: <HelpLink part="modes" /> }],
  },
  {
    piece: "ReportButton",
    states: [{ state: "closed", shown: <ReportButton /> }],
  },
  {
    piece: "ReportSheet",
    states: [{ state: "opened by its button", shown: <SampleReport /> }],
  },
  {
    piece: "FilterBar",
    states: [
      { state: "empty", shown: <SampleFilterBar from={emptyFilter} />, wide: true },
      { state: "chosen", shown: <SampleFilterBar from={chosen} />, wide: true },
      { state: "chosen so that nothing is left", shown: <SampleFilterBar from={nothing} />, wide: true },
    ],
  },
  {
    piece: "NothingLeft",
    states: [
      {
        state: "each part that could be lifted",
        shown: <NothingLeft story={madeUpStory} filter={nothing} onFilter={() => undefined} />,
        wide: true,
      },
    ],
  },
  {
    piece: "Notice",
    states: [
      { state: "status", shown: <SampleNotice role="status" />, wide: true },
      { state: "alert", shown: <SampleNotice role="alert" />, wide: true },
    ],
  },
  { piece: "Guarded", states: [{ state: "something that fails", shown: <SampleFailure /> }] },
  {
    piece: "ExportSheet",
    states: [{ state: "works, by hand, never ends, fails", shown: <SampleExports /> }],
  },
  {
    piece: "ExportStatements",
    states: [
      { state: "all", shown: <ExportStatements filter={emptyFilter} href="https://story.example/" /> },
      { state: "none left", shown: <ExportStatements filter={nothing} href="https://story.example/" /> },
    ],
  },
  {
    piece: "KeyList",
    states: [
      { state: "with letters", shown: <KeyList meanings={screenKeys.review} letters /> },
      { state: "letters turned off", shown: <KeyList meanings={screenKeys.review} letters={false} /> },
      { state: "everywhere", shown: <KeyList meanings={keysEverywhere} letters /> },
    ],
  },
  {
    piece: "AddressLink",
    states: [
      { state: "watches whether it leads to this page", shown: <SampleLink plain={false} /> },
      { state: "PlainLink: one among very many", shown: <SampleLink plain /> },
    ],
  },
  { piece: "PrintedFrom", states: [{ state: "on paper only", shown: <PrintedFrom address={library} /> }] },
];
