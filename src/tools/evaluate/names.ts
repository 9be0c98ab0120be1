import type { Story } from "../../corpus/types";
import { findNames } from "../../text/names/index";
import type { FoundName } from "../../text/names/types";
import { bCubedFigures, type Grouped, pairwiseFigures } from "./cluster-score";
import { type Evaluation, processorSeconds, type Report } from "./evaluation";
import { readFirstStory } from "./first-story";
import type { Figures } from "./statement-score";
import { readNews } from "./statements";

/** One way of writing a name, as people annotated it. */
interface AuthoredForm extends Grouped {
  readonly form: string;
  readonly kind: string;
  /** Whether the engine has any of its places. */
  readonly known: boolean;
}

interface PlaceOfName {
  readonly start: number;
  readonly end: number;
  readonly name: number;
}

/** Every place that the engine names, by article. */
function placesOf(found: readonly FoundName[]): ReadonlyMap<string, readonly PlaceOfName[]> {
  const places = new Map<string, PlaceOfName[]>();
  found.forEach(({ forms }, name) => {
    for (const { article, start, end } of forms.flatMap(({ quotes }) => quotes)) {
      const known = places.get(article) ?? [];
      known.push({ start, end, name });
      places.set(article, known);
    }
  });
  return places;
}

/** A place is the engine's where they share so much of all that either covers: an office, a head or a mark apart. */
const leastShared = 2 / 3;

/** Which name a place is given to: the one that shares most of it. */
function nameAt(places: readonly PlaceOfName[], start: number, end: number): number | null {
  const share = (it: PlaceOfName): number =>
    (Math.min(end, it.end) - Math.max(start, it.start)) / (Math.max(end, it.end) - Math.min(start, it.start));
  const best = places.reduce<PlaceOfName | null>(
    (known, it) => (known === null || share(it) > share(known) ? it : known),
    null,
  );
  return best !== null && share(best) >= leastShared ? best.name : null;
}

/** The one that most say; of equals the first. */
function mostSaid(votes: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const vote of votes) counts.set(vote, (counts.get(vote) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
}

/** A form that the engine has nowhere is a group of its own. */
function authoredForms(story: Story, found: readonly FoundName[]): readonly AuthoredForm[] {
  const places = placesOf(found);
  return story.names.flatMap(({ id, kind, forms }) =>
    forms.map(({ form, quotes }) => {
      const votes = quotes.flatMap(({ article, start, end }) => {
        const name = nameAt(places.get(article) ?? [], start, end);
        return name === null ? [] : [name];
      });
      const said = mostSaid(votes);
      return {
        form,
        kind,
        expected: id,
        known: said !== null,
        found: said === null ? `${id} ${form}` : `${said}`,
      };
    }),
  );
}

const line = (title: string, { precision, recall, f1 }: Figures): string =>
  `${title}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`;

function groupBy(forms: readonly AuthoredForm[], side: keyof Grouped): ReadonlyMap<string, AuthoredForm[]> {
  const groups = new Map<string, AuthoredForm[]>();
  for (const form of forms) groups.set(form[side], [...(groups.get(form[side]) ?? []), form]);
  return groups;
}

/** What was joined that are two things, and what was parted that is one. */
function complaints(forms: readonly AuthoredForm[], found: readonly FoundName[]): readonly string[] {
  const known = forms.filter((form) => form.known);
  const groups = (side: keyof Grouped, other: keyof Grouped) =>
    [...groupBy(known, side)].filter(([, all]) => new Set(all.map((it) => it[other])).size > 1);
  const title = (name: string): string => found[Number(name)]?.name ?? "";
  return [
    ...groups("found", "expected").map(
      ([name, all]) =>
        `joined in ${title(name)}: ${all.map(({ form, expected }) => `${form} (${expected})`).join(", ")}`,
    ),
    ...groups("expected", "found").map(
      ([name, all]) => `parted ${name}: ${all.map((it) => `${it.form} (${title(it.found)})`).join(", ")}`,
    ),
    ...forms.filter((form) => !form.known).map(({ form, expected }) => `not found: ${form} (${expected})`),
  ];
}

/** Of the persons and bodies that stand twice or more, how many the engine has at two places; and of all their places. */
function repeated(story: Story, found: readonly FoundName[]): string {
  const places = placesOf(found);
  const named = story.names
    .filter(({ kind }) => kind !== "place")
    .map(({ forms }) => forms.flatMap(({ quotes }) => quotes))
    .filter((quotes) => quotes.length > 1)
    .map((quotes) =>
      quotes.map(({ article, start, end }) => nameAt(places.get(article) ?? [], start, end) !== null),
    );
  const at = named.flat();
  const names = named.filter((quotes) => quotes.filter(Boolean).length > 1).length;
  return `persons and bodies that stand twice: ${names} of ${named.length} found, at ${at.filter(Boolean).length} of ${at.length} places`;
}

function reportNames(story: Story): Report {
  const found = findNames(story.articles.map(({ id, text }) => ({ id, text })));
  const forms = authoredForms(story, found);
  const known = forms.filter((form) => form.known);
  const kinds = ["person", "place", "body"].map((kind) => {
    const all = forms.filter((form) => form.kind === kind);
    return `${kind} ${all.filter((form) => form.known).length} of ${all.length}`;
  });
  return {
    reached: true,
    lines: [
      `${story.names.length} names in ${forms.length} forms annotated, ${found.length} names found; forms found: ${kinds.join(", ")}`,
      repeated(story, found),
      line("pairwise, of the forms found", pairwiseFigures(known)),
      line("B³, of the forms found", bCubedFigures(known)),
      line("pairwise, of all forms", pairwiseFigures(forms)),
      ...complaints(forms, found),
    ],
  };
}

/** So many articles are read together, as one story would be, though they are of many. */
const atOnce = 250;

/** A week of newspapers, some hundred articles at once: how fast, and whether time grows with what was read before. */
function reportNews(folder: string): Report {
  const articles = readNews(folder);
  const seconds: number[] = [];
  let [names, forms] = [0, 0];
  for (let from = 0; from < articles.length; from += atOnce) {
    const begun = processorSeconds();
    const found = findNames(articles.slice(from, from + atOnce));
    seconds.push(processorSeconds() - begun);
    names += found.length;
    forms += found.reduce((sum, name) => sum + name.forms.length, 0);
  }
  const all = seconds.reduce((sum, time) => sum + time, 0);
  const begun = processorSeconds();
  findNames(articles.slice(0, atOnce * 8));
  const together = processorSeconds() - begun;
  const apart = seconds.slice(0, 8).reduce((sum, time) => sum + time, 0);
  return {
    reached: true,
    lines: [
      `${articles.length} articles, ${atOnce} at once: ${names} names, ${(forms / Math.max(1, names)).toFixed(2)} forms a name`,
      `${all.toFixed(1)} s: ${(articles.length / all).toFixed(0)} articles a second`,
      `the first ${atOnce * 8}: ${apart.toFixed(1)} s in eights, ${together.toFixed(1)} s at once`,
    ],
  };
}

/** How well the forms of a name are brought together in the first story, and how fast in a week of newspapers. */
export const nameEvaluations: readonly Evaluation[] = [
  { title: "Names in the first story", file: null, run: async () => reportNames(await readFirstStory()) },
  { title: "Names in a week of newspapers", file: "news", run: reportNews },
];
