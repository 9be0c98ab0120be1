import type { ArticleText } from "../article";
import { Facts, identityOf } from "../speakers/index";
import { findPlaces } from "./find-places";
import { type Group, groupNamed } from "./groups";
import { type GroupPlace, LaterForms, Offices } from "./later-forms";
import type { NamedHere } from "./named-here";
import { type ReadArticle, readNamed } from "./read-named";
import type { FoundName, FoundNameForm } from "./types";

const facts = new Facts();

interface Quoted {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/** A thing named once is called one thing: there is nothing to compare. */
const leastQuotes = 2;

type NamedText = Pick<ArticleText, "id" | "text">;

/** The forms of one thing, the most frequent first, each with its places. */
function formsOf(quoted: readonly Quoted[]): readonly FoundNameForm[] {
  const forms = new Map<string, FoundNameForm["quotes"][number][]>();
  for (const { form, article, start, end } of quoted) {
    const quotes = forms.get(form) ?? [];
    quotes.push({ article, start, end });
    forms.set(form, quotes);
  }
  return [...forms]
    .map(([form, quotes]) => ({ form, quotes }))
    .sort(
      (one, other) =>
        other.quotes.length - one.quotes.length ||
        other.form.length - one.form.length ||
        (one.form < other.form ? -1 : 1),
    );
}

const written = (form: string): string => form.replace(/\s+/gu, " ").trim();

const quotedIn = (
  { id, text }: NamedText,
  { start, end, isJoined = false }: { start: number; end: number; isJoined?: boolean },
): Quoted => ({
  ...{ article: id, start, end },
  // للرئيس: behind ل the article is written without its alef.
  form: `${isJoined ? "ا" : ""}${written(text.slice(start, end))}`,
});

const marks = /[“”«»„"‟″＂]/u;

/** Where a name ends with the mark that closes what it opens: حركة «الفجر», and not «حركة «الفجر». */
function markedEnd(text: string, start: number, end: number): number {
  const opened = [...text.slice(start, end)].filter((letter) => marks.test(letter)).length % 2 === 1;
  return opened && marks.test(text[end] ?? "") ? end + 1 : end;
}

/** An office whose country is known but not its holder, as the one who holds it. */
class Vacant {
  private readonly groups = new Map<string, Group>();

  group({ role }: NamedHere): Group | null {
    const { office, countries, of } = identityOf("person", null, role, facts);
    if (office === null || countries.size === 0) return null;
    const key = [office, ...[...countries].sort(), ...[...of].sort()].join(" ");
    const group = this.groups.get(key) ?? {
      kind: "person" as const,
      name: [],
      offices: [],
      alone: new Set<string>(),
    };
    this.groups.set(key, group);
    return group;
  }
}

/** هذه المنظمة: by what points to a body that is called by its head alone it is told whole. */
function demonstrativeFrom(
  { reader }: ReadArticle,
  { headOnly, start, from }: NamedHere,
  taken: number,
): number {
  const before = reader.words[from - 1];
  const word = reader.words[from];
  if (!headOnly || before === undefined || word?.mark !== "" || word.first || taken >= from) return start;
  return word.start === start && /^(?:هذا|هذه)$/u.test(before.folded) ? before.start : start;
}

/** Whether a place begins with an office or a body whose article is written onto ل: للرئيس. للافروف has none. */
function isJoinedArticle({ reader }: ReadArticle, { from }: NamedHere): boolean {
  const { front, bare, office, body } = reader.facts(from);
  return front.endsWith("ل") && bare.startsWith("ل") && (office !== null || body !== null);
}

/** Where one article names persons and bodies, in the order of its text. */
function placesIn(
  article: ReadArticle,
  groups: ReadonlyMap<NamedHere, Group>,
  vacant: Vacant,
  offices: Offices,
): readonly GroupPlace[] {
  const later = new LaterForms(article, groups, offices, facts);
  const named = article.named.flatMap((place, at) => {
    const own = groups.get(place);
    const isShort = place.kind === "body" && place.name.length < 4 && !place.headOnly;
    const group =
      own === undefined
        ? (later.holder(place) ?? (place.kind === "person" ? vacant.group(place) : null))
        : ((isShort ? later.described(place) : null) ?? own);
    return group === null
      ? []
      : [
          {
            group,
            start: demonstrativeFrom(article, place, article.named[at - 1]?.to ?? 0),
            end: markedEnd(article.text, place.start, place.end),
            isJoined: isJoinedArticle(article, place),
          },
        ];
  });
  return [...named, ...later.familyPlaces()].sort((one, other) => one.start - other.start);
}

/** Persons and bodies, joined across the articles. */
function whoIsNamed(articles: readonly NamedText[]): readonly FoundName[] {
  const read = readNamed(articles, facts);
  const groups = groupNamed(
    read.flatMap(({ named }) => [...named]),
    facts,
  );
  const vacant = new Vacant();
  const offices = new Offices(new Set(groups.values()));
  const quoted = new Map<Group, Quoted[]>();
  for (const article of read) {
    for (const place of placesIn(article, groups, vacant, offices)) {
      const list = quoted.get(place.group) ?? [];
      list.push(quotedIn(article, place));
      quoted.set(place.group, list);
    }
  }
  return [...quoted].map(([{ kind }, list]) => called(kind, list));
}

/** Countries and cities; the spellings of one are one thing. */
function whatIsNamed(articles: readonly NamedText[]): readonly FoundName[] {
  const quoted = new Map<string, Quoted[]>();
  for (const { id, text } of articles) {
    for (const { thing, start, end } of findPlaces({ text }, facts)) {
      const list = quoted.get(thing) ?? [];
      list.push(quotedIn({ id, text }, { start, end }));
      quoted.set(thing, list);
    }
  }
  return [...quoted.values()].map((list) => called("place", list));
}

function called(kind: FoundName["kind"], quoted: readonly Quoted[]): FoundName {
  const forms = formsOf(quoted);
  return { name: forms[0]?.form ?? "", kind, forms };
}

const count = ({ forms }: FoundName): number => forms.reduce((sum, { quotes }) => sum + quotes.length, 0);

/**
 * The persons, bodies and places that articles name more than once, each with every form in which they write it and
 * the places of each form, the most named first. Forms belong together by spelling after normalisation (كازاخستان /
 * قازاقستان), by the parts of a name (منظمة الأمن الجماعي in منظمة معاهدة الأمن الجماعي), and by context: an office with the
 * only one of the article who holds it. What may be a form of two is of neither. Ranges are half-open, in UTF-16 code
 * units of the article's text, without clitics; those of one thing do not overlap, those of two may lie inside one
 * another (رئيس كازاخستان / كازاخستان). Which forms belong together does not depend on the order of the articles. Gives an
 * empty list where nothing is named; never throws. Linear in the length of the articles.
 */
export function findNames(articles: readonly NamedText[]): readonly FoundName[] {
  return [...whoIsNamed(articles), ...whatIsNamed(articles)]
    .filter((name) => count(name) >= leastQuotes)
    .sort((one, other) => count(other) - count(one) || (one.name < other.name ? -1 : 1));
}
