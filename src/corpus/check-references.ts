import { inMarks, type Path, type Report } from "./problem";

interface Identified {
  readonly id: string;
}

interface Dated {
  readonly from: string;
  readonly to: string;
  readonly precision: string;
}

interface Placed {
  readonly article: string;
}

interface Noted {
  readonly note?: { readonly tags: readonly string[] };
}

/**
 * As much of a story as its parts say of each other; the authored form and the published one both have it.
 * A part that could not be read is null: nothing is said against what refers to it.
 */
interface Outline {
  readonly outlets: readonly Identified[] | null;
  readonly speakers: readonly Identified[] | null;
  readonly articles:
    | readonly (Identified &
        Noted & {
          readonly outlet?: string;
          readonly kind?: "original";
          readonly speaker?: string;
        })[]
    | null;
  readonly statements:
    | readonly (Identified &
        Noted & {
          readonly speaker: string;
          readonly said: Dated;
          readonly contrasts?: readonly { readonly statement?: string; readonly quote?: Placed }[];
          readonly wordings: readonly (Placed & Noted)[];
        })[]
    | null;
  readonly highlights?: readonly {
    readonly statement: string;
    readonly sides: readonly (Placed & { readonly outlet: string })[];
  }[];
  readonly tags?: readonly Identified[];
  readonly events: readonly (Identified & Dated & { readonly evidence: readonly Placed[] })[] | null;
  readonly names:
    | readonly (Identified & {
        readonly forms: readonly { readonly quotes?: readonly Placed[]; readonly in?: readonly string[] }[];
      })[]
    | null;
}

type OutlinePart = Exclude<keyof Outline, "highlights" | "tags">;

/** What a message calls each part: a file's name or a field's. */
export type PartNames = Readonly<Record<OutlinePart, string>>;

const parts = ["outlets", "speakers", "articles", "statements", "events", "names"] as const;

function reportDuplicates(part: OutlinePart | "tags", things: readonly Identified[], report: Report): void {
  const first = new Map<string, number>();
  things.forEach(({ id }, index) => {
    const known = first.get(id);
    if (known === undefined) first.set(id, index);
    else report([part, index, "id"], `${inMarks(id)} is already the id of ${part}[${known}]`);
  });
}

function reportDays({ from, to, precision }: Dated, path: Path, report: Report): void {
  if (from > to) report([...path, "to"], `${inMarks(to)} is before ${inMarks(from)}`);
  else if (precision === "day" && from !== to) {
    report([...path, "to"], `${inMarks(to)} is not ${inMarks(from)}, and precision is "day"`);
  }
}

/** Reports tags that a note bears and the story has not, or that it bears twice. */
function checkTags({ tags = [], articles, statements }: Outline, report: Report): void {
  reportDuplicates("tags", tags, report);
  const known = new Set(tags.map(({ id }) => id));
  const check = ({ note }: Noted, path: Path) =>
    note?.tags.forEach((tag, index) => {
      const here = [...path, "note", "tags", index];
      if (!known.has(tag)) report(here, `${inMarks(tag)} is not in tags`);
      else if (note.tags.indexOf(tag) < index) report(here, `${inMarks(tag)} stands here twice`);
    });
  articles?.forEach((article, index) => {
    check(article, ["articles", index]);
  });
  statements?.forEach((statement, index) => {
    check(statement, ["statements", index]);
    statement.wordings.forEach((wording, place) => {
      check(wording, ["statements", index, "wordings", place]);
    });
  });
}

/**
 * Reports ids that two things bear, ids that nothing bears, days in the wrong order, contrasts with
 * themselves, with nothing, or with two things at once, and tags that a note bears and nobody has made.
 */
export function checkReferences(outline: Outline, names: PartNames, report: Report): void {
  for (const part of parts) reportDuplicates(part, outline[part] ?? [], report);

  const borne = new Map(
    parts.map((part) => [part, outline[part] && new Set(outline[part].map(({ id }) => id))] as const),
  );
  const originals = new Set(
    outline.articles?.flatMap(({ id, kind }) => (kind === "original" ? id : [])) ?? [],
  );
  const refer = (part: OutlinePart, id: string, path: Path) => {
    const known = borne.get(part);
    if (known && !known.has(id)) report(path, `${inMarks(id)} is not in ${names[part]}`);
    if (part === "articles" && originals.has(id)) {
      report(path, `${inMarks(id)} is an original: what stands in it is found, and only articles are marked`);
    }
  };
  const referAll = (quotes: readonly Placed[] | undefined, path: Path) =>
    quotes?.forEach(({ article }, index) => {
      refer("articles", article, [...path, index, "article"]);
    });

  outline.articles?.forEach(({ outlet, speaker }, index) => {
    if (outlet !== undefined) refer("outlets", outlet, ["articles", index, "outlet"]);
    if (speaker !== undefined) refer("speakers", speaker, ["articles", index, "speaker"]);
  });
  outline.statements?.forEach((statement, index) => {
    const path = ["statements", index];
    refer("speakers", statement.speaker, [...path, "speaker"]);
    reportDays(statement.said, [...path, "said"], report);
    referAll(statement.wordings, [...path, "wordings"]);
    statement.contrasts?.forEach((contrast, position) => {
      const here = [...path, "contrasts", position];
      if ((contrast.statement === undefined) === (contrast.quote === undefined)) {
        report(here, "needs either a statement or a quote");
      }
      if (contrast.quote !== undefined) {
        refer("articles", contrast.quote.article, [...here, "quote", "article"]);
      }
      if (contrast.statement === undefined) return;
      refer("statements", contrast.statement, [...here, "statement"]);
      if (contrast.statement === statement.id) {
        report([...here, "statement"], `${inMarks(statement.id)} is the statement itself`);
      }
    });
  });
  outline.highlights?.forEach(({ statement, sides }, index) => {
    refer("statements", statement, ["highlights", index, "statement"]);
    sides.forEach(({ article, outlet }, position) => {
      const here = ["highlights", index, "sides", position];
      refer("articles", article, [...here, "article"]);
      refer("outlets", outlet, [...here, "outlet"]);
    });
  });
  checkTags(outline, report);
  outline.events?.forEach((event, index) => {
    reportDays(event, ["events", index], report);
    referAll(event.evidence, ["events", index, "evidence"]);
  });
  outline.names?.forEach(({ forms }, index) => {
    forms.forEach((form, position) => {
      const path = ["names", index, "forms", position];
      referAll(form.quotes, [...path, "quotes"]);
      form.in?.forEach((id, place) => {
        refer("articles", id, [...path, "in", place]);
      });
    });
  });
}
