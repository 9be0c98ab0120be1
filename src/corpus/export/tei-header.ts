import { tagsOfNote } from "../noted";
import { placeInArticle, quoteText } from "../quotes";
import { indexStory } from "../story-index";
import {
  type Article,
  type Basis,
  bases,
  type Localised,
  type Note,
  type Speaker,
  type SpeakerId,
  type Statement,
  type Story,
  type TagId,
  type Wording,
} from "../types";
import { type CollatedStatement, siglaOf } from "./collated-statement";
import { type FindingNote, notesByWording, takenFindings } from "./taken-findings";
import { wordsAddress } from "./text-fragment";
import { element, textNode, type XmlNode } from "./xml";

// Ids hold a–z, 0–9 and hyphens, so that these are XML names and, for their dots, no two of them meet.

export const speakerId = (speaker: SpeakerId) => `p.${speaker}`;
export const statementId = ({ id }: Statement) => `s.${id}`;
export const witnessId = ({ id }: Statement, siglum: string) => `w.${id}.${siglum}`;

const bilingual = (name: string, { ar, en }: Localised): readonly XmlNode[] => [
  element(name, [textNode(ar)], { "xml:lang": "ar" }),
  element(name, [textNode(en)], { "xml:lang": "en" }),
];

/** Who answers for what the file says, as its statements of responsibility name them. */
const answering = {
  checked: {
    resp: "Read and checked by a person: which words are the statement's, who speaks, and how",
    name: "The annotators of the story",
  },
  found: {
    resp: "Found by a machine and checked by nobody; also how wordings are aligned, the kinds of their differences, and the findings",
    name: "Muqabala",
  },
} as const satisfies Record<Basis, { readonly resp: string; readonly name: string }>;

/** How sure something is and who answers for it, by what it rests on. Null for nothing, which rests on nothing. */
export function certainty(basis: Basis | null): Readonly<Record<string, string>> {
  if (basis === null) return {};
  return { cert: basis === "checked" ? "high" : "medium", resp: `#r.${basis}` };
}

const answeringNodes = bases.map((basis) =>
  element(
    "respStmt",
    [
      element("resp", [textNode(answering[basis].resp)], { "xml:lang": "en" }),
      element("name", [textNode(answering[basis].name)], { "xml:lang": "en" }),
    ],
    { "xml:id": `r.${basis}` },
  ),
);

const noteNode = (type: string, text: string, more: Readonly<Record<string, string>> = {}) =>
  element("note", [textNode(text)], { type, ...more });

const bilingualNote = (type: string, { ar, en }: Localised) => [
  noteNode(type, ar, { "xml:lang": "ar" }),
  noteNode(type, en, { "xml:lang": "en" }),
];

const tagId = (id: TagId) => `t.${id}`;

/** What a person has noted on a thing, and its tags, which lead to their definitions. */
export function noteNodes(story: Story, note: Note | undefined): readonly XmlNode[] {
  const text = note?.text ?? "";
  return [
    ...(text === "" ? [] : [noteNode("comment", text, certainty("checked"))]),
    ...tagsOfNote(story, note).map(({ id, name }) => noteNode("tag", name, { ana: `#${tagId(id)}` })),
  ];
}

/** The story's tags with what each means. */
function tagsNode({ tags = [] }: Story): readonly XmlNode[] {
  if (tags.length === 0) return [];
  const categories = tags.map(({ id, name, definition }) =>
    element(
      "category",
      [element("catDesc", [textNode(definition === "" ? name : `${name}: ${definition}`)])],
      {
        "xml:id": tagId(id),
      },
    ),
  );
  return [element("classDecl", [element("taxonomy", categories)])];
}

/** From which page, when and by which way the article was taken, where that was kept. */
function retrievedNodes({ provenance }: Article): readonly XmlNode[] {
  if (provenance === undefined) return [];
  const { means, retrieved, address } = provenance;
  return [
    ...(address === undefined
      ? []
      : [element("ptr", [], { type: "retrieved", target: new URL(address).href })]),
    element("date", [textNode(retrieved)], { type: "retrieved", when: retrieved }),
    element("note", [textNode(means)], { type: "retrieved" }),
  ];
}

/** What is known of an article, whatever is quoted from it: what it is called, where it stands, when it came out. */
function articleNodes(story: Story, article: Article): readonly XmlNode[] {
  const { address, lang, lines, published } = article;
  const headline = lines.find(({ kind }) => kind === "headline");
  const title = headline === undefined ? [] : [textNode(article.text.slice(headline.start, headline.end))];
  return [
    ...(headline === undefined ? [] : [element("title", title, { level: "a", "xml:lang": lang })]),
    element("date", [textNode(published.date)], {
      when: published.date,
      cert: published.basis === "stated" ? "high" : "medium",
    }),
    ...bilingualNote("date", published.because),
    ...(address === null ? [] : [element("ptr", [], { type: "article", target: new URL(address).href })]),
    ...retrievedNodes(article),
    ...noteNodes(story, article.note),
  ];
}

/** How a wording stands in its article: where, by which mode and cue, and at which words of the outlet's page. */
function wordingNodes(article: Article, wording: Wording): readonly XmlNode[] {
  const place = placeInArticle(article, wording);
  const link = wordsAddress(article, wording);
  return [
    element("biblScope", [textNode(`${place.index}`)], { unit: place.kind }),
    ...(link === "" ? [] : [element("ptr", [], { type: "words", target: new URL(link).href })]),
    noteNode("mode", wording.mode),
    ...(wording.cue === undefined ? [] : [noteNode("cue", quoteText(article, wording.cue))]),
    ...(wording.credit === undefined ? [] : [noteNode("credit", wording.credit)]),
    ...(wording.distance === undefined ? [] : [noteNode("distance", quoteText(article, wording.distance))]),
    ...(wording.english === undefined
      ? []
      : [noteNode("translation", wording.english, { "xml:lang": "en" })]),
    ...(wording.inferred === undefined ? [] : bilingualNote("attribution", wording.inferred)),
  ];
}

/** An outlet's article as a bibliographic entry, with the place of the wording in it and what is found of it. */
function citedNode(story: Story, wording: Wording, notes: readonly FindingNote[]): XmlNode {
  const { article: articleOf, outletOf } = indexStory(story);
  const article = articleOf(wording.article);
  const outlet = outletOf(wording.article);
  if (article === null || outlet === null) return element("bibl", [textNode(wording.article)]);
  return element("bibl", [
    ...bilingual("publisher", outlet.name),
    ...articleNodes(story, article),
    ...wordingNodes(article, wording),
    ...noteNodes(story, wording.note),
    ...notes.map(({ type, words }) =>
      noteNode("finding", words === "" ? type : words, { subtype: type, ...certainty("found") }),
    ),
  ]);
}

function witnessList(story: Story, { statement, wordings }: CollatedStatement): XmlNode {
  const sigla = siglaOf(wordings);
  const notes = notesByWording(story, statement, takenFindings(story, statement));
  const witnesses = wordings.map((wording, index) => {
    const siglum = sigla[index] ?? "";
    return element("witness", [citedNode(story, wording, notes.get(wording) ?? [])], {
      "xml:id": witnessId(statement, siglum),
      n: siglum,
      ...certainty(wording.basis),
    });
  });
  return element("listWit", witnesses, { corresp: `#${statementId(statement)}` });
}

function speakerNode({ id, kind, name, role }: Speaker): XmlNode {
  const naming = kind === "person" ? "persName" : "orgName";
  return element(
    kind === "person" ? "person" : "org",
    [...bilingual(naming, name), ...bilingual("note", role)],
    { "xml:id": speakerId(id) },
  );
}

/** Persons and bodies in lists of their own; a list that would be empty is left out. */
function speakerLists(story: Story, statements: readonly CollatedStatement[]): readonly XmlNode[] {
  const speaking = new Set(statements.map(({ statement }) => statement.speaker));
  const speakers = story.speakers.filter(({ id }) => speaking.has(id));
  const list = (name: string, kind: Speaker["kind"]) => {
    const nodes = speakers.filter((speaker) => speaker.kind === kind).map(speakerNode);
    return nodes.length === 0 ? [] : [element(name, nodes)];
  };
  return [...list("listPerson", "person"), ...list("listOrg", "body")];
}

const kinds =
  "The type of an app says how its readings differ: spelling, inflection (another form of the word), name " +
  "(another form of a name), number, substitution (one other word in its place), rephrased (other words for one thing, " +
  "see corresp), unshared (said by some and by the others nowhere), moved (the same words stand elsewhere, see " +
  "corresp), negation.";

function fileNode(story: Story, statements: readonly CollatedStatement[], address: string): XmlNode {
  const lists = statements.map((one) => witnessList(story, one));
  const { edition } = story;
  return element("fileDesc", [
    element("titleStmt", [...bilingual("title", story.title), ...answeringNodes]),
    ...(edition === undefined
      ? []
      : [element("editionStmt", [element("edition", [textNode(edition.version)], { n: edition.version })])]),
    element("publicationStmt", [
      element("publisher", [textNode("Muqabala")]),
      element("idno", [textNode(address)], { type: "URI" }),
      ...(edition === undefined
        ? []
        : [
            element("availability", [
              element("licence", [textNode(edition.licence.name)], { target: edition.licence.address }),
            ]),
          ]),
    ]),
    element("sourceDesc", lists.length === 0 ? [element("p")] : [element("listWit", lists)]),
  ]);
}

/** The TEI header: what the file is, its witnesses by statement, how the apparatus is to be read, who speaks. */
export function headerNode(story: Story, statements: readonly CollatedStatement[], address: string): XmlNode {
  const lists = speakerLists(story, statements);
  return element("teiHeader", [
    fileNode(story, statements, address),
    element("encodingDesc", [
      element("editorialDecl", [
        element("p", [textNode(kinds)], { "xml:lang": "en" }),
        ...(story.edition === undefined
          ? []
          : [story.edition.made, story.edition.cite].flatMap((words) => bilingual("p", words))),
      ]),
      element("variantEncoding", [], { method: "parallel-segmentation", location: "internal" }),
      ...tagsNode(story),
    ]),
    ...(lists.length === 0 ? [] : [element("profileDesc", [element("particDesc", lists)])]),
  ]);
}
