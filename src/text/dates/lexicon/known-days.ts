import { frontings, withoutArticle } from "../../words/index";

/**
 * Days that are known by day and month alone, because an event took its name from them: ثورة 25 يناير. The
 * year is the event's own, where the word before the date names the kind of event.
 */
interface KnownDay {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

const days: readonly KnownDay[] = [
  { day: 25, month: 1, year: 2011 },
  { day: 17, month: 2, year: 2011 },
  { day: 30, month: 6, year: 2013 },
  { day: 23, month: 7, year: 1952 },
  { day: 14, month: 7, year: 1958 },
  { day: 11, month: 9, year: 2001 },
  { day: 14, month: 3, year: 2005 },
  { day: 8, month: 3, year: 2005 },
  { day: 17, month: 10, year: 2019 },
  { day: 7, month: 10, year: 2023 },
];

/** The folded words, without the article, after which such a date is the event's name. */
const kinds = new Set("ثوره احداث هجمات اعتداءات تفجيرات انتفاضه قوي فريق تحالف شهداء حراك".split(" "));

/** The year of the event that a date is the name of, or null; `before` is the folded word before the date. */
export function yearOfKnownDay(before: string, day: number, month: number): number | null {
  if (!frontings(before).some(({ bare }) => kinds.has(withoutArticle(bare)))) return null;
  return days.find((known) => known.day === day && known.month === month)?.year ?? null;
}
