import * as words from "../../lexicons/range-ends";
import { rememberedWords, withoutArticle, withoutConjunction, wordSet } from "../../words/index";
import { isAttributionAt, isOwnAttributionAt, mayAttribute } from "../attributed";
import { type CueUse, cueUseAt } from "../cue-use";
import { findIntro } from "../intro";
import { commas } from "../marks";
import { connectives, occasionNouns, thatWords } from "../particles";
import type { Reading } from "../reading";
import type { SpeakerPlaces } from "../speaker-places";

/** A token at which what somebody said may end: the words before it are theirs. */
export interface EndCandidate {
  readonly reading: Reading;
  readonly places: SpeakerPlaces;
  readonly at: number;
  /** Where it ends at the latest. */
  readonly limit: number;
  /** The verb of saying at it, or null. */
  readonly cue: CueUse | null;
  /** Whether the verb that leads to the words is of the present, so that one joined to it goes on. */
  readonly present?: boolean;
}

/** One sign that what somebody said has ended. */
export interface RangeEnd {
  readonly name: string;
  /** A sentence in which it does, with a stroke where. */
  readonly example: string;
  /** Whether it is asked at verbs of saying alone. */
  readonly verb?: true;
  /** Of the others: whether a word, or a mark, may be the one that it holds at, wherever it stands. */
  readonly begins?: (folded: string) => boolean;
  readonly ends: (candidate: EndCandidate) => boolean;
}

const explanations = wordSet(words.explanations);
const occasionLeads = wordSet(words.occasionLeads);
const occasionFronts = wordSet(words.occasionFronts);
const attitudes = wordSet(words.attitudes);
const learning = wordSet(words.learning);
const acts = wordSet(words.acts);
const thanks = wordSet(words.thanks);
const tellings = wordSet(words.tellings);
const assertedNouns = wordSet(words.assertedNouns);

/** شكره, بالشكر, للتهنئة: the noun by itself. */
const withoutFront = (folded: string): string =>
  withoutArticle(folded.replace(/^ب(?=ال)/u, "").replace(/(?:ه|ها|هم)$/u, ""));

/** How far a next verb's own content is looked for. */
const glance = 30;

const folded = ({ reading }: EndCandidate, at: number): string => reading.tokens[at]?.folded ?? "";

/** Whether a comma or another mark stands before the token. */
const isParted = ({ reading, at }: EndCandidate): boolean => reading.tokens[at - 1]?.word === false;

/** Whether a mark stands before, or a word that goes on to another clause: كما قدم شكره. */
const isLed = (it: EndCandidate): boolean =>
  isParted(it) || connectives.has(it.reading.tokens[it.at - 1]?.folded ?? "");

/** Whether a verb has what it reports behind it; strictly, by a clause, a colon or a quotation. */
function introducesSpeech(it: EndCandidate, cue: CueUse, strict: boolean): boolean {
  const intro = findIntro(it.reading, it.places, cue, Math.min(it.limit, cue.at + glance));
  if (intro === null) return false;
  // كما أعرب عن شكره: a preposition that only such verbs take says as much, right behind the verb.
  if (intro.how === "preposition" && !cue.ambiguous && intro.start - cue.at <= 2) return true;
  // وأكد ضرورة الحذر: what hardly anything but speech is an object to, right behind the verb.
  if (intro.how === "object" && !cue.ambiguous && intro.start === cue.at + 1) {
    const noun = folded(it, intro.start).replace(/(?:ه|ها|هم)$/u, "");
    if (assertedNouns.has(noun) || assertedNouns.has(folded(it, intro.start))) return true;
  }
  return !strict || intro.how === "that" || intro.how === "quotation" || intro.how === "colon";
}

/**
 * A verb of saying that tells what was said, rather than being part of it: one of the past, or one that is strung on in the
 * present of a headline or behind another of the present.
 */
function tellingVerb(it: EndCandidate): CueUse | null {
  const { cue } = it;
  if (cue === null || cue.tense === "participle") return null;
  return cue.tense === "present" && !((isHeadline(it) || it.present) && cue.joined) ? null : cue;
}

/** ويقول مدير الحدائق إن: a joined verb of the present says something of its own where its subject and a clause follow. */
function saysAnother(it: EndCandidate): boolean {
  const { cue, places, at } = it;
  if (cue === null || cue.tense !== "present" || !cue.joined || cue.ambiguous) return false;
  const place = places.startingAt(at + 1);
  return place !== null && !place.prefixed && introducesSpeech(it, cue, true);
}

const isHeadline = ({ reading, at }: EndCandidate): boolean =>
  reading.article.lines[reading.tokens[at]?.line ?? 0]?.kind !== "paragraph";

/** A connective counts only where it is the clause's first word. */
function isConnectingAt(it: EndCandidate, at: number): boolean {
  const before = it.reading.tokens[at - 1];
  return (
    /^(?:و|كما$|ثم$|فيما$|بينما$|فقد$)/u.test(folded(it, at)) ||
    before === undefined ||
    !before.word ||
    connectives.has(before.folded)
  );
}

/** The signs, each sufficient by itself: new speech first, then what gives the words to somebody, then the outlet's own. */
export const rangeEnds: readonly RangeEnd[] = [
  {
    name: "joined-verb",
    verb: true,
    example: "قال سليم الشامي إن السد آمن |وأكد أن الماء نظيف",
    ends: (it) => {
      if (saysAnother(it)) return true;
      const cue = tellingVerb(it);
      if (cue === null || !cue.joined) return false;
      // الوزير يستنكر الهجوم ويعلن تشكيل لجنة: a headline strings on what its subject does.
      if (cue.tense === "present" && isHeadline(it)) return introducesSpeech(it, cue, false);
      return introducesSpeech(it, cue, !isParted(it) || it.places.startingAt(it.at + 1) === null);
    },
  },
  {
    name: "verb-behind-connective",
    verb: true,
    example: "قال سليم الشامي إن السد آمن كما |أكد أن الماء نظيف",
    ends: (it) => {
      const cue = tellingVerb(it);
      if (cue === null || cue.joined) return false;
      const before = it.reading.tokens[it.at - 1];
      const led = before?.word === true && connectives.has(before.folded) && isConnectingAt(it, it.at - 1);
      return led && introducesSpeech(it, cue, true);
    },
  },
  {
    name: "verb-behind-comma",
    verb: true,
    example: "فيما قال سليم الشامي إن السد آمن، |أكد أن الماء نظيف",
    ends: (it) => {
      const cue = tellingVerb(it);
      if (cue === null || cue.joined || !isParted(it)) return false;
      // With a subject of its own it needs no clause: ، اتهم الوزير الشركة بالإهمال.
      const own = !cue.ambiguous && it.places.startingAt(it.at + 1) !== null;
      return introducesSpeech(it, cue, !own);
    },
  },
  {
    name: "participle-of-saying",
    verb: true,
    example: "قال سليم الشامي إن السد آمن |مشيرا إلى أن الماء نظيف",
    ends: (it) => {
      const { cue } = it;
      if (cue === null || cue.tense !== "participle") return false;
      const parted = isParted(it);
      // مؤكدين لـ «المدينة» أن: of several, where what they say follows.
      if (!folded(it, it.at).endsWith("ا") && !parted)
        return folded(it, it.at).endsWith("ين") && !cue.ambiguous && introducesSpeech(it, cue, true);
      return introducesSpeech(it, cue, !parted || cue.ambiguous);
    },
  },
  {
    name: "learnt",
    begins: (word) => learning.has(word),
    example: "قال سليم الشامي إن السد آمن |وعلمت «النبأ» أن الماء نظيف",
    ends: (it) =>
      learning.has(folded(it, it.at)) &&
      [1, 2, 3, 4, 5, 6].some((step) => {
        const next = it.reading.tokens[it.at + step];
        return next !== undefined && thatWords.has(next.folded);
      }),
  },
  {
    name: "act-of-thanks",
    begins: (word) => acts.has(withoutConjunction(word)),
    example: "قال سليم الشامي إن السد آمن، كما |قدم شكره للعاملين",
    ends: (it) => {
      if (!acts.has(withoutConjunction(folded(it, it.at))) || !isLed(it)) return false;
      return [1, 2, 3, 4].some((step) => thanks.has(withoutFront(folded(it, it.at + step))));
    },
  },
  {
    name: "act-of-telling",
    begins: (word) => tellings.has(withoutConjunction(word)),
    example: "قال سليم الشامي إن السد آمن، كما |تطرق إلى مواعيد العمل",
    ends: (it) => {
      const tells = tellings.has(withoutConjunction(folded(it, it.at)));
      return tells && isLed(it) && /^(?:الي|ل\p{L}{2,}|خلال\p{L}*)$/u.test(folded(it, it.at + 1));
    },
  },
  {
    name: "participle-of-attitude",
    begins: (word) => attitudes.has(word),
    example: "قال سليم الشامي إن السد آمن، |مثمنا جهود العاملين",
    ends: (it) => isParted(it) && attitudes.has(folded(it, it.at)),
  },
  {
    name: "attribution",
    begins: mayAttribute,
    example: "وعادت المياه إلى المدينة، |بحسب مصدر في البلدية",
    ends: ({ reading, places, at }) => isAttributionAt(reading, places, at),
  },
  {
    name: "own-attribution",
    begins: mayAttribute,
    example: "ودعا سليم الشامي إلى حفظ الماء |بحسب تعبيره",
    ends: ({ reading, at }) => isOwnAttributionAt(reading, at),
  },
  {
    name: "reference",
    begins: (word) => word === "في",
    example: "قال سليم الشامي إن الأيدي الخفية عطلت العمل، |في إشارة إلى المقاول",
    ends: (it) =>
      folded(it, it.at) === "في" && folded(it, it.at + 1) === "اشاره" && folded(it, it.at + 2) === "الي",
  },
  {
    name: "explanation",
    begins: (word) => /^وه[وي]$/u.test(word),
    example: "قال سليم الشامي إن السد آمن |وهي عبارة كررها كثيرا",
    ends: (it) => explanations.has(folded(it, it.at + 1)) && /^وه[وي]$/u.test(folded(it, it.at)),
  },
  {
    name: "occasion",
    begins: (word) => commas.has(word),
    example: "قال سليم الشامي إن السد آمن|، وذلك خلال مؤتمر صحافي",
    ends: (it) => {
      if (!commas.has(it.reading.tokens[it.at]?.text ?? "")) return false;
      const fronted = occasionFronts.has(folded(it, it.at + 1));
      const lead = folded(it, it.at + (fronted ? 2 : 1));
      if (fronted && /^(?:ذلك|هذا)$/u.test(lead)) return true;
      return occasionLeads.has(lead) && occasionNouns.has(folded(it, it.at + (fronted ? 3 : 2)));
    },
  },
];

const atVerbs = rangeEnds.filter(({ verb }) => verb === true);
/** The other signs that may hold at a word, kept by the word: hardly any does at far the most of them. */
const signsAt = new Map<string, readonly RangeEnd[]>();

function otherSigns(folded: string): readonly RangeEnd[] {
  const known = signsAt.get(folded);
  if (known !== undefined) return known;
  const signs = rangeEnds.filter(({ verb, begins }) => verb !== true && begins?.(folded) !== false);
  if (signsAt.size >= rememberedWords) signsAt.clear();
  signsAt.set(folded, signs);
  return signs;
}

/** Whether what somebody said ends before a token. */
export function endsRange(place: Omit<EndCandidate, "cue">): boolean {
  const cue = cueUseAt(place.reading, place.at);
  const token = place.reading.tokens[place.at];
  const others = otherSigns(token?.word === false ? token.text : (token?.folded ?? ""));
  if (cue === null && others.length === 0) return false;
  const candidate: EndCandidate = { ...place, cue };
  if (cue !== null && atVerbs.some(({ ends }) => ends(candidate))) return true;
  return others.some(({ ends }) => ends(candidate));
}
