import { articleLength } from "../../words/index";

/**
 * Verbs and verbal nouns that say of what follows them that it is not, was not or will not be: as good as a particle of
 * negation. Folded letters; a verb of the present stands with its ي.
 */
const words = `
  نفي ينفي نافي انكر ينكر انكار كذب يكذب تكذيب رفض يرفض رافض فشل يفشل فاشل اخفق يخفق اخفاق عجز يعجز عاجز
  الغي يلغي الغاء ملغي منع يمنع امتنع يمتنع امتناع حظر يحظر استبعد يستبعد استبعاد تجنب يتجنب
  وقف يوقف ايقاف اوقف علق يعلق تعليق جمد يجمد تجميد
  احبط يحبط احباط عرقل يعرقل عرقله غياب انعدام استحاله حرم يحرم حرمان بريء براءه
`
  .trim()
  .split(/\s+/u);

/** These deny only before عن: تراجع عن الخطة gives it up, تراجع النفط says that it fell. */
const beforeAn = `تراجع يتراجع تراجعه تخلي يتخلي عدول امتنع توقف`.split(/\s+/u);

interface Table {
  readonly cores: ReadonlySet<string>;
  readonly imperfects: ReadonlySet<string>;
}

const isPresent = (word: string): boolean => word.startsWith("ي");

const tableOf = (list: readonly string[]): Table => ({
  cores: new Set(list.filter((word) => !isPresent(word))),
  imperfects: new Set(list.filter(isPresent).map((word) => word.slice(1))),
});

const always = tableOf(words);
const withAn = tableOf(beforeAn);

/** What is known of a word by its letters. */
interface DenyingWord {
  readonly folded: string;
  readonly cores: readonly string[];
  readonly imperfects: readonly string[];
}

/** With the article they name a thing, unless في tells what failed: معاهدة الحظر denies nothing, الإخفاق في does. */

/** Whether a word denies what follows; `next` is the next word, folded. */
export function denies(word: DenyingWord, next: string): boolean {
  const { folded, cores, imperfects } = word;
  if (articleLength(folded) > 0 && next !== "في") return false;
  const isIn = (table: Table) =>
    cores.some((core) => table.cores.has(core)) || imperfects.some((core) => table.imperfects.has(core));
  return isIn(always) || (next.startsWith("عن") && next.length < 6 && isIn(withAn));
}
