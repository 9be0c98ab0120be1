import type { Reference } from "./references";

// Two formats of a dozen lines each, written here: the library that writes both is sixty kilobytes, compressed, for
// everybody who keeps the app on a device. It reads them back in the checks of what is exported.

type Fields = readonly (readonly [name: string, value: string | undefined])[];

/** The days' parts of a reference: `2022`, `01`, `10`. Empty where it has no date. */
const dateParts = ({ issued }: Reference): readonly string[] =>
  (issued?.["date-parts"][0] ?? []).map((part) => `${part}`.padStart(2, "0"));

function risFields(reference: Reference): Fields {
  const date = dateParts(reference);
  return [
    ["TY", reference.type === "dataset" ? "DATA" : "NEWS"],
    ["ID", reference.id],
    ["TI", reference.title],
    ...(reference.author ?? []).map(({ literal }) => ["AU", literal] as const),
    ["T2", reference["container-title"]],
    ["PY", date[0]],
    ["DA", date.length === 0 ? undefined : date.join("/")],
    ["PB", reference.publisher],
    ["ET", reference.version],
    ["LA", reference.language],
    ["UR", reference.URL],
    ["AB", reference.abstract],
    ["KW", reference.keyword],
    ["N1", reference.note],
  ];
}

/** References as RIS, which every program that keeps references reads. A value stands on one line; lines end in CR LF. */
export function toRis(references: readonly Reference[]): string {
  const line = (name: string, value: string) => `${name}  - ${value.replace(/\s+/gu, " ")}\r\n`;
  return references
    .map((reference) => {
      const said = risFields(reference).map(([name, value]) =>
        value === undefined ? "" : line(name, value),
      );
      return `${said.join("")}ER  - \r\n`;
    })
    .join("\r\n");
}

/** What TeX takes for a command, and how it is written as itself. No brace is left: BibTeX counts those behind a backslash too. */
const texSigns: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

const texText = (text: string) =>
  text.replace(/\s+/gu, " ").replace(/[\\{}~^%#$&_]/g, (sign) => texSigns[sign] ?? `\\${sign}`);

const texAddress = (address: string) => address.replace(/[{}\\]/g, encodeURIComponent);

const texLanguages: Readonly<Record<string, string>> = { ar: "arabic", en: "english", fr: "french" };

function bibtexFields(reference: Reference): Fields {
  const date = dateParts(reference);
  const text = (value: string | undefined) => (value === undefined ? undefined : texText(value));
  const [author] = reference.author ?? [];
  return [
    ["entrysubtype", reference.type === "article-newspaper" ? "newspaper" : undefined],
    // A second pair of braces keeps letters and a name of several words as they are.
    ["title", reference.title === undefined ? undefined : `{${texText(reference.title)}}`],
    ["author", author === undefined ? undefined : `{${texText(author.literal)}}`],
    ["journal", text(reference["container-title"])],
    ["year", date[0]],
    ["date", date.length === 0 ? undefined : date.join("-")],
    ["publisher", text(reference.publisher)],
    ["version", text(reference.version)],
    ["langid", texLanguages[reference.language?.split("-")[0] ?? ""]],
    ["url", reference.URL === undefined ? undefined : texAddress(reference.URL)],
    ["abstract", text(reference.abstract)],
    ["keywords", text(reference.keyword)],
    ["note", text(reference.note)],
  ];
}

/** References as BibTeX, in UTF-8, with the fields that BibLaTeX adds; what either does not know it leaves aside. */
export function toBibtex(references: readonly Reference[]): string {
  return references
    .map((reference) => {
      const kind = reference.type === "dataset" ? "dataset" : "article";
      const fields = bibtexFields(reference).flatMap(([name, value]) =>
        value === undefined ? [] : [`  ${name} = {${value}}`],
      );
      return `@${kind}{${reference.id},\n${fields.join(",\n")}\n}\n`;
    })
    .join("\n");
}
