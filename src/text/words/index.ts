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
export {
  bareOrdinals,
  type MonthName,
  monthNames,
  monthWords,
  ordinals,
  ordinalTens,
  teens,
} from "./date-words";
export { gazetteer, isTitle } from "./gazetteer";
export { editDistance, isNear } from "./likeness";
export { affirmsNext, denies, isVerbsPreposition, maNegates, mostToPronoun, opensContrast } from "./negation";
export { areVocalisedOtherwise, letterCount, lettersEnd, normalise, unmark } from "./normalise/normalise";
export { boundedNormalise, letterRules, markRules, normalisationRules } from "./normalise/rules";
export { dressedFigure, type WordsAround } from "./numbers/dress";
export { compareFigures, type Figure } from "./numbers/figure";
export { isPartOfMeasure } from "./numbers/measures";
export { numberWord } from "./numbers/number-words";
export { readNumber, readNumberFolded, readNumbers } from "./numbers/read-number";
export { rootsOf, rootsOfImperfect } from "./roots";
export { type Sense, sensesOf } from "./senses";
export { isConjoined, isDefinite, isPresentVerb, mayBePresentVerb, writtenPreposition } from "./sort";
export { foreignSound, isForeignSpelling, isSpellingOf, nameKey } from "./spelling";
export { foldedTokens } from "./tokens/folded";
export { type Token, tokenise } from "./tokens/tokenise";
export { rememberedWords, stem, stemsOfWord, type Word, wordForms, wordOf } from "./word";
export {
  isArabicGivenName,
  isAside,
  isCommonNewsWord,
  isGivenName,
  isLight,
  lightClass,
  loanSpellingsOf,
  synonymsOfKeys,
  unifyLoanWords,
  wordList,
  wordSet,
} from "./word-lists";
