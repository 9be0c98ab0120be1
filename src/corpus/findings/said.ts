import { evidenceOf, loneStretches, maySay, type SaidText, type Stretch, says } from "../../text/index";
import { isTitle, normalise } from "../../text/words/index";
import type { OutletId, Story } from "../types";
import { quoteIn, type Report } from "./reports";
import { sharedBySome } from "./shared";
import type { Finding, FindingSide } from "./types";
import { mayMention } from "./whole-articles";

/** More stretches of one outlet, and a sentence becomes a list. */
const mostStretches = 2;

interface Told {
  readonly side: FindingSide;
  /** Who says it too. */
  readonly also: readonly OutletId[];
  readonly words: Stretch["words"];
}

/** The fullest first, each thing once, and no more than a sentence holds; in the order of their places again. */
function fullest(told: readonly Told[]): readonly Told[] {
  const kept: Told[] = [];
  for (const each of told.toSorted((a, b) => b.words.length - a.words.length)) {
    const isNew = each.words.some((word) =>
      kept.every(({ words }) => !words.some((other) => other.loose.some((key) => word.loose.includes(key)))),
    );
    if (isNew && kept.length < mostStretches) kept.push(each);
  }
  return told.filter((each) => kept.includes(each));
}

const wordingsOf = (reports: readonly Report[]): readonly SaidText[] =>
  reports.flatMap(({ wordings }) => wordings.map(({ said }) => said));

const god = normalise("الله");
const arabic = /\p{Script=Arabic}/u;

/**
 * Whether there is more to a stretch than a phrase that names God, as any report may have (بتوفيق الله، إن شاء الله), or an
 * address on the web.
 */
const isMoreThanFormula = ({ words }: Pick<Stretch, "words">): boolean =>
  words.filter(({ word }) => word.folded !== god && arabic.test(word.written)).length > 1;

/**
 * Whether a stretch is but the fuller form of what another says: a title before an office, a state's name as it is written
 * in full, and at most a single word with these: «(فخامة) رئيس (جمهورية) مصر (العربية)».
 */
function isFullerForm({ words }: Pick<Stretch, "words">, evidence: Report["evidence"]): boolean {
  const unsaid = words.filter((word) => !maySay(evidence, word));
  const told = unsaid.filter(({ word }) => !word.cores.some(isTitle));
  return told.length < Math.min(2, unsaid.length);
}

/**
 * Whether a stretch holds against what others say: against all that tells of it (`evidence`), and against what some
 * outlets' articles say anywhere, outside of what they report too.
 */
function holds(
  story: Story,
  stretch: Stretch,
  evidence: Report["evidence"],
  outlets: readonly OutletId[],
): boolean {
  if (!isMoreThanFormula(stretch) || isFullerForm(stretch, evidence)) return false;
  return !outlets.some((outlet) => mayMention(story, outlet, stretch.words));
}

/**
 * What an outlet's wordings say that nobody else does in what they report, and the statement's gloss does not either; nor any
 * of `apart`, the outlets that it is told to differ from, elsewhere in its articles.
 */
function alone(
  story: Story,
  report: Report,
  others: readonly Report[],
  { gloss, apart }: { readonly gloss: readonly SaidText[]; readonly apart: readonly OutletId[] },
): readonly Told[] {
  const beside = evidenceOf([...others.flatMap((other) => other.around), ...gloss]);
  return report.wordings.flatMap((wording) =>
    loneStretches(wording.said, report.evidence, wordingsOf(others), beside)
      .filter((stretch) => holds(story, stretch, beside, apart))
      .map((stretch) => ({
        side: { outlet: report.outlet, quote: quoteIn(wording, stretch) },
        also: [],
        words: stretch.words,
      })),
  );
}

/** What others say and an outlet nowhere does: each stretch with how many say all of it. */
function missing(story: Story, report: Report, others: readonly Report[], least: number): readonly Told[] {
  return others.flatMap((other) =>
    other.wordings.flatMap((wording) => {
      const lone = loneStretches(wording.said, other.evidence, wordingsOf([report]), report.evidence);
      return lone.flatMap((stretch) => {
        const sharing = others.filter(
          (each) => each === other || stretch.words.every((word) => says(each.surely, word)),
        );
        if (sharing.length < least || !holds(story, stretch, report.evidence, [report.outlet])) return [];
        const also = sharing.filter((each) => each !== other).map(({ outlet }) => outlet);
        const side = { outlet: other.outlet, quote: quoteIn(wording, stretch) };
        return [{ side, also, words: stretch.words }];
      });
    }),
  );
}

/** So many others have to say what one is told to leave out. */
const leastOthers = 2;

/** What each outlet alone says, and what it leaves out; with a reference, beside that alone. Without one, what some share. */
export function saidFindings(
  story: Story,
  reports: readonly Report[],
  gloss: readonly SaidText[],
  reference: OutletId | null,
): readonly Finding[] {
  if (reports.length < 2) return [];
  const shared: Told[] = [];
  const told = reports.flatMap((report) => {
    if (report.outlet === reference) return [];
    const others = reports.filter(({ outlet }) =>
      reference === null ? outlet !== report.outlet : outlet === reference,
    );
    const lacks = missing(story, report, others, reference === null ? leastOthers : 1);
    if (reference === null) shared.push(...lacks);
    const { outlet } = report;
    const rest = story.outlets.map(({ id }) => id).filter((id) => id !== outlet);
    const told =
      reference === null
        ? { gloss, apart: rest }
        : { gloss: [], apart: rest.filter((id) => id === reference) };
    return [
      ...fullest(alone(story, report, others, told)).map(
        ({ side }): Finding => ({ type: "alone", outlet, sides: [side] }),
      ),
      ...fullest(lacks).map(({ side, also }): Finding => ({ type: "leftOut", outlet, sides: [side], also })),
    ];
  });
  return [
    ...told,
    ...fullest(shared).flatMap(({ side, words }) => sharedBySome(story, reports, side, { words }) ?? []),
  ];
}
