import { isolateForeign } from "./isolate";
import { type Locale, localeOfTag } from "./locales";

/** Writes numbers, days and lists as a reader of `locale` expects them. */
export interface Format {
  readonly locale: Locale;
  number(value: number): string;
  percent(share: number): string;
  /** `Monday 10 January 2022`; in Arabic with the month's Levantine and Egyptian names. */
  day(day: string): string;
  /** `10 January`: a day where the year is plain from its surroundings. */
  shortDay(day: string): string;
  /** `10–11 January`: one day or several, where the year is plain from its surroundings. */
  shortDays(from: string, to: string): string;
  /** `January 2022` */
  month(day: string): string;
  /** `2022`, without a separator of thousands. */
  year(day: string): string;
  /** A text as it begins a line: its first letter large, in a script that has large ones. */
  atLineStart(text: string): string;
  /** `a, b and c`; an item of another script is kept to itself. */
  list(items: readonly string[]): string;
}

/** A calendar day has no zone; formatting it in UTC keeps it the same day everywhere. */
const zone = "UTC";

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Making a format costs the browser more than using it a hundred times. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(tag: string, part: "month" | "weekday"): Intl.DateTimeFormat {
  const key = `${tag} ${part}`;
  const known = dateFormats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(tag, { [part]: "long", timeZone: zone });
  dateFormats.set(key, made);
  return made;
}

/** Arabic months have one name in the Levant and Iraq and another in Egypt and the Gulf: give both. */
function monthName(date: Date, tag: string): string {
  const digits = tag.slice("ar".length);
  const name = (region: string) => dateFormat(`ar-${region}${digits}`, "month").format(date);
  const levantine = name("LB");
  const egyptian = name("EG");
  return levantine === egyptian ? levantine : `${levantine}/${egyptian}`;
}

/** What `make` makes, the first time that it is asked for. */
function made<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

const formats = new Map<string, Format>();

/** Formats for a tag made by `languageTag`; the same for the same tag. */
export function createFormat(tag: string): Format {
  const known = formats.get(tag);
  if (known !== undefined) return known;
  const format = makeFormat(tag);
  formats.set(tag, format);
  return format;
}

function makeFormat(tag: string): Format {
  const locale = localeOfTag(tag);
  const number = made(() => new Intl.NumberFormat(tag));
  const percent = made(() => new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 0 }));
  const list = made(() => new Intl.ListFormat(tag, { type: "conjunction" }));
  const month = (date: Date) =>
    locale === "ar" ? monthName(date, tag) : dateFormat(tag, "month").format(date);
  const plain = made(() => new Intl.NumberFormat(tag, { useGrouping: false }));
  const dayOfMonth = (date: Date) => plain().format(date.getUTCDate());
  const year = (date: Date) => plain().format(date.getUTCFullYear());

  const shortDay = (day: string) => {
    const date = dateOf(day);
    return `${dayOfMonth(date)} ${month(date)}`;
  };

  return {
    locale,
    number: (value) => number().format(value),
    percent: (share) => percent().format(share),
    day: (day) => {
      const date = dateOf(day);
      return `${dateFormat(tag, "weekday").format(date)} ${dayOfMonth(date)} ${month(date)} ${year(date)}`;
    },
    shortDay,
    shortDays: (from, to) => {
      if (from === to) return shortDay(from);
      const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
      return isOneMonth
        ? `${dayOfMonth(dateOf(from))}–${shortDay(to)}`
        : `${shortDay(from)} – ${shortDay(to)}`;
    },
    month: (day) => {
      const date = dateOf(day);
      return `${month(date)} ${year(date)}`;
    },
    year: (day) => year(dateOf(day)),
    atLineStart: (text) => `${text.charAt(0).toLocaleUpperCase(locale)}${text.slice(1)}`,
    list: (items) => list().format(items.map((item) => isolateForeign(item, locale))),
  };
}
