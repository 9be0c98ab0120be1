import { decodeEntities } from "./markup";

/** What a page's linked data say of its article, as strings of theirs; what they do not say is missing. */
export interface LinkedFacts {
  readonly headline?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly author?: string;
  readonly publisher?: string;
}

type Json = { readonly [key: string]: unknown };

/** A page's linked data have some twenty nodes; what has more is no description of an article. */
const mostNodes = 5_000;
const mostSigns = 1_000_000;

/** Kinds of nodes that are an article, as schema.org names them. */
const articleKind = /^(?:\w*Article|\w*NewsReport|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting)$/;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Reads one script of linked data (JSON-LD): of the nodes in it, `@graph` and all that is nested included, the first that
 * is an article, else the first that has a headline or a day. A node that is only named (`{ "@id": … }`) is looked up in
 * the same script. Nothing of it is run; data that are no JSON say nothing.
 */
export function readLinkedData(script: string): LinkedFacts {
  const nodes = nodesOf(parsed(script));
  const named = new Map<unknown, Json>();
  for (const node of nodes) {
    const id = node["@id"];
    if (typeof id === "string" && "name" in node && !named.has(id)) named.set(id, node);
  }
  const article =
    nodes.find((node) => kindsOf(node).some((kind) => articleKind.test(kind))) ??
    nodes.find((node) => "headline" in node || "datePublished" in node);
  if (article === undefined) return {};
  const facts = {
    headline: textOf(article.headline),
    published: textOf(article.datePublished),
    modified: textOf(article.dateModified),
    author: nameOf(article.author, named),
    publisher: nameOf(article.publisher, named),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
}

/** The script as a value; undefined where it is none even with the slips mended that sites make. */
function parsed(script: string): unknown {
  if (script.length > mostSigns) return undefined;
  const start = script.search(/[[{]/);
  const end = Math.max(script.lastIndexOf("}"), script.lastIndexOf("]"));
  if (start === -1 || end < start) return undefined;
  const json = script.slice(start, end + 1);
  return parsedStrictly(json) ?? parsedStrictly(mended(json));
}

function parsedStrictly(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Line breaks inside strings, and a comma behind the last of a list. */
function mended(json: string): string {
  let controlFree = "";
  for (const sign of json) controlFree += sign < " " ? " " : sign;
  return controlFree.replace(/,(?= ?[\]}])/g, "");
}

/** Every object of a value, the outer before the inner, without recursion: data come from outside. */
function nodesOf(value: unknown): readonly Json[] {
  const nodes: Json[] = [];
  const waiting = [value];
  for (let at = 0; at < waiting.length && at < mostNodes; at += 1) {
    const next = waiting[at];
    const inner = Array.isArray(next) ? next : isObject(next) ? Object.values(next) : [];
    if (isObject(next)) nodes.push(next);
    for (const each of inner) {
      if (waiting.length >= mostNodes) break;
      if (typeof each === "object" && each !== null) waiting.push(each);
    }
  }
  return nodes;
}

function kindsOf(node: Json): readonly string[] {
  const kind = node["@type"];
  return [kind].flat().filter((each) => typeof each === "string");
}

function textOf(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value.find((each) => typeof each === "string") : value;
  return typeof first === "string" && first.trim() !== "" ? decodeEntities(first) : undefined;
}

/** The name of a person or a body, or of the first of several; given as such, in a node, or in one that is pointed at. */
function nameOf(value: unknown, named: ReadonlyMap<unknown, Json>): string | undefined {
  const [first] = Array.isArray(value) ? value : [value];
  if (!isObject(first)) return textOf(first);
  return textOf(first.name) ?? textOf(named.get(first["@id"])?.name);
}
