import "@/parts/marks/statement-lines.css";
import type { ReactNode } from "react";
import { type Article, bases, coveragePicture, type Mode, modes, type Statement } from "@/corpus";
import { type Layer, MarkedText, markedPieces } from "@/parts/marked-text";
import { BasisBadge, BasisShape } from "@/parts/marks/BasisBadge";
import { CoverageMark } from "@/parts/marks/CoverageMark";
import { CoveragePicture, type PictureForm } from "@/parts/marks/CoveragePicture";
import { assignLanes } from "@/parts/marks/lanes";
import { statementLook } from "@/parts/marks/statement-look";
import { ToneMark } from "@/parts/speaker/ToneMark";
import { tones } from "@/parts/speaker/tone";
import { WordingText } from "@/parts/WordingText";
import { variantKinds } from "@/text";
import { madeUpStory } from "./made-up-story";
import type { Piece, PieceState } from "./states";

const allModes: readonly (Mode | null)[] = [...modes, null];
const allTones = Array.from({ length: tones }, (_, index) => index + 1);

const coverageStates: readonly PieceState[] = allModes.flatMap((mode) =>
  [false, true].flatMap((inHeadline) =>
    [false, true].map((contrary) => ({
      state: `${mode ?? "not reported"}${inHeadline ? ", in the headline" : ""}${contrary ? ", says otherwise" : ""}`,
      shown: <CoverageMark mode={mode} inHeadline={inHeadline} contrary={contrary} />,
    })),
  ),
);

/** A statement's mark in a text, in the lane that its line is drawn in. */
interface SampleMark {
  readonly statement: Statement;
  readonly lane: number;
}

interface SampleRange {
  readonly start: number;
  readonly end: number;
  readonly of: SampleMark;
}

type Emphasis = "none" | "in a link" | "pointed out";

/** What a mark's words stand in where they lead somewhere: its lines grow heavier under the pointer. */
function MarkLink({ children }: { readonly children: ReactNode }) {
  return (
    <a href="#pieces" className="statement">
      {children}
    </a>
  );
}

/** The article with every statement's line under its words. */
function MarkedArticle({ article, emphasis }: { readonly article: Article; readonly emphasis: Emphasis }) {
  const wordings = madeUpStory.statements.flatMap((statement) =>
    statement.wordings
      .filter((wording) => wording.article === article.id)
      .map(({ start, end }) => ({ statement, start, end })),
  );
  const ranges = wordings.toSorted((one, other) => one.start - other.start);
  const lanes = assignLanes(ranges);
  const marks = ranges.map(({ statement, start, end }, index): SampleRange => {
    return { start, end, of: { statement, lane: lanes[index] ?? 0 } };
  });
  const [first] = article.lines;
  const highlights = emphasis === "pointed out" && first !== undefined ? [{ ...first, of: null }] : [];
  const lookOf = (layer: Layer<SampleMark, null>) =>
    layer.kind === "highlight"
      ? { className: "", tag: "mark" as const }
      : statementLook(madeUpStory, layer.of, { "data-own": emphasis === "in a link" ? "" : undefined });
  return markedPieces<SampleMark, null>(article.text, article.lines, { marks, highlights }).map((pieces) => (
    <p
      key={pieces[0]?.kind === "text" ? pieces[0].start : 0}
      lang={article.lang}
      dir={article.dir}
      className="reading-text"
    >
      <MarkedText<SampleMark, null>
        text={article.text}
        pieces={pieces}
        lookOf={lookOf}
        {...(emphasis === "in a link" && {
          wrap: (_: unknown, words: ReactNode) => <MarkLink>{words}</MarkLink>,
        })}
      />
    </p>
  ));
}

const emphases: readonly Emphasis[] = ["none", "in a link", "pointed out"];
const forms: readonly PictureForm[] = ["score", "upright", "bare"];
const whole = coveragePicture(madeUpStory);
const filtered = coveragePicture(madeUpStory, madeUpStory.statements.slice(0, 2));

/** What marks texts and tells how an outlet reports a statement. */
export const markPieces: readonly Piece[] = [
  {
    piece: "ToneMark",
    states: allTones.map((tone) => ({
      state: `speaker’s tone ${tone}`,
      shown: <ToneMark tone={tone} size={24} />,
    })),
  },
  {
    piece: "statement-line",
    states: allTones.map((tone) => ({
      state: `the line of tone ${tone}`,
      shown: (
        <p lang="ar" dir="rtl" className="reading-text">
          <span data-tone={tone} className="statement-line">
            لن نغلق الجسر
          </span>
        </p>
      ),
    })),
  },
  { piece: "CoverageMark", states: coverageStates },
  {
    piece: "CoveragePicture",
    states: forms.flatMap((form) => [
      { state: form, shown: <CoveragePicture form={form} picture={whole} whole={whole} />, wide: true },
      {
        state: `${form}, filtered`,
        shown: <CoveragePicture form={form} picture={filtered} whole={whole} />,
        wide: true,
      },
    ]),
  },
  {
    piece: "BasisBadge",
    states: bases.map((basis) => ({ state: basis, shown: <BasisBadge basis={basis} /> })),
  },
  {
    piece: "BasisShape",
    states: bases.map((basis) => ({ state: basis, shown: <BasisShape basis={basis} /> })),
  },
  {
    piece: "MarkedText",
    states: madeUpStory.articles.flatMap((article) =>
      emphases.map((emphasis) => ({
        state: `${article.id}, emphasis: ${emphasis}`,
        shown: <MarkedArticle article={article} emphasis={emphasis} />,
        wide: true,
      })),
    ),
  },
  {
    piece: "WordingText",
    states: madeUpStory.statements.flatMap(({ id: statement, wordings }) =>
      wordings.flatMap((wording) => {
        const article = madeUpStory.articles.find(({ id }) => id === wording.article);
        return article === undefined
          ? []
          : [
              {
                state: `${wording.mode}: ${statement}`,
                shown: <WordingText article={article} quote={wording} />,
              },
            ];
      }),
    ),
  },
  {
    piece: "variant",
    states: variantKinds
      .filter((kind) => kind !== "same")
      .map((kind) => ({
        state: kind,
        shown: (
          <p lang="ar" dir="rtl" className="reading-text">
            <span className="variant" data-kind={kind}>
              بثورات
            </span>
          </p>
        ),
      })),
  },
];
