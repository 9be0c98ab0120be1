import { siglaOf, wordingsByOutlet } from "../export/collated-statement";
import { tagsOfNote } from "../noted";
import { indexStory } from "../story-index";
import type { Article, Basis, Cue, Note, Statement, Story, Wording } from "../types";
import { selectorsFor } from "./anchor";

/** The W3C's own context; every term that is written is in it. */
export const annotationContext = "http://www.w3.org/ns/anno.jsonld";

type Node = Readonly<Record<string, unknown>>;

const text = (label: string, purpose: string, value: string, more: Node = {}): Node => ({
  ...{ type: "TextualBody", label, purpose, format: "text/plain", value },
  ...more,
});

const creators: Readonly<Record<Basis, Node>> = {
  checked: { type: "Person", name: "The annotators of the story" },
  found: { type: "Software", name: "Muqabala" },
};

/** An address without its fragment, which what is in the file gets. */
const baseOf = (address: string) => address.replace(/#.*$/s, "");

function targetOf(article: Article, range: Pick<Cue, "start" | "end">, base: string): Node {
  const own = `${base}#article.${article.id}`;
  return {
    type: "SpecificResource",
    source: {
      ...{ id: article.address ?? own, type: "Text" },
      ...{ format: "text/html", language: article.lang, textDirection: article.dir },
    },
    scope: own,
    selector: selectorsFor(article.text, range),
  };
}

/** What was noted on a thing, and its tags by name, each with its definition where it has one. */
function noteBodies(
  story: Story,
  of: "" | "statement-" | "article-",
  note: Note | undefined,
): readonly Node[] {
  const remark = note?.text ?? "";
  return [
    ...(remark === "" ? [] : [text(`${of}note`, "commenting", remark)]),
    ...tagsOfNote(story, note).flatMap(({ name, definition }) => [
      text(`${of}tag`, "tagging", name),
      ...(definition === "" ? [] : [text(definitionOf(name), "describing", definition)]),
    ]),
  ];
}

/** The label of the body that says what a tag means. */
export const definitionOf = (name: string): string => `definition of ${name}`;

function bodiesOf(story: Story, statement: Statement, wording: Wording, base: string): readonly Node[] {
  const { said, gloss } = statement;
  const who = indexStory(story).speaker(statement.speaker);
  const { credit, english, inferred } = wording;
  const both = (label: string, purpose: string, { ar, en }: { readonly ar: string; readonly en: string }) => [
    text(label, purpose, ar, { language: "ar" }),
    text(label, purpose, en, { language: "en" }),
  ];
  return [
    {
      ...{ type: "SpecificResource", label: "statement", purpose: "linking" },
      source: `${base}#statement.${statement.id}`,
    },
    ...both("gloss", "describing", gloss),
    {
      ...{ type: "SpecificResource", label: "speaker", purpose: "linking" },
      source: `${base}#speaker.${statement.speaker}`,
    },
    ...(who === null ? [] : both("speaker", "identifying", who.name)),
    text("mode", "classifying", wording.mode),
    text("said", "tagging", `${said.from}/${said.to} ${said.precision}`),
    ...(said.because === undefined ? [] : both("said", "commenting", said.because)),
    ...(credit === undefined ? [] : [text("credit", "tagging", credit)]),
    ...(english === undefined ? [] : [text("english", "describing", english, { language: "en" })]),
    ...(inferred === undefined ? [] : both("inferred", "commenting", inferred)),
    ...(wording.placed === true ? [text("placed", "moderating", "checked")] : []),
    ...noteBodies(story, "", wording.note),
    ...noteBodies(story, "statement-", statement.note),
    ...noteBodies(story, "article-", indexStory(story).article(wording.article)?.note),
  ];
}

/** A cue, or what sets the outlet apart, as an annotation of its own that links to that of its wording. */
function cueNode(label: "cue" | "distance", cue: Cue, of: string, article: Article, base: string): Node {
  return {
    ...{ id: `${of}.${label}`, type: "Annotation", motivation: "tagging" },
    body: [
      { type: "SpecificResource", label: "wording", purpose: "linking", source: of },
      text(label, "tagging", cue.verb, { language: article.lang }),
    ],
    target: targetOf(article, cue, base),
  };
}

function annotationsOf(story: Story, statement: Statement, base: string): readonly Node[] {
  const wordings = wordingsByOutlet(story, statement);
  const sigla = siglaOf(wordings);
  return wordings.flatMap((wording, index): readonly Node[] => {
    const article = indexStory(story).article(wording.article);
    if (article === null) return [];
    const id = `${base}#wording.${statement.id}.${sigla[index] ?? index}`;
    const { cue, distance } = wording;
    return [
      {
        ...{ id, type: "Annotation", motivation: ["identifying", "classifying"] },
        creator: creators[wording.basis],
        body: bodiesOf(story, statement, wording, base),
        target: targetOf(article, wording, base),
      },
      ...(cue === undefined ? [] : [cueNode("cue", cue, id, article, base)]),
      ...(distance === undefined ? [] : [cueNode("distance", distance, id, article, base)]),
    ];
  });
}

/**
 * Wordings as W3C Web Annotations (Web Annotation Data Model, 2017): a collection with one page, as JSON-LD text.
 * `address` is where the same can be seen; what is in the file is named by fragments of it. Positions are in code points.
 */
export function toAnnotations(story: Story, statements: readonly Statement[], address: string): string {
  const base = baseOf(address);
  const items = statements.flatMap((statement) => annotationsOf(story, statement, base));
  const collection = {
    "@context": annotationContext,
    ...{ id: `${base}#annotations`, type: "AnnotationCollection", label: story.title.en },
    generator: creators.found,
    ...(story.edition === undefined ? {} : { rights: story.edition.licence.address }),
    total: items.length,
    first: {
      ...{ id: `${base}#annotations.1`, type: "AnnotationPage", startIndex: 0 },
      items,
    },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
