import { outletsWording } from "../coverage";
import { type Finding, type FindingType, statementFindings } from "../findings/index";
import { quoteText } from "../quotes";
import { indexStory } from "../story-index";
import type { NameId, OutletId, Quote, Statement, Story, Wording } from "../types";
import { wordingsByOutlet } from "./collated-statement";

/** What one outlet has for a finding: its very words, and where they stand in its article. */
export interface TakenSide extends Quote {
  readonly outlet: OutletId;
  readonly words: string;
}

/** A finding as data, with its words. */
export interface TakenFinding {
  readonly type: FindingType;
  /** Of whom alone it is told, where it is: who alone says it, leaves it out, or gives the words in another way. */
  readonly outlet?: OutletId;
  /** What is called by other names. */
  readonly name?: NameId;
  readonly sides: readonly TakenSide[];
  /** Who says the contrary of the others. */
  readonly negating?: readonly OutletId[];
  /** Who nowhere reports the statement. */
  readonly silent?: readonly OutletId[];
  /** Who says what one leaves out, beside those of the sides. */
  readonly also?: readonly OutletId[];
}

function take(story: Story, finding: Finding): TakenFinding {
  const { article } = indexStory(story);
  const sides = finding.sides.map(({ outlet, quote }) => {
    const source = article(quote.article);
    return { outlet, ...quote, words: source === null ? "" : quoteText(source, quote) };
  });
  return {
    type: finding.type,
    ...("outlet" in finding ? { outlet: finding.outlet } : {}),
    ...("name" in finding ? { name: finding.name } : {}),
    sides,
    ...("negating" in finding ? { negating: finding.negating.map(({ outlet }) => outlet) } : {}),
    ...("silent" in finding ? { silent: finding.silent } : {}),
    ...("also" in finding ? { also: finding.also } : {}),
  };
}

/** What may be said of how outlets differ over a statement, the gravest first, as data: see `statementFindings`. */
export function takenFindings(story: Story, statement: Statement): readonly TakenFinding[] {
  return statementFindings(story, statement).map((finding) => take(story, finding));
}

const meets = (a: Pick<Quote, "start" | "end">, b: Pick<Quote, "start" | "end">) =>
  a.start < b.end && b.start < a.end;

function isAt({ article, start, end }: Quote, wording: Wording): boolean {
  const parts = [wording, wording.cue, wording.distance].flatMap((part) => part ?? []);
  return article === wording.article && parts.some((part) => meets({ start, end }, part));
}

/** A finding as it is noted beside a wording of one outlet. */
export interface FindingNote {
  readonly type: FindingType;
  /** The outlet's own words, and behind a stroke those of the others, each with who writes it: `«2,500» / «2030» (hill)`. */
  readonly words: string;
}

function noteOf({ type, sides }: TakenFinding, outlet: OutletId): FindingNote {
  const line = (words: string) => `«${words.replace(/\s+/gu, " ")}»`;
  const own = [...new Set(sides.filter((side) => side.outlet === outlet).map(({ words }) => line(words)))];
  const others = sides
    .filter((side) => side.outlet !== outlet)
    .map((side) => `${line(side.words)} (${side.outlet})`);
  const words = [own.join(" "), [...new Set(others)].join(" ")].filter((part) => part !== "");
  return { type, words: words.join(" / ") };
}

/**
 * For each wording of a statement what the findings say of its outlet, as notes: beside the wordings whose words they are,
 * and beside the outlet's first where they are the words of none, as with what it leaves out. Nothing for a wording of an
 * article that the story does not have.
 */
export function notesByWording(
  story: Story,
  statement: Statement,
  findings: readonly TakenFinding[],
): ReadonlyMap<Wording, readonly FindingNote[]> {
  const { outletOf } = indexStory(story);
  const notes = new Map<Wording, FindingNote[]>();
  const taken = wordingsByOutlet(story, statement);
  for (const outlet of outletsWording(story, statement)) {
    const wordings = taken.filter(({ article }) => outletOf(article)?.id === outlet);
    for (const finding of findings) {
      const own = finding.sides.filter((side) => side.outlet === outlet);
      const told = finding.outlet === undefined ? own.length > 0 : finding.outlet === outlet;
      const at = wordings.filter((wording) => own.some((side) => isAt(side, wording)));
      const beside = at.length === 0 ? wordings.slice(0, 1) : at;
      for (const wording of told ? beside : []) {
        notes.set(wording, [...(notes.get(wording) ?? []), noteOf(finding, outlet)]);
      }
    }
  }
  return notes;
}
