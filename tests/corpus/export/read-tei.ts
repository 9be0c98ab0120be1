export const teiNamespace = "http://www.tei-c.org/ns/1.0";

/** A TEI document; what is not well-formed throws. */
export function parseTei(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const [error] = document.getElementsByTagName("parsererror");
  if (error !== undefined) throw new Error(error.textContent ?? "not well-formed");
  return document;
}

export function all(node: Document | Element, name: string): readonly Element[] {
  return [...node.getElementsByTagNameNS(teiNamespace, name)];
}

/** The ids of a statement's witnesses, in their order. */
export function witnessesOf(document: Document, statement: string): readonly string[] {
  return all(document, "witness")
    .map((witness) => witness.getAttribute("xml:id") ?? "")
    .filter((id) => id.startsWith(`w.${statement}.`));
}

/** The words of the one reading that a witness has at a place where they part. */
function readingOf(app: Element, witness: string): string {
  const readings = all(app, "rdg").filter((rdg) =>
    (rdg.getAttribute("wit") ?? "").split(" ").includes(`#${witness}`),
  );
  const [reading] = readings;
  if (reading === undefined || readings.length > 1) {
    throw new Error(`${witness} has ${readings.length} readings in one app`);
  }
  return reading.textContent ?? "";
}

function readThrough(said: Element, witness: string): string {
  const apps = new Map<Node, Element>(all(said, "app").map((app) => [app, app]));
  return [...said.childNodes]
    .map((child) => {
      const app = apps.get(child);
      return app === undefined ? (child.textContent ?? "") : readingOf(app, witness);
    })
    .join("");
}

/** A statement's text as one witness has it. */
export function readWitness(document: Document, statement: string, witness: string): string {
  const div = all(document, "div").find((one) => one.getAttribute("xml:id") === `s.${statement}`);
  const said = div === undefined ? undefined : all(div, "said")[0];
  if (said === undefined) throw new Error(`no ${statement}`);
  return readThrough(said, witness);
}
