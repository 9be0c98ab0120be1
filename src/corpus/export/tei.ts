import { type Collation, linkedPassages } from "../../text/index";
import { commonBasis } from "../basis";
import type { Localised, Statement, Story, Wording } from "../types";
import { apparatus, type Parting, type Segment } from "./apparatus";
import { type CollatedStatement, siglaOf } from "./collated-statement";
import { certainty, headerNode, noteNodes, speakerId, statementId, witnessId } from "./tei-header";
import { element, textNode, writeXml, type XmlNode } from "./xml";

/** The name of a place of the apparatus that moved words link to. Dots keep it apart from every other name. */
const appId = ({ id }: Statement, column: number) => `a.${id}.${column}`;

/** For each column of a passage the columns of those that answer it: the same words elsewhere, or other words. */
function counterparts(collation: Collation): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>();
  for (const { places } of linkedPassages(collation)) {
    for (const [here, there] of [places, places.toReversed()]) {
      for (const column of here?.columns ?? []) {
        const known = found.get(column) ?? new Set();
        for (const other of there?.columns ?? []) known.add(other);
        found.set(column, known);
      }
    }
  }
  return found;
}

/** The attributes of a place where wordings part: its kind and, for moved words, its other place. */
function appAttributes(
  statement: Statement,
  { kind, column }: Parting,
  elsewhere: ReadonlyMap<number, ReadonlySet<number>>,
): Readonly<Record<string, string>> {
  const others = column === null ? undefined : elsewhere.get(column);
  if (column === null || others === undefined) return { type: kind };
  const linked = [...others].map((other) => `#${appId(statement, other)}`).join(" ");
  return { "xml:id": appId(statement, column), type: kind, corresp: linked };
}

/** Every wording's words as one text with an apparatus: what all share stands plain, where they part is an `app`. */
function apparatusNodes({ statement, wordings, collation }: CollatedStatement): readonly XmlNode[] {
  const sigla = siglaOf(wordings);
  const refer = (indexes: readonly number[]) =>
    indexes.map((index) => `#${witnessId(statement, sigla[index] ?? "")}`).join(" ");
  const segments = apparatus(collation);
  const present = new Set(segments.flatMap((segment) => (segment.kind === "same" ? [] : [segment.column])));
  const elsewhere = new Map(
    [...counterparts(collation)]
      .filter(([column]) => present.has(column))
      .map(
        ([column, others]) => [column, new Set([...others].filter((other) => present.has(other)))] as const,
      )
      .filter(([, others]) => others.size > 0),
  );
  const node = (segment: Segment) => {
    if (segment.kind === "same") return textNode(segment.text);
    const readings = segment.readings.map(({ text, wordings: having }) =>
      element("rdg", text === "" ? [] : [textNode(text)], { wit: refer(having) }),
    );
    return element("app", readings, appAttributes(statement, segment, elsewhere));
  };
  return segments.map(node);
}

/** Whether the speaker's own words are given: TEI's three-valued truth, unknown where the witnesses disagree. */
function directness(wordings: readonly Wording[]): string {
  if (wordings.every(({ mode }) => mode === "direct")) return "true";
  return wordings.every(({ mode }) => mode === "indirect") ? "false" : "unknown";
}

const headNodes = (words: Localised): readonly XmlNode[] => [
  element("head", [textNode(words.ar)], { "xml:lang": "ar" }),
  element("head", [textNode(words.en)], { "xml:lang": "en" }),
];

function statementNode(story: Story, collated: CollatedStatement): XmlNode {
  const { statement, wordings } = collated;
  const said = element("said", apparatusNodes(collated), {
    who: `#${speakerId(statement.speaker)}`,
    direct: directness(wordings),
    ...certainty(commonBasis(wordings)),
  });
  const children = [...headNodes(statement.gloss), ...noteNodes(story, statement.note), element("p", [said])];
  return element("div", children, { "xml:id": statementId(statement), type: "statement" });
}

/**
 * Collated statements as TEI P5 with a critical apparatus by the parallel segmentation method (TEI Guidelines,
 * 12.2.3), written by the rules of that chapter and of the elements it uses: the wordings are the witnesses; text that all of a statement's witnesses share
 * stands plain, every place where they part is an `app` whose `type` is the variant's kind, with a `rdg` for each
 * reading, empty where its witnesses have nothing. `cert` and `resp` say of each witness whether a person has checked it. The two places of moved or rephrased words point to each other by `corresp`.
 * Reading one witness through a `said` gives its wording to the letter, but that U+FFFD stands for characters that XML
 * cannot hold. `address` is where the same can be seen. No statements give a valid document that has none.
 */
export function toTei(story: Story, statements: readonly CollatedStatement[], address: string): string {
  const body = statements.length === 0 ? [element("p")] : statements.map((one) => statementNode(story, one));
  return writeXml(
    element(
      "TEI",
      [
        headerNode(story, statements, address),
        element("text", [element("body", body)], { "xml:lang": "ar" }),
      ],
      { xmlns: "http://www.tei-c.org/ns/1.0" },
    ),
  );
}
