import * as v from "valibot";
import { brand } from "../brand";
import { decodeStory } from "../decode-story";
import { freshId } from "../edit/ids";
import { DecodeError, type Problem } from "../problem";
import { readJson } from "../read-json";
import { readValue } from "../read-value";
import type { Article, Note, Statement, Story, Tag, Wording } from "../types";
import {
  type AnnotatedPlace,
  type Attached,
  attach,
  attachedTo,
  Bodies,
  NotTaken,
  optional,
  placeOf,
  saidOf,
  speakerOf,
  type WordingValue,
  wordingOf,
} from "./one-annotation";
import { AnnotationSchema, AnnotationsSchema, type ReadAnnotation } from "./schema";
import { definitionOf } from "./write";

/** A story with the wordings of some annotations, and what of these was not taken, with the reason. */
export interface TakenAnnotations {
  readonly story: Story;
  /** How many wordings were added or changed. */
  readonly taken: number;
  readonly problems: readonly Problem[];
}

/** Deep enough for any annotation, and for no trap. */
const mostDepth = 40;

/** What stands in a statement as it will be decoded. */
interface StatementValue {
  readonly id: string;
  readonly wordings: readonly WordingValue[];
  readonly [field: string]: unknown;
}

/** The story's tags as they grow by those that annotations bear. */
class GrowingTags {
  private readonly tags: Map<string, Tag>;

  constructor({ tags = [] }: Story) {
    this.tags = new Map(tags.map((tag) => [tag.name, tag]));
  }

  /** What an annotation notes on a thing, as it will be decoded; undefined where it notes nothing. */
  note(bodies: Bodies, of: "" | "statement-" | "article-"): Note | undefined {
    const text = bodies.value(`${of}note`) ?? "";
    const names = [...new Set(bodies.values(`${of}tag`).map((name) => name.trim()))].filter(
      (name) => name !== "",
    );
    if (text.trim() === "" && names.length === 0) return undefined;
    return { text, tags: names.map((name) => this.named(name, bodies).id) };
  }

  private named(name: string, bodies: Bodies): Tag {
    const known = this.tags.get(name);
    if (known !== undefined) return known;
    const taken = [...this.tags.values()].map(({ id }) => id);
    const id = brand<"tag">(freshId("tag", taken));
    const tag = { id, name, definition: bodies.value(definitionOf(name)) ?? "" };
    this.tags.set(name, tag);
    return tag;
  }

  grown(): Pick<Story, "tags"> {
    return this.tags.size === 0 ? {} : { tags: [...this.tags.values()] };
  }
}

const isAt = (a: WordingValue, b: WordingValue) =>
  a.article === b.article && a.start === b.start && a.end === b.end;

/** A story's statements as they grow by what annotations say. */
class Growing {
  private readonly statements: Map<string, StatementValue>;
  private readonly articles: Map<string, Article>;
  private readonly tags: GrowingTags;

  constructor(
    private readonly story: Story,
    private readonly attached: Attached,
  ) {
    const plain = ({ id, wordings, ...rest }: Statement): StatementValue => ({
      ...rest,
      id,
      wordings: wordings.map((wording: Wording): WordingValue => ({ ...wording })),
    });
    this.statements = new Map(story.statements.map((statement) => [statement.id, plain(statement)]));
    this.articles = new Map(story.articles.map((article) => [article.id, article]));
    this.tags = new GrowingTags(story);
  }

  /** @throws NotTaken with the reason, and leaves everything as it was. */
  take(annotation: ReadAnnotation): void {
    const bodies = new Bodies(annotation.body);
    const place = placeOf(this.story, annotation);
    const wording = wordingOf(annotation, place, this.attached);
    const id = bodies.linked("statement") ?? freshId("statement", this.statements.keys());
    const known = this.statements.get(id) ?? this.begin(id, bodies, place);
    const others = known.wordings.filter((each) => !isAt(each, wording));
    const noted = (of: "" | "statement-" | "article-") => optional({ note: this.tags.note(bodies, of) });
    const wordings = [...others, { ...wording, ...noted("") }];
    this.statements.set(id, { ...known, ...noted("statement-"), wordings });
    const article = this.articles.get(place.article.id);
    if (article !== undefined) this.articles.set(article.id, { ...article, ...noted("article-") });
  }

  private begin(id: string, bodies: Bodies, { article, start, end }: AnnotatedPlace): StatementValue {
    const words = article.text.slice(start, end).replace(/\s+/gu, " ").trim();
    return {
      ...{ id, speaker: speakerOf(this.story, bodies).id, said: saidOf(this.story, bodies) },
      gloss: bodies.localised("gloss") ?? { ar: words, en: words },
      ...{ contrasts: [], wordings: [] },
    };
  }

  /** @throws DecodeError where what has grown is no story. */
  grown(file: string): Story {
    const grown = { articles: [...this.articles.values()], statements: [...this.statements.values()] };
    return decodeStory({ ...this.story, ...grown, ...this.tags.grown() }, file);
  }
}

/** The annotations of a text, each with its place in the file, and what of it cannot be read. */
function readFile(text: string, file: string) {
  const problems: Problem[] = [];
  const json = readJson(text, file, mostDepth);
  if (json.kind === "unsafe-keys") return { annotations: [], problems: json.problems };
  const listed = json.kind === "value" ? v.safeParse(AnnotationsSchema, json.value) : null;
  if (listed === null || !listed.success) {
    return { annotations: [], problems: [{ file, path: "", reason: "holds no Web Annotations" }] };
  }
  const annotations = listed.output.flatMap((value, index) => {
    const path = `items[${index}]`;
    const report = (at: readonly (string | number)[], reason: string) =>
      problems.push({ file, path: [path, ...at].join("."), reason });
    const annotation = readValue(AnnotationSchema, value, report);
    return annotation === null ? [] : [{ annotation, path }];
  });
  return { annotations, problems };
}

/**
 * Takes annotations into a story: what `toAnnotations` wrote, or others that name a speaker of the story and a mode. What
 * cannot be taken is left out and told; where the whole would be no story, nothing is taken. `file` is what problems call
 * the file.
 */
export function takeAnnotations(story: Story, text: string, file: string): TakenAnnotations {
  const { annotations, problems: unread } = readFile(text, file);
  const problems: Problem[] = [...unread];
  const growing = new Growing(
    story,
    attach(
      story,
      annotations.map(({ annotation }) => annotation),
    ),
  );
  let taken = 0;
  for (const { annotation, path } of annotations) {
    if (attachedTo(annotation) !== null) continue;
    try {
      growing.take(annotation);
      taken += 1;
    } catch (error) {
      if (!(error instanceof NotTaken)) throw error;
      problems.push({ file, path, reason: error.message });
    }
  }
  try {
    return { story: taken === 0 ? story : growing.grown(file), taken, problems };
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return { story, taken: 0, problems: [...problems, ...error.problems] };
  }
}
