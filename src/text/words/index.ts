/** What an Arabic word is, for every stage: the README says what is where. Ranges are half-open, in UTF-16 code units. */
export { type AffixPair, type AffixSplit, objectPronouns, ownerPronouns, sharedCore } from "./affixes";
export {
  articleLength,
  beginsWithPreposition,
  conjunctionOf,
  conjunctions,
  endsWithPreposition,
  frontings,
  hasArticle,
  isProclitic,
  proclitics,
  withoutArticle,
  withoutConjunction,
  withoutOneLetter,
} from "./clitics";
export { editDistance } from "./edit-distance";
export { gazetteer } from "./gazetteer";
export { isArabicGivenName, isGivenName } from "./given-names";
export { isCommonNewsWord, lightClass } from "./light-words";
export { isNear } from "./likeness";
export { unifyLoanWords } from "./loan-words";
export { type MonthName, monthNames, monthWords } from "./month-names";
export { denies, isVerbsPreposition, maNegates } from "./negation";
export { boundedNormalise } from "./normalise/bounded-normalise";
export { areVocalisedOtherwise, letterCount, lettersEnd } from "./normalise/letters";
export { normalise, unmark } from "./normalise/normalise";
export type { Rule } from "./normalise/rule";
export { letterRules, markRules, normalisationRules } from "./normalise/rules";
export { dressedFigure, type WordsAround } from "./numbers/dress";
export { compareFigures, type Figure, type FigureRelation, type Nearness } from "./numbers/figure";
export { numberWord } from "./numbers/number-words";
export { type NumberReading, readNumber, readNumberFolded, readNumbers } from "./numbers/read-number";
export { bareOrdinals, ordinals, ordinalTens, teens } from "./ordinals";
export { rootsOf, rootsOfImperfect } from "./roots";
export { type Sense, sensesOf } from "./senses";
export { isDefinite, isPresentVerb, mayBePresentVerb, writtenPreposition } from "./sort";
export { foreignKey, foreignSound, isForeignSpelling, isSpellingOf, nameKey } from "./spelling";
export { stem } from "./stem";
export type { Token, TokenKind } from "./tokens/token";
export { tokenise } from "./tokens/tokenise";
export {
  rememberedWords,
  senseKeysOfWord as senseKeysOf,
  stemsOfWord,
  verbKeysOf,
  type Word,
  wordOf,
} from "./word";
export { wordList, wordSet } from "./word-set";
