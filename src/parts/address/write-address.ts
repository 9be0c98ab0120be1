import { writeFilter } from "@/corpus";
import { defaultLocale, type Locale } from "@/i18n";
import { type Address, paths } from "./address";
import { parameters } from "./parameters";
import type { Search } from "./search";

/** An address in the router's terms. */
export interface Location {
  readonly to: string;
  readonly params: Readonly<Record<string, string>>;
  readonly search: Search;
  /** The part of the page that it begins with. */
  readonly hash?: string;
}

/** Writes an address. What stands at its default stays out of the query. Read back by `read-address.ts`. */
export function locate(address: Address): Location {
  const to = paths[address.screen];
  switch (address.screen) {
    case "about":
      return { to, params: {}, search: {}, ...(address.part === undefined ? {} : { hash: address.part }) };
    case "desk":
      return { to, params: {}, search: parameters.into.write(address.into ?? "") };
    case "review":
      return {
        to,
        params: { story: address.story },
        search: {
          ...parameters.part.write(address.part),
          ...parameters.article.write(address.article),
          ...parameters.at.write(address.at),
        },
      };
    case "library":
      return { to, params: {}, search: writeFilter(address.filter) };
    case "story":
      return {
        to,
        params: { story: address.story },
        search: { ...writeFilter(address.filter), ...parameters.sort.write(address.sort) },
      };
    case "article":
      return {
        to,
        params: { story: address.story, article: address.article },
        search: {
          ...writeFilter(address.filter),
          ...parameters.statement.write(address.statement),
          ...parameters.at.write(address.at),
        },
      };
    case "original":
      return {
        to,
        params: { story: address.story, original: address.original },
        search: {
          ...writeFilter(address.filter),
          ...parameters.untaken.write(address.untaken),
          ...parameters.at.write(address.at),
        },
      };
    case "statement":
      return {
        to,
        params: { story: address.story, statement: address.statement },
        search: {
          ...writeFilter(address.filter),
          ...parameters.outlet.write(address.outlet),
          ...parameters.collationView.write(address.view),
          ...parameters.base.write(address.base),
          ...parameters.hidden.write(address.hidden),
          ...parameters.all.write(address.all),
        },
      };
    case "beside":
      return {
        to,
        params: { story: address.story, article: address.article, other: address.other },
        search: {
          ...writeFilter(address.filter),
          ...parameters.statement.write(address.statement),
          ...parameters.sharedOnly.write(address.sharedOnly),
        },
      };
    case "timeline":
      return {
        to,
        params: { story: address.story },
        search: {
          ...writeFilter(address.filter),
          ...parameters.zoom.write(address.zoom),
          ...parameters.timelineView.write(address.view),
        },
      };
    case "search":
      return {
        to,
        params: {},
        search: {
          ...parameters.query.write(address.query),
          ...writeFilter(address.filter),
          ...parameters.foundKind.write(address.kind),
        },
      };
    case "names":
      return {
        to,
        params: { story: address.story },
        search: { ...writeFilter(address.filter), ...parameters.nameKind.write(address.kind) },
      };
  }
}

/** An address in the router's terms, in a language. */
export function withLocale(address: Address, locale: Locale) {
  const { params, ...place } = locate(address);
  return { ...place, params: { ...params, locale: locale === defaultLocale ? undefined : locale } };
}
