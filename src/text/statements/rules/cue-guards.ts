import type { CueReading } from "../../cues/index";
import * as words from "../../lexicons/not-saying";
import * as subjectWords from "../../lexicons/subjects";
import {
  beginsWithPreposition,
  frontings,
  normalise,
  withoutArticle,
  withoutConjunction,
  wordSet,
} from "../../words/index";
import { ambiguousForms, frameOf } from "../frames";
import { colons } from "../marks";
import { adverbs, startsClause, thatWords } from "../particles";
import type { Reading } from "../reading";

/** A word that is a form of a verb of saying, where it stands. */
export interface CueCandidate {
  readonly reading: Reading;
  readonly at: number;
  readonly cue: CueReading;
  /** The word in normal form, without the conjunction in front. */
  readonly word: string;
}

/** A reason for which a form of a verb of saying is none. */
export interface CueGuard {
  readonly name: string;
  /** A sentence in which the form, in brackets, says nothing. */
  readonly example: string;
  readonly holds: (candidate: CueCandidate) => boolean;
}

const prepositionsLikeVerbs = wordSet(words.prepositionsLikeVerbs);
const denials = wordSet(words.denials);
const intentions = wordSet(words.intentions);
const verbsLikeFirstPerson = wordSet(words.verbsLikeFirstPerson);
const verbsWithPerson = wordSet(words.verbsWithPerson);
const refusedSpeech = wordSet(words.refusedSpeech);
const findingsOfFact = wordSet(words.findingsOfFact);
const clauseOpeners = wordSet(words.clauseOpeners);
const boundStems = wordSet(words.boundStems);
const weakStems = wordSet(words.weakStems);
const datelineWords = wordSet(words.datelineWords);
const endedSpeech = wordSet(words.endedSpeech);
const neverSaid = wordSet(words.neverSaid);
const tightened = wordSet(words.tightened);
const wishes = wordSet(words.wishes);
const drawn = wordSet(words.drawn);
/** How far behind its verb the attention stands that is drawn. */
const drawnWithin = 12;
const ascriptions = wordSet(words.ascriptions);
/** How far behind its verb stands to what something is put down. */
const ascribedWithin = 18;
const possibly = wordSet(words.possibly);
const continuations = wordSet(words.continuations);
const callings = wordSet(words.callings);

const folded = ({ reading }: CueCandidate, at: number): string => reading.tokens[at]?.folded ?? "";

/** Whether a verb takes the one spoken to or of as its object. */
export function takesPerson(lemma: string): boolean {
  return verbsWithPerson.has(normalise(lemma));
}

/** Whether a clause, a colon or a quotation stands right behind a word. */
function leadsStraight({ reading, at }: CueCandidate): boolean {
  const next = reading.tokens[at + 1];
  if (next === undefined) return false;
  return thatWords.has(next.folded) || colons.has(next.text) || (reading.quotationAt[at + 1] ?? -1) >= 0;
}

/** How far behind وبين its clause stands: وبين مدير الحدائق وعمارة البيئة فلان أن. */
const titleWithin = 24;

/** Whether a clause follows in the same sentence, without another mark before it. */
function leadsAfterTitle({ reading, at }: CueCandidate): boolean {
  for (let next = at + 1; next <= at + titleWithin; next += 1) {
    const quotation = reading.quotations[reading.quotationAt[next] ?? -1];
    // لـ«النبأ» أن: the one told.
    if (quotation !== undefined && quotation.words <= 3) {
      next = quotation.to - 1;
      continue;
    }
    const token = reading.tokens[next];
    if (token === undefined || !(token.word || token.text === "ـ")) return false;
    if (thatWords.has(token.folded)) return true;
  }
  return false;
}

/** بين فرنسا وبريطانيا: whether a word joins the second of two, with no clause before it. */
function joinsSecond({ reading, at }: CueCandidate, second: number): boolean {
  for (let next = at + 1; next < second; next += 1) {
    const token = reading.tokens[next];
    if (token === undefined || !token.word || thatWords.has(token.folded)) return false;
  }
  const token = reading.tokens[second];
  // وبين سليم الشامي وهو عامل أن: a clause about the one who says it.
  const joins = token !== undefined && /^و(?!ه[يوم]ما?$)\p{L}{2,}$/u.test(token.folded);
  return joins && reading.cueAt(second) === null;
}

/** What stands in a document. */
export const documentLemma = "جاء في البيان";
/** How far behind وعدوا what is promised stands, where the verb is not the one of deeming: وعدّوا. */
const promiseWithin = 8;
const anonymityVerbs = wordSet(subjectWords.anonymityVerbs);
const anonymityEnds = wordSet(subjectWords.anonymityEnds);
/** How far behind its verb the name stands that is not to be told. */
const anonymityWithin = 7;

/** Whether a form is of what an unnamed source asks for: طلب عدم كشف اسمه, and الكشف in it. */
function isAnonymity(it: CueCandidate): boolean {
  for (let verb = it.at; verb >= Math.max(0, it.at - 4); verb -= 1) {
    if (!anonymityVerbs.has(folded(it, verb))) continue;
    for (let next = it.at + 1; next <= verb + anonymityWithin; next += 1)
      if (anonymityEnds.has(folded(it, next))) return true;
  }
  return false;
}

/** How far behind ودعت what is called for stands. */
const callWithin = 16;
/** Whether a word leads to what is called for: إلى، لوقف، أن. */
const callsTo = (folded: string): boolean => /^(?:الي|ل\p{L}{2,}|ان)$/u.test(folded);

/** How far behind a verb its clause begins, with its subject between. */
const clauseWithin = 8;

/** Whether a clause or a quotation follows a verb before any other mark. */
function leadsSoon({ reading, at }: CueCandidate): boolean {
  for (let next = at + 1; next <= at + clauseWithin; next += 1) {
    const token = reading.tokens[next];
    if (token === undefined) return false;
    if (thatWords.has(token.folded) || (reading.quotationAt[next] ?? -1) >= 0) return true;
    if (!token.word) return colons.has(token.text);
    if (token.folded.startsWith("قائل")) return true;
  }
  return false;
}

/** How far behind a participle what it leads to stands, where a person is named between: مطالبا الدول العربية ب. */
const personWithin = 8;

/** The last token of what may stand between a participle and what it leads to: مؤكدة كذلك أن، مؤكدين لـ «المدينة» أن. */
function behindAddressee({ reading, at }: CueCandidate): number {
  let last = at;
  while (adverbs.has(reading.tokens[last + 1]?.folded ?? "")) last += 1;
  if (!/^لـ?$/u.test(reading.tokens[last + 1]?.text ?? "")) return last;
  const name = reading.tokens[last + 2]?.text === "ـ" ? last + 3 : last + 2;
  const quotation = reading.quotations[reading.quotationAt[name] ?? -1];
  return quotation === undefined ? last : quotation.to - 1;
}

/** Whether what a participle leads into what is said by comes right after it: مؤكدة أن، مشيرين إلى، متهمة إياهم ب. */
function leadsOn(found: CueCandidate): boolean {
  const { reading, cue } = found;
  const at = behindAddressee(found);
  const candidate = { ...found, at };
  // موضحة الوزارة أن: with the one whose words they are behind it.
  const named = folded(candidate, at + 1).startsWith("ال") && thatWords.has(folded(candidate, at + 2));
  if (named) return true;
  const { prepositions, glued } = frameOf(cue.lemma);
  if (leadsStraight(candidate) || prepositions.has(folded(candidate, at + 1))) return true;
  if (startsClause(folded(candidate, at + 1))) return true;
  if (glued && folded(candidate, at + 1).startsWith("ب")) return true;
  if (!takesPerson(cue.lemma)) return false;
  for (let next = at + 1; next <= at + personWithin; next += 1) {
    const token = reading.tokens[next];
    if (token === undefined) return false;
    if ((reading.quotationAt[next] ?? -1) >= 0) return true;
    if (!token.word) return false;
    if (prepositions.has(token.folded) || (glued && beginsWithPreposition(token.folded)))
      return next > at + 1;
  }
  return false;
}

const isPast = ({ cue }: CueCandidate): boolean => cue.tense === "past";
const isPresent = ({ cue }: CueCandidate): boolean => cue.tense === "present";
const isParticiple = ({ cue }: CueCandidate): boolean => cue.tense === "participle";

/** The reasons for which it is none at all, in any order: each stands alone. */
export const cueGuards: readonly CueGuard[] = [
  {
    name: "first-person-present",
    example: "[نؤكد] أن الطريق مفتوح",
    holds: (it) => isPresent(it) && /^س?[نا]/u.test(it.word),
  },
  {
    name: "first-person-written-out",
    example: "[سألتُ] أحد الأصدقاء: ما شعورك",
    holds: ({ reading, at }) => /تُ$|^و?آمل$/u.test(reading.tokens[at]?.text ?? ""),
  },
  {
    name: "first-person-past",
    example: "[قلنا] إن الطريق مفتوح",
    holds: (it) =>
      isPast(it) &&
      ((/لت$/u.test(it.word) && it.word.startsWith("قل")) ||
        (/نا$/u.test(it.word) && !takesPerson(it.cue.lemma))),
  },
  {
    name: "first-person-by-hamza",
    example: "[أعتقد] أن السد آمن",
    holds: ({ reading, at, cue }) =>
      (verbsLikeFirstPerson.has(normalise(cue.lemma)) || cue.lemma.startsWith("اعت")) &&
      reading.tokens[at]?.text[cue.joined ? 1 : 0] === "أ",
  },
  {
    name: "denied",
    example: "ولم [تعلن] الوزارة أن الطريق مغلق",
    holds: (it) => denials.has(withoutConjunction(folded(it, it.at - 1))),
  },
  {
    name: "it-is-told",
    example: "وانتهى العمل أمس. [يذكر] أن السد قديم",
    holds: (it) => isPresent(it) && it.word === "يذكر" && thatWords.has(folded(it, it.at + 1)),
  },
  {
    name: "drew-attention",
    example: "و[لفتت] قاعة الآثار القديمة انتباه الزوار",
    holds: (it) =>
      it.cue.lemma === "لفت" &&
      Array.from({ length: drawnWithin }, (_, step) => folded(it, it.at + step + 1)).some((word) =>
        drawn.has(withoutArticle(word)),
      ),
  },
  {
    name: "wished",
    example: "وليته [أجاب] على السؤال: لا أعرف",
    holds: (it) => [1, 2].some((back) => wishes.has(withoutConjunction(folded(it, it.at - back)))),
  },
  {
    name: "may-be-said",
    example: "وقد [يقول] قائل إن السد قديم",
    holds: (it) => isPresent(it) && !it.cue.joined && possibly.has(withoutConjunction(folded(it, it.at - 1))),
  },
  {
    name: "gone-on-with",
    example: "وكان الزائر [يتابع] العرض من مكانه، ويرى أن الماء كثير",
    holds: (it) =>
      continuations.has(normalise(it.cue.lemma)) && !isParticiple(it) && !it.cue.joined && !leadsSoon(it),
  },
  {
    name: "still-to-be-said",
    example: "وعلى البلدية أن [تعلن] أن السد مغلق",
    holds: (it) =>
      isPresent(it) &&
      !it.cue.joined &&
      frontings(folded(it, it.at - 1)).some(({ bare }) => intentions.has(bare)),
  },
  {
    name: "calling",
    example: "وحضر متطوع [يدعى] سليم إن لم يمنعه المرض",
    holds: (it) => callings.has(folded(it, it.at)) && !leadsStraight(it),
  },
  {
    name: "preposition",
    example: "والتقى الوفد [عقب] الاجتماع الصحافيين: عشرة منهم",
    holds: (it) =>
      prepositionsLikeVerbs.has(folded(it, it.at)) &&
      !leadsStraight(it) &&
      ![2, 3, 4].some((step) => folded(it, it.at + step) === "علي"),
  },
  {
    name: "bound-stem",
    example: "وأقدم [وافد] على العمل",
    holds: (it) => isPast(it) && boundStems.has(it.word.replace(/ا$/u, "")),
  },
  {
    name: "weak-stem",
    example: "ولا يحمل القرار أي [شك] من جانب الحضور",
    holds: (it) => isPast(it) && weakStems.has(it.word),
  },
  {
    name: "dateline",
    example: "سليم الشامي - [متابعة]: انتهت الأعمال",
    holds: (it) => datelineWords.has(it.word) && colons.has(it.reading.tokens[it.at + 1]?.text ?? ""),
  },
  {
    name: "ended",
    example: "و[اختتمت] التدريبات بتقسيمة",
    holds: (it) =>
      /^ا?ختت?م$/u.test(normalise(it.cue.lemma)) &&
      !leadsStraight(it) &&
      ![1, 2, 3, 4, 5, 6].some((step) => endedSpeech.has(folded(it, it.at + step))),
  },
  {
    name: "is-considered",
    example: "و[تعتبر] هذه السوق من أهم الأسواق",
    holds: (it) => isPresent(it) && it.cue.lemma === "اعتبر" && !leadsSoon(it),
  },
  {
    name: "sent-back",
    example: "و[أرجع] المدير الكتاب بعد أسبوع",
    holds: (it) =>
      ascriptions.has(normalise(it.cue.lemma)) &&
      !Array.from({ length: ascribedWithin }, (_, step) => folded(it, it.at + step + 1)).includes("الي"),
  },
  {
    name: "never-said",
    example: "وزار المدينة [مجددا] أمس",
    holds: (it) => neverSaid.has(it.word),
  },
  {
    name: "tightened",
    example: "و[شددت] القوات الحصار على المدينة",
    holds: (it) =>
      it.cue.lemma === "شدّد" &&
      [1, 2, 3].some((step) => tightened.has(normalise(it.reading.tokens[it.at + step]?.text ?? ""))),
  },
  {
    name: "through",
    example: "وكتب سليم الشامي [عبر] حسابه عن السد",
    holds: (it) =>
      it.word === "عبر" &&
      folded(it, it.at + 1) !== "عن" &&
      !it.cue.joined &&
      it.reading.tokens[it.at - 1]?.word === true,
  },
  {
    name: "arrived",
    example: "و[جاء] الوفد إلى المدينة ومعه بيان طويل",
    holds: (it) =>
      it.cue.lemma === documentLemma &&
      !(/^فيها?$/u.test(folded(it, it.at + 1)) && leadsStraight({ ...it, at: it.at + 1 })) &&
      (folded(it, it.at + 1) !== "في" ||
        ![3, 4, 5, 6, 7, 8].some((step) => leadsStraight({ ...it, at: it.at + step - 1 }))),
  },
  {
    name: "deemed",
    example: "و[عدوا] السوق فرصة كبيرة للتجار",
    holds: (it) =>
      it.cue.lemma === "وعد" &&
      /^وعد/u.test(folded(it, it.at)) &&
      !Array.from({ length: promiseWithin }, (_, step) => folded(it, it.at + step + 1)).some(
        (word) => thatWords.has(word) || word.startsWith("ب"),
      ),
  },
  {
    name: "anonymous",
    example: "وأكد مصدر طبي [طلب] عدم كشف اسمه الخبر",
    holds: (it) => isAnonymity(it),
  },
  {
    name: "farewell",
    example: "وفي المساء [ودعت] القرية أبناءها الطلاب",
    holds: (it) =>
      it.cue.joined &&
      it.cue.lemma === "دعا" &&
      isPast(it) &&
      !Array.from({ length: callWithin }, (_, step) => folded(it, it.at + step + 1)).some(callsTo),
  },
  {
    name: "between",
    example: "والتقى وفدان [بين] القرية والمدينة، وهما كبيران",
    holds: (it) =>
      it.word === "بين" &&
      !leadsStraight(it) &&
      !(it.cue.joined && leadsAfterTitle(it)) &&
      [2, 3, 4].some((step) => joinsSecond(it, it.at + step)),
  },
  {
    name: "prayer",
    example: "واختتم الحفل [سائلا] المولى أن يحفظ الجميع",
    holds: (it) =>
      (it.cue.lemma === "سأل" || it.cue.lemma === "دعا") &&
      /^(?:الله|المولي|العلي|ربه)$/u.test(folded(it, it.at + 1)),
  },
  {
    name: "turned-out",
    example: "و[تبين] أن الطريق مغلق",
    holds: (it) => findingsOfFact.has(it.word),
  },
  {
    name: "counted-noun",
    example: "وحبس القاضي 24 [متهما] بالسرقة",
    holds: (it) =>
      isParticiple(it) && it.reading.tokens[it.at - 1]?.word === true && /\d$/u.test(folded(it, it.at - 1)),
  },
  {
    name: "clause-of-time",
    example: "واحتفظت المدينة بالبطولة بعد أن [تحدث] عن نقلها",
    holds: (it) =>
      isPast(it) &&
      folded(it, it.at - 1) === "ان" &&
      clauseOpeners.has(folded(it, it.at - 2)) &&
      frameOf(it.cue.lemma).prepositions.has(folded(it, it.at + 1)),
  },
  {
    name: "refused-speech",
    example: "و[رفض] المدرب الحديث عن القرار",
    holds: (it) =>
      it.cue.lemma === "رفض" &&
      [1, 2, 3, 4].some((step) => refusedSpeech.has(normalise(it.reading.tokens[it.at + step]?.text ?? ""))),
  },
  {
    name: "adjective",
    example: "والحضور [مؤكدون] أن السد آمن",
    holds: (it) => isParticiple(it) && !/(?:ا|ه|ين)$/u.test(it.word),
  },
];

/** كشفا, نقلا: the dual of a verb, which hardly anybody writes, and the noun in the accusative. */
const noun = /^(?!قال)[\p{L}]{3}ا$/u;
/** A pronoun at the end, or the ta marbuta of a noun (لمحة), which folds to the same. */
const withPronoun = /(?:ه|ها|هم|هما)$/u;

/** The reasons for which a form is doubtful: it counts only where a clause or a quotation follows. */
export const cueDoubts: readonly CueGuard[] = [
  {
    name: "other-word",
    example: "وبلغ عدد الطلاب ألفا بين [ذكر] وأنثى",
    holds: (it) => ambiguousForms.has(folded(it, it.at)) || ambiguousForms.has(it.word),
  },
  {
    name: "accusative-noun",
    example: "وكان المدرب [حذرا] في كلامه",
    holds: (it) => isPast(it) && noun.test(it.word),
  },
  {
    name: "noun-with-pronoun",
    example: "وقدم [شرحه] للحضور",
    // نوّه ends so by itself.
    holds: (it) =>
      !isParticiple(it) &&
      withPronoun.test(it.word) &&
      it.word !== normalise(it.cue.lemma) &&
      !takesPerson(it.cue.lemma),
  },
  {
    name: "participle-that-leads-nowhere",
    example: "وجاءت [مؤكدة] الحضور",
    holds: (it) => isParticiple(it) && !it.word.endsWith("ا") && !leadsOn(it),
  },
];
