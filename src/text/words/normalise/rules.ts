import { compose, recompose } from "./compose";
import { foldAlef } from "./fold-alef";
import { foldCase } from "./fold-case";
import { foldDigits } from "./fold-digits";
import { foldKaf } from "./fold-kaf";
import { foldTaMarbuta } from "./fold-ta-marbuta";
import { foldYa } from "./fold-ya";
import type { Rule } from "./rule";
import { stripDiacritics } from "./strip-diacritics";
import { stripHidden } from "./strip-hidden";
import { stripTatweel } from "./strip-tatweel";

/**
 * What is written onto or between the letters and never changes them, in this order:
 * 1. compose first: a combining hamza has to become part of its letter before any mark is dropped;
 * 2. hidden characters, which may stand between a letter and its mark;
 * 3. tatweel, which may carry a mark;
 * 4. diacritics, when nothing else can part them from their letters;
 * 5. compose again, what stood between a letter and its hamza being gone.
 */
export const markRules: readonly Rule[] = [compose, stripHidden, stripTatweel, stripDiacritics, recompose];

/**
 * What makes two spellings of a letter one, after the marks are gone, since ta marbuta is known by being
 * last. Among themselves these touch different letters, and could stand in any order but for one thing:
 * the Persian ha is a ha before ta marbuta becomes one.
 */
export const letterRules: readonly Rule[] = [foldDigits, foldAlef, foldYa, foldKaf, foldTaMarbuta, foldCase];

/**
 * Every rule, in the order in which `normalise` applies them.
 *
 * What no rule touches, because it changes what is said: the hamza on ؤ, ئ and the line (سؤال / سوال),
 * words (a negation is a word), the order and the value of digits, punctuation.
 */
export const normalisationRules: readonly Rule[] = [...markRules, ...letterRules];
