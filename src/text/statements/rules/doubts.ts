import { Facts, type FoundSpeaker } from "../../speakers/index";
import { gazetteer, normalise, unifyLoanWords } from "../../words/index";
import type { Draft } from "../draft";
import { commas } from "../marks";
import { thatWords } from "../particles";
import type { Reading } from "../reading";
import type { SpeakerPlaces } from "../speaker-places";
import type { TokenRange } from "../tokens";
import type { DoubtKind, FoundStatement } from "../types";

/** A statement as it was read, before anybody relies on it. */
export interface Doubtful {
  readonly reading: Reading;
  readonly places: SpeakerPlaces;
  readonly draft: Draft;
  /** The words that are its wording. */
  readonly range: TokenRange;
  readonly mode: FoundStatement["mode"];
  /** Whether a token is among the words that anybody is found to have said. */
  readonly isSaid: (at: number) => boolean;
}

/** A reason for which a person had better look at a statement. */
export interface Doubt {
  readonly name: string;
  readonly about: DoubtKind;
  /** A text whose last statement it holds for. */
  readonly example: string;
  readonly holds: (it: Doubtful) => boolean;
}

const facts = new Facts();

const wordsOf = ({ name }: FoundSpeaker) => name.split(/\s+/u).filter((word) => word !== "");

/** Whether nothing but its place behind a verb says that a word or two name somebody: صحيفة, مدير, a town of a dateline. */
function isStrange(speaker: FoundSpeaker): boolean {
  const words = wordsOf(speaker);
  const first = facts.of(normalise(words[0] ?? ""));
  if (speaker.kind === "person") {
    const named = speaker.mentions.filter(({ how }) => how === "full" || how === "name");
    return words.length === 1 && named.length < 2;
  }
  const country = gazetteer().countries.has(unifyLoanWords(first.bare));
  const isNoun = first.body !== null || first.document || first.group || first.office !== null;
  if (words.length === 1) return !country && !first.document && !first.group;
  return !country && !isNoun;
}

/** Where the speaker was named last before the verb, or right behind it; -1 where nowhere. */
function lastNamed({ places, draft, range }: Doubtful): number {
  const from = draft.cue?.from ?? range.from;
  for (let at = from + 2; at >= 0; at -= 1) if (places.at(at)?.speaker === draft.speaker) return at;
  return -1;
}

/** Whether the outlet has named another since, outside of all that anybody said. */
function isOtherNamedSince(it: Doubtful): boolean {
  const to = it.draft.cue?.from ?? it.range.from;
  for (let at = Math.max(0, lastNamed(it)); at < to; at += 1) {
    const place = it.places.startingAt(at);
    if (place === null || place.prefixed || place.speaker === it.draft.speaker || it.isSaid(at)) continue;
    return true;
  }
  return false;
}

/** How many words stand between whoever is named and what is said. */
function wordsBetween({ reading, draft }: Doubtful): number {
  const { cue, named, content } = draft;
  if (cue === null || named === null) return 0;
  let between = 0;
  for (let at = cue.to; at < content.from; at += 1) {
    const token = reading.tokens[at];
    if (token === undefined || !token.word || token.start < named.end || thatWords.has(token.folded))
      continue;
    between += 1;
  }
  return between;
}

/** Whether marks tell where the words begin, however far their verb is. */
const isMarked = ({ draft: { grounds } }: Doubtful) =>
  grounds.lead === "behind" || grounds.lead === "quotation" || grounds.lead === "colon";

/** More words than these between a name and what it says are a clause that may have a subject of its own. */
const mostBetween = 6;

function anyToken({ range }: Doubtful, holds: (at: number) => boolean): boolean {
  for (let at = range.from + 1; at < range.to; at += 1) if (holds(at)) return true;
  return false;
}

const isQuoted = ({ reading }: Doubtful, at: number) => (reading.quotationAt[at] ?? -1) >= 0;

/** فيما بلغ عدد الجرحى, and not فيما يتعلق or فيما بينهم. */
function isMeanwhile({ reading }: Doubtful, at: number): boolean {
  const next = reading.tokens[at + 1]?.folded ?? "";
  return (
    /^(?:فيما|بينما)$/u.test(reading.tokens[at]?.folded ?? "") &&
    !/^(?:[يت]تعلق|[يت]ختص|[يت]خص|بين)/u.test(next)
  );
}

const quotationsIn = ({ reading, range }: Doubtful) =>
  reading.quotations.filter(({ from, to }) => from < range.to && to > range.from);

/** Whatever speaks against relying on a statement. Each is sufficient by itself; their order says nothing. */
export const doubts: readonly Doubt[] = [
  {
    name: "nobody",
    about: "speaker",
    example: "“المياه عادت إلى المدينة كلها بعد انقطاع طويل”.",
    holds: ({ draft }) => draft.speaker === null,
  },
  {
    name: "strange-name",
    about: "speaker",
    example: "وقالت صحيفة إن السد آمن.",
    holds: ({ draft }) => draft.speaker !== null && isStrange(draft.speaker),
  },
  {
    name: "guessed-subject",
    about: "speaker",
    example: "زار سليم الشامي السد أمس. وأكد أن الماء نظيف.",
    holds: ({ draft: { grounds } }) =>
      grounds.by === "topic" ||
      grounds.by === "unnamed" ||
      grounds.by === "nothing" ||
      (grounds.by === "first-named" && grounds.use?.tense !== "participle"),
  },
  {
    name: "other-named-since",
    about: "speaker",
    example: "قال سليم الشامي إن السد آمن. واستقبل المحافظ وليد حداد الوفد. وأضاف أن الماء نظيف.",
    holds: (it) => it.draft.grounds.by === "memory" && isOtherNamedSince(it),
  },
  {
    name: "body-by-its-head",
    about: "speaker",
    example: "زارت وزارة المياه السد. وقالت الوزارة إن الماء نظيف.",
    holds: ({ draft: { speaker, named } }) =>
      speaker?.kind === "body" &&
      speaker.mentions.some(({ start, how }) => start === named?.start && how === "office"),
  },
  {
    name: "far-subject",
    about: "speaker",
    example: "قال سليم الشامي في مقابلة مع إذاعة محلية بثت مساء أمس من العاصمة إن السد آمن.",
    holds: (it) => !isMarked(it) && wordsBetween(it) > mostBetween,
  },
  {
    name: "headline",
    about: "said",
    example: "#سليم الشامي: السد آمن والماء نظيف اليوم",
    holds: ({ mode }) => mode === "headline",
  },
  {
    name: "no-clause",
    about: "said",
    example: "ورفض سليم الشامي إغلاق السد.",
    holds: ({ draft: { grounds } }) =>
      grounds.lead === "object" ||
      grounds.lead === "glued" ||
      // ودعا سليم الشامي إلى حفظ الماء: with its own subject such a verb says as much as one with a clause.
      (grounds.lead === "preposition" && (grounds.by !== "subject" || grounds.use?.tense !== "past")),
  },
  {
    name: "no-verb",
    about: "said",
    example: "وعادت المياه إلى المدينة، بحسب وزارة المياه.",
    holds: ({ draft: { grounds } }) =>
      grounds.lead === "free" || grounds.lead === "attribution" || grounds.lead === "inner-attribution",
  },
  {
    name: "present",
    about: "said",
    example: "ويقول سليم الشامي إن السد آمن.",
    holds: ({ draft: { grounds } }) => grounds.use?.tense === "present",
  },
  {
    name: "meanwhile",
    about: "range",
    example: "قال سليم الشامي إن السد آمن فيما بلغ عدد العاملين ألفا.",
    holds: (it) => anyToken(it, (at) => !isQuoted(it, at) && isMeanwhile(it, at)),
  },
  {
    name: "unclosed",
    about: "range",
    example: "قال سليم الشامي: “السد آمن والماء نظيف اليوم.",
    holds: (it) => quotationsIn(it).some(({ closed }) => !closed),
  },
  {
    name: "over-lines",
    about: "range",
    example: "قال سليم الشامي إن السد الجديد آمن والماء\nنظيف وإن العمل فيه انتهى أمس.",
    holds: ({ reading, range }) => reading.tokens[range.from]?.line !== reading.tokens[range.to - 1]?.line,
  },
  {
    name: "mark-first",
    about: "range",
    example: "وبحسب وزارة المياه كان السد (وهو قديم) آمنا.",
    holds: ({ reading, range }) => {
      const first = reading.tokens[range.from];
      return (
        first !== undefined &&
        !first.word &&
        (reading.quotationAt[range.from] ?? -1) < 0 &&
        !commas.has(first.text)
      );
    },
  },
  {
    name: "named-words",
    about: "range",
    example: "وأشار سليم الشامي إلى أن ما أسماه “السد القديم كله” آمن.",
    holds: ({ reading, range: { from } }) =>
      [2, 3].some((back) => /^(?:ب?ما|مما|عما|لما)$/u.test(reading.tokens[from - back]?.folded ?? "")),
  },
  {
    name: "one-word-quoted",
    about: "range",
    example: "قال سليم الشامي إن سد “الوادي” آمن.",
    holds: (it) => it.mode === "mixed" && quotationsIn(it).every(({ words }) => words < 2),
  },
];
