/** A month of one of the two calendars. */
export interface MonthName {
  readonly calendar: "gregorian" | "hijri";
  readonly month: number;
  /**
   * Whether the name is an ordinary word or a person's name as well (مارس "practised", نيسان the maker of
   * cars, رمضان, صفر), and so is a month only where something around it says so.
   */
  readonly doubtful: boolean;
}

/**
 * The Gregorian months: Egypt and the Gulf (from Latin), the Levant and Iraq (Syriac), Tunisia and Algeria
 * (from French), Morocco (from Spanish and Latin). The columns are those of Unicode's CLDR for ar-EG, ar-LB,
 * ar-TN and ar-MA, with the spellings that newspapers use beside them. Folded letters; an underscore is a
 * space, a question mark makes the name doubtful.
 */
const gregorian: readonly string[] = [
  "يناير كانون_الثاني كانون_ثاني جانفي",
  "فبراير شباط فيفري",
  "?مارس اذار",
  "ابريل ?نيسان افريل",
  "مايو ايار ?ماي",
  "يونيو يونيه حزيران ?جوان",
  "يوليو يوليه تموز جويليه يوليوز",
  "اغسطس ?اب ?اوت غشت",
  "سبتمبر ايلول شتنبر",
  "اكتوبر تشرين_الاول تشرين_اول",
  "نوفمبر تشرين_الثاني تشرين_ثاني نونبر",
  "ديسمبر كانون_الاول كانون_اول دجنبر",
];

/** The months of the Hijri year. The paired ones are written in many ways. */
const hijri: readonly string[] = [
  "?محرم ?المحرم محرم_الحرام",
  "?صفر صفر_الخير",
  "ربيع_الاول ربيع_اول",
  "ربيع_الاخر ربيع_الثاني ربيع_ثاني ربيع_ثان ربيع_اخر",
  "جمادي_الاولي جمادي_الاول جماد_الاول جماد_اول جمادي_اولي",
  "جمادي_الاخره جمادي_الاخر جمادي_الثانيه جماد_الاخر جماد_الثاني جماد_ثاني جمادي_الثاني",
  "?رجب",
  "?شعبان",
  "?رمضان",
  "?شوال",
  "ذو_القعده ذي_القعده ذوالقعده ذيالقعده",
  "ذو_الحجه ذي_الحجه ذوالحجه ذيالحجه",
];

function read(calendar: MonthName["calendar"], rows: readonly string[]): readonly [string, MonthName][] {
  return rows.flatMap((row, index) =>
    row.split(" ").map((form): [string, MonthName] => {
      const doubtful = form.startsWith("?");
      return [form.replace("?", "").replace("_", " "), { calendar, month: index + 1, doubtful }];
    }),
  );
}

/** Months by their folded name, of one or two words. */
export const monthNames: ReadonlyMap<string, MonthName> = new Map([
  ...read("gregorian", gregorian),
  ...read("hijri", hijri),
]);

/** The words that a month's name consists of. */
export const monthWords: ReadonlySet<string> = new Set(
  [...monthNames.keys()].flatMap((name) => name.split(" ")),
);

/**
 * Ordinal numbers by their folded word with the article: those below eleven, and what compounds begin with.
 */
const units = "اول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر".split(" ");

const table = new Map<string, number>();
units.forEach((word, index) => {
  table.set(`ال${word}`, index + 1);
  table.set(`ال${word}ه`, index + 1);
});
table.set("الاولي", 1);
table.set("الحادي", 1);
table.set("الحاديه", 1);

/** A definite ordinal from 1 to 10; الحادي, which only begins a compound, is 1. */
export const ordinals: ReadonlyMap<string, number> = table;

/** The same without the article, for "the n-th of": أول جمعة, ثالث ثلاثاء. */
export const bareOrdinals: ReadonlyMap<string, number> = new Map([
  ...units.map((word, index): [string, number] => [word, index + 1]),
  ["اولي", 1],
  ["ثان", 2],
]);

/** What makes eleven to nineteen of a unit before it. */
export const teens: ReadonlySet<string> = new Set(["عشر", "عشره"]);

/** The tens that may follow a unit or stand alone. */
export const ordinalTens: ReadonlyMap<string, number> = new Map([
  ["العشرين", 20],
  ["العشرون", 20],
  ["الثلاثين", 30],
  ["الثلاثون", 30],
]);
