import { placeInArticle, quoteText } from "../quotes";
import { indexStory } from "../story-index";
import type { Localised, Speaker, SpeakerId, Statement, Story, Wording } from "../types";
import { type CollatedStatement, siglaOf } from "./collated-statement";
import { element, textNode, type XmlNode } from "./xml";

// Ids hold a–z, 0–9 and hyphens, so that these are XML names and, for their dots, no two of them meet.

export const speakerId = (speaker: SpeakerId) => `p.${speaker}`;
export const statementId = ({ id }: Statement) => `s.${id}`;
export const witnessId = ({ id }: Statement, siglum: string) => `w.${id}.${siglum}`;

const bilingual = (name: string, { ar, en }: Localised): readonly XmlNode[] => [
  element(name, [textNode(ar)], { "xml:lang": "ar" }),
  element(name, [textNode(en)], { "xml:lang": "en" }),
];

/** An outlet's article as a bibliographic entry, with the place of the wording in it. */
function citedNode(story: Story, wording: Wording): XmlNode {
  const { article: articleOf, outletOf } = indexStory(story);
  const article = articleOf(wording.article);
  const outlet = outletOf(wording.article);
  if (article === null || outlet === null) return element("bibl", [textNode(wording.article)]);
  const headline = article.lines.find(({ kind }) => kind === "headline");
  const place = placeInArticle(article, wording);
  return element("bibl", [
    ...bilingual("publisher", outlet.name),
    ...(headline === undefined
      ? []
      : [
          element("title", [textNode(quoteText(article, headline))], {
            level: "a",
            "xml:lang": article.lang,
          }),
        ]),
    element("date", [textNode(article.published.date)], {
      when: article.published.date,
      cert: article.published.basis === "stated" ? "high" : "medium",
    }),
    element("biblScope", [textNode(`${place.index}`)], { unit: place.kind }),
    element("note", [textNode(wording.mode)], { type: "mode" }),
    ...(wording.cue === undefined
      ? []
      : [element("note", [textNode(quoteText(article, wording.cue))], { type: "cue" })]),
    ...(wording.credit === undefined
      ? []
      : [element("note", [textNode(wording.credit)], { type: "credit" })]),
    ...(wording.distance === undefined
      ? []
      : [element("note", [textNode(quoteText(article, wording.distance))], { type: "distance" })]),
    ...(wording.english === undefined
      ? []
      : [element("note", [textNode(wording.english)], { type: "translation", "xml:lang": "en" })]),
    ...(wording.inferred === undefined
      ? []
      : [
          element("note", [textNode(wording.inferred.ar)], { type: "attribution", "xml:lang": "ar" }),
          element("note", [textNode(wording.inferred.en)], { type: "attribution", "xml:lang": "en" }),
        ]),
  ]);
}

function witnessList(story: Story, { statement, wordings }: CollatedStatement): XmlNode {
  const sigla = siglaOf(wordings);
  const witnesses = wordings.map((wording, index) => {
    const siglum = sigla[index] ?? "";
    return element("witness", [citedNode(story, wording)], {
      "xml:id": witnessId(statement, siglum),
      n: siglum,
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
    element("titleStmt", bilingual("title", story.title)),
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
    ]),
    ...(lists.length === 0 ? [] : [element("profileDesc", [element("particDesc", lists)])]),
  ]);
}
