// What one annotation says, in the terms of a story that it is to be taken into.
import { inMarks } from "../problem";
import { type Article, precisions, type Speaker, type Story } from "../types";
import { anchor, type Selected } from "./anchor";
import type { ReadAnnotation } from "./schema";

/** Why an annotation was not taken, to read on from its place in the file. */
export class NotTaken extends Error {}

/** The id that a fragment of an address names: of `…#speaker.putin` for speakers `putin`. Null where it names none. */
function namedBy(address: string | undefined, kind: string): string | null {
  const [, id] = (address ?? "").split(`#${kind}.`);
  return id ?? null;
}

type Body = ReadAnnotation["body"][number];

/** The bodies of one annotation by their labels. */
export class Bodies {
  constructor(private readonly bodies: readonly Body[]) {}

  private labelled(label: string): readonly Body[] {
    return this.bodies.filter((body) => body.label === label);
  }

  linked(label: string): string | null {
    const [link] = this.labelled(label).flatMap(({ source }) => namedBy(source, label) ?? []);
    return link ?? null;
  }

  /** Where a body of the label leads, whatever that is called. */
  source(label: string): string | null {
    return this.labelled(label).find(({ source }) => source !== undefined)?.source ?? null;
  }

  value(label: string): string | undefined {
    return this.labelled(label).find(({ value, language }) => value !== undefined && language === undefined)
      ?.value;
  }

  inLanguage(label: string, language: string): string | undefined {
    return this.labelled(label).find((body) => body.language === language)?.value;
  }

  /** A text in both languages; one stands for the other where only one was given. */
  localised(label: string): { ar: string; en: string } | undefined {
    const ar = this.inLanguage(label, "ar") ?? this.value(label);
    const en = this.inLanguage(label, "en") ?? ar;
    return en === undefined ? undefined : { ar: ar ?? en, en };
  }

  values(label: string): readonly string[] {
    return this.labelled(label).flatMap(({ value }) => value ?? []);
  }
}

/** The range of an article that an annotation is about. */
export interface AnnotatedPlace {
  readonly article: Article;
  readonly start: number;
  readonly end: number;
}

/**
 * Where in the story an annotation is anchored.
 *
 * @throws NotTaken where the story has no such article, or not these words.
 */
export function placeOf(story: Story, { target: [target] }: ReadAnnotation): AnnotatedPlace {
  if (target === undefined) throw new NotTaken("has no target");
  const own = namedBy(target.scope, "article") ?? namedBy(target.source, "article");
  const article =
    story.articles.find(({ id }) => id === own) ??
    story.articles.find(({ address }) => address !== null && address === target.source);
  if (article === undefined)
    throw new NotTaken(`is of ${inMarks(target.source)}, which the story does not have`);
  const selected: Selected = Object.assign({}, ...target.selector);
  const range = anchor(article.text, selected);
  if (range === null)
    throw new NotTaken(`quotes ${inMarks(selected.exact ?? "")}, which is not in ${article.id} once`);
  return { article, ...range };
}

/**
 * The speaker of the story whom an annotation names, by id or by any form of the name.
 *
 * @throws NotTaken where the story has none.
 */
export function speakerOf({ speakers }: Story, bodies: Bodies): Speaker {
  const id = bodies.linked("speaker");
  const names = bodies.values("speaker");
  const named = ({ name, forms }: Speaker) =>
    names.some((each) => each === name.ar || each === name.en || forms.includes(each));
  const found = speakers.find((speaker) => speaker.id === id) ?? speakers.find(named);
  if (found === undefined) {
    throw new NotTaken(`is said by ${inMarks(names[0] ?? id ?? "")}, who is not a speaker of the story`);
  }
  return found;
}

/** `2022-01-10/2022-01-11 span`, as the days of a statement; those of the story where nothing is said. */
export function saidOf(story: Story, bodies: Bodies): unknown {
  const [, from, to, precision] = /^(\S+)\/(\S+) (\w+)$/.exec(bodies.value("said") ?? "") ?? [];
  if (from === undefined || to === undefined || !precisions.some((each) => each === precision))
    return { from: story.date, to: story.date, precision: "day" };
  const because = bodies.localised("said");
  const given = bodies.inLanguage("said", "ar") ?? bodies.inLanguage("said", "en");
  return { from, to, precision, ...(given === undefined ? {} : { because }) };
}

/** A wording as it will be decoded. */
export interface WordingValue {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** The cues and distances of a file by the annotation that they belong to. */
export type Attached = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

const attachments = ["cue", "distance"] as const;

/** Of the annotation of a cue or a distance that of its wording; null for any other. */
export function attachedTo(annotation: ReadAnnotation): string | null {
  return new Bodies(annotation.body).source("wording");
}

/** The cues and distances among some annotations. One whose words are gone is left out. */
export function attach(story: Story, annotations: readonly ReadAnnotation[]): Attached {
  const attached = new Map<string, Record<string, unknown>>();
  for (const annotation of annotations) {
    const to = attachedTo(annotation);
    const bodies = new Bodies(annotation.body);
    for (const label of attachments) {
      const [verb] = bodies.values(label);
      if (to === null || verb === undefined) continue;
      try {
        const { start, end } = placeOf(story, annotation);
        attached.set(to, { ...attached.get(to), [label]: { start, end, verb } });
      } catch (error) {
        // A wording stands without its cue where the cue's words are gone.
        if (!(error instanceof NotTaken)) throw error;
      }
    }
  }
  return attached;
}

/** The fields that hold something. */
export function optional(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/**
 * The wording that an annotation marks.
 *
 * @throws NotTaken where it does not say how it gives the words.
 */
export function wordingOf(
  annotation: ReadAnnotation,
  { article, start, end }: AnnotatedPlace,
  attached: Attached,
): WordingValue {
  const bodies = new Bodies(annotation.body);
  const mode = bodies.value("mode");
  if (mode === undefined) throw new NotTaken("says nothing of its mode");
  return {
    ...{ article: article.id, start, end, mode },
    basis: annotation.creator?.type === "Software" ? "found" : "checked",
    ...optional({
      credit: bodies.value("credit"),
      english: bodies.inLanguage("english", "en"),
      inferred: bodies.localised("inferred"),
      placed: bodies.value("placed") === undefined ? undefined : true,
    }),
    ...attached.get(annotation.id),
  };
}
