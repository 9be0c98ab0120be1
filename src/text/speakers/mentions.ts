import { lettersEnd } from "../words/index";
import type { PhraseReader } from "./name-words";
import { type Phrase, phraseAt } from "./read-phrases";
import { withApposition } from "./subject-names";
import { subjectPhrase } from "./subject-rules";
import type { SpeakerMention } from "./types";

/** A passage that names somebody, in the article's own characters. */
export interface NamedPlace extends SpeakerMention {
  readonly kind: "person" | "body";
  /** The words of the name; null for an office alone. */
  readonly name: string | null;
  /** The words of the office; null for a name alone. */
  readonly role: string | null;
  /** Whether a head alone names the body: «المنظمة», «الوزارة». */
  readonly headOnly: boolean;
  /** What the speaker is that nothing but a verb of saying tells of; null for all others. */
  readonly spoken: "person" | "body" | null;
  /** Words `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

/** How many characters a clitic of some letters takes of a word as it is written. */
export function frontLength(word: string, letters: number): number {
  return lettersEnd(word, letters) ?? letters;
}

/** The words `[from, to)` as the article writes them, a clitic left out and the article of لل restored. */
function written(reader: PhraseReader, text: string, from: number, to: number, front: number): string {
  const [first, last] = [reader.words[from], reader.words[to - 1]];
  if (first === undefined || last === undefined) return "";
  const cut = frontLength(first.text, front);
  // حركة «الشباب»: the marks are no part of the name.
  const taken = text.slice(first.start + cut, last.end).replace(/\s*[“”«»„"‟″＂]\s*/gu, " ");
  const assimilated = cut > 0 && first.text[cut - 1] === "ل" && first.text[cut] === "ل";
  return assimilated ? `ا${taken}` : taken;
}

function placeOf(reader: PhraseReader, text: string, phrase: Phrase): NamedPlace | null {
  const { kind, from, to, nameFrom, nameTo, roleFrom, roleTo, front } = phrase;
  const [first, last] = [reader.words[from], reader.words[to - 1]];
  if (first === undefined || last === undefined) return null;
  const name =
    nameTo > nameFrom ? written(reader, text, nameFrom, nameTo, nameFrom === from ? front : 0) : null;
  const role =
    roleTo > roleFrom ? written(reader, text, roleFrom, roleTo, roleFrom === from ? front : 0) : null;
  const full = name !== null && (role !== null || nameTo - nameFrom > 1 || kind === "body");
  return {
    ...{ kind, name, role, from, to },
    how: full ? "full" : name === null ? "office" : "name",
    start: first.start + frontLength(first.text, front),
    end: last.end,
    spoken: phrase.spoken ?? null,
    headOnly: kind === "body" && to === from + 1 && reader.facts(from).body !== null,
  };
}

/** The passages that name somebody, in the order of the text, without overlaps. */
export function namedPlaces(reader: PhraseReader, text: string): readonly NamedPlace[] {
  return walk(reader, text, (at) => phraseAt(reader, at));
}

/**
 * The same, with whoever is the subject of a verb of saying, known to a lexicon or not, and with the office that stands
 * behind a name as that of who is named.
 */
export function speakingPlaces(reader: PhraseReader, text: string): readonly NamedPlace[] {
  const subjects = new Map<number, Phrase>();
  return walk(reader, text, (at) => {
    const subject = subjectPhrase(reader, at);
    if (subject !== null) subjects.set(subject.from, subject);
    const phrase = subjects.get(at) ?? phraseAt(reader, at);
    return phrase === null ? null : withApposition(reader, phrase);
  });
}

function walk(
  reader: PhraseReader,
  text: string,
  read: (at: number) => Phrase | null,
): readonly NamedPlace[] {
  const places: NamedPlace[] = [];
  let at = 0;
  while (at < reader.words.length) {
    const phrase = read(at);
    const place = phrase === null ? null : placeOf(reader, text, phrase);
    if (place !== null) places.push(place);
    at = Math.max(at + 1, place?.to ?? 0);
  }
  return places;
}
