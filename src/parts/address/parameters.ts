import { nameKinds, readList, statementOrders } from "@/corpus";
import { foundKinds } from "@/corpus/search/kinds";
import { collationViews, hideableKinds, lightKinds, reviewParts, timelineViews, zooms } from "./choices";
import type { Search } from "./search";

/** A range of an article's text, half-open, in UTF-16 code units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * One parameter of an address: its name, its default and its spelling stand here and nowhere else. Each reader ignores
 * what it does not know, so that a broken parameter breaks nothing; what stands at its default is written as an empty
 * string and stays out of the address.
 */
interface Parameter<Value, Known = void> {
  readonly read: (search: Search, known: Known) => Value;
  readonly write: (value: Value) => Search;
}

const find = <Value extends string>(text: string | undefined, known: readonly Value[]): Value | null =>
  known.find((value) => value === text) ?? null;

/** One of some values, and one of them where none is named. */
function choice<Value extends string>(
  name: string,
  known: readonly Value[],
  fallback: Value,
): Parameter<Value> {
  return {
    read: (search) => find(search[name], known) ?? fallback,
    write: (value) => ({ [name]: value === fallback ? "" : value }),
  };
}

/** One of some values, or null. */
function optional<Value extends string>(name: string, known: readonly Value[]): Parameter<Value | null> {
  return { read: (search) => find(search[name], known), write: (value) => ({ [name]: value ?? "" }) };
}

/** Whether a parameter has its one value. */
function flag(name: string, value: string): Parameter<boolean> {
  return { read: (search) => search[name] === value, write: (on) => ({ [name]: on ? value : "" }) };
}

interface IdParameter {
  readonly read: <Id extends string>(search: Search, known: readonly { readonly id: Id }[]) => Id | null;
  readonly write: (id: string | null) => Search;
}

/** The id of one of some things, or null. */
function idOf(name: string): IdParameter {
  return {
    read: (search, known) => known.find(({ id }) => id === search[name])?.id ?? null,
    write: (id) => ({ [name]: id ?? "" }),
  };
}

/** A place in a text, of which the length has to be known. */
function placeIn(name: string): Parameter<Place | null, { readonly text: string } | null> {
  return {
    read: (search, article) => {
      const match = /^(\d{1,7})-(\d{1,7})$/.exec(search[name] ?? "");
      if (match === null || article === null) return null;
      const place = { start: Number(match[1]), end: Number(match[2]) };
      return place.start < place.end && place.end <= article.text.length ? place : null;
    },
    write: (place) => ({ [name]: place === null ? "" : `${place.start}-${place.end}` }),
  };
}

/** Some of several values, and `usual` ones where the address says nothing; none of them is `none`. */
function list<Value extends string>(
  name: string,
  known: readonly Value[],
  usual: readonly Value[],
): Parameter<readonly Value[]> {
  const isUsual = (values: readonly Value[]) =>
    values.length === usual.length && usual.every((value) => values.includes(value));
  return {
    read: (search) => (search[name] === undefined ? usual : readList(search[name], known)),
    write: (values) => ({ [name]: isUsual(values) ? "" : values.join(",") || "none" }),
  };
}

/** A text as it was typed. */
function text(name: string): Parameter<string> {
  return { read: (search) => search[name] ?? "", write: (value) => ({ [name]: value }) };
}

/** Everything in an address but the filter, whose parameters are the filter's own. */
export const parameters = {
  sort: choice("sort", statementOrders, "time"),
  zoom: choice("zoom", zooms, "month"),
  timelineView: optional("view", timelineViews),
  collationView: choice("view", collationViews, "rows"),
  hidden: list("hide", hideableKinds, lightKinds),
  all: flag("wordings", "all"),
  sharedOnly: flag("only", "shared"),
  untaken: flag("light", "untaken"),
  nameKind: optional("kind", nameKinds),
  foundKind: optional("in", foundKinds),
  query: text("q"),
  part: choice("part", reviewParts, "text"),
  statement: idOf("statement"),
  article: idOf("article"),
  outlet: idOf("show"),
  base: idOf("base"),
  into: text("into"),
  at: placeIn("at"),
} as const;
