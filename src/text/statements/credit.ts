import { distinctAgencies } from "../lexicons/agencies";
import * as particleWords from "../lexicons/particles";
import { beginsWithPreposition, frontings, withoutArticle, wordList, wordSet } from "../words/index";
import type { Reading } from "./reading";
import type { SpeakerPlaces } from "./speaker-places";
import type { TokenRange } from "./tokens";

const sources: readonly (readonly string[])[] = wordList(distinctAgencies)
  .map((source) => source.split(/[\s.]+/u).filter((word) => word !== ""))
  .sort((a, b) => b.length - a.length);
const byFirst = new Map<string, (readonly string[])[]>();
for (const words of sources) {
  const first = words[0] ?? "";
  byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
}

const publishers = wordSet(particleWords.publishers);

const isPublisher = (folded: string): boolean =>
  frontings(folded).some(({ bare }) => publishers.has(withoutArticle(bare)));

/** What stands apart from the name that it belongs onto: لـ “رويترز”, ب «سبوتنيك». */
const standsApart = (folded: string, text: string): boolean =>
  text === "ـ" || (folded.length === 1 && beginsWithPreposition(folded));

/** The agency or outlet that is named from a token on, by its name, its marks or its noun (صحيفة «كذا»). */
export function readSource(reading: Reading, at: number): TokenRange | null {
  const { tokens } = reading;
  let from = at;
  while (from < at + 2 && standsApart(tokens[from]?.folded ?? "", tokens[from]?.text ?? "")) from += 1;
  const noun = isPublisher(tokens[from]?.folded ?? "");
  const name = noun ? from + 1 : from;
  const quotation = reading.quotations[reading.quotationAt[name] ?? -1];
  if (quotation !== undefined && quotation.from === name && quotation.words <= 4) {
    return { from: quotation.first, to: quotation.last };
  }
  const first = tokens[name]?.folded ?? "";
  const options =
    frontings(first)
      .map(({ bare }) => byFirst.get(bare))
      .find((found) => found !== undefined) ?? [];
  const found = options.find((words) =>
    words.slice(1).every((word, index) => tokens[name + 1 + index]?.folded === word),
  );
  if (found !== undefined) return { from: name, to: name + found.length };
  if (!noun || tokens[name]?.word !== true) return null;
  let to = name + 1;
  if (/^ال/u.test(tokens[to]?.folded ?? "") && tokens[to]?.word) to += 1;
  return { from, to };
}

const lead = /^(?:و?بحسب|و?حسب|و?وفقا?|و?طبقا|و?نقلا|و?حسبما|مستشهدا|و?بحسبما)$/u;

/** What an article names as its source between two tokens: بحسب “بي بي سي”، نقلا عن وكالة رويترز. */
export function findCredit(reading: Reading, places: SpeakerPlaces, from: number, to: number): string | null {
  const { text } = reading.article;
  for (let at = from; at < to; at += 1) {
    const folded = reading.tokens[at]?.folded ?? "";
    const next = reading.tokens[at + 1]?.folded ?? "";
    let name = lead.test(folded) ? at + 1 : /^ل(?:وكال|صحيف|قنا|موقع|شبك|مجل|جريد)/u.test(folded) ? at : null;
    if (name === null) continue;
    if (/^(?:عن|ل|ب|افادت|ذكرت|نقلت|اوردت|قالت)$/u.test(next) && name === at + 1) name += 1;
    const source = readSource(reading, name);
    if (source === null || places.at(name)?.speaker.kind === "person") continue;
    const [start, end] = [reading.tokens[source.from]?.start, reading.tokens[source.to - 1]?.end];
    if (start !== undefined && end !== undefined) return text.slice(start, end);
  }
  return null;
}
