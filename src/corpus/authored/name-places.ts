import { findForm } from "../../text/quotes";
import { brand } from "../brand";
import { inMarks, type Path } from "../problem";
import type { Name, NameForm, Quote } from "../types";
import { articleFile, type FileReport } from "./read-files";
import type { Resolver } from "./resolver";
import type { AuthoredName } from "./schema";

const file = "names.json";

type AuthoredForm = AuthoredName["forms"][number];

const within = (inner: Quote, outer: Quote) =>
  inner.article === outer.article && outer.start <= inner.start && inner.end <= outer.end;

const sameAs = (one: Quote) => (other: Quote) => within(one, other) && within(other, one);

function reportJudgement({ judgement, wrong, because }: AuthoredForm, path: Path, report: FileReport): void {
  if (judgement === "accepted" && because !== undefined) {
    report(file, [...path, "because"], "is given for an accepted form");
  }
  if (judgement !== "accepted" && because === undefined) {
    report(file, [...path, "because"], `is missing for a form that is ${judgement}`);
  }
  if ((judgement === "wrong") !== (wrong !== undefined)) {
    const reason =
      wrong === undefined ? "is missing for a form that is wrong" : `is given for one that is ${judgement}`;
    report(file, [...path, "wrong"], reason);
  }
}

/**
 * The places of one form: those chosen, and in each article of `in` every place where the form stands as a word
 * of its own, but for those inside a place of a longer form of the same name.
 */
function placesOf(
  form: AuthoredForm,
  longer: readonly Quote[],
  path: Path,
  resolver: Resolver,
  report: FileReport,
): readonly Quote[] {
  const places: Quote[] = [];
  const add = (quote: Quote) => {
    if (!places.some(sameAs(quote))) places.push(quote);
  };
  form.quotes?.forEach((quote, index) => {
    const range = resolver.range(quote.article, quote, file, [...path, "quotes", index]);
    if (range !== null) add({ article: brand<"article">(quote.article), ...range });
  });
  form.in?.forEach((id, index) => {
    const source = resolver.text(id);
    if (source === null) return;
    const article = brand<"article">(id);
    const found = findForm(source.text, form.form)
      .map((range): Quote => ({ article, ...range }))
      .filter((quote) => !longer.some((place) => within(quote, place)));
    if (found.length === 0)
      report(file, [...path, "in", index], `${inMarks(form.form)} is not in ${articleFile(id)}`);
    found.forEach(add);
  });
  if (form.in === undefined && form.quotes === undefined) {
    report(file, path, 'needs "in" or "quotes": a form stands somewhere');
  }
  return places;
}

/**
 * A name with the places of its forms, in the order of `articles` and of their texts. Longer forms take their
 * places first, so that no place is two forms'.
 */
export function resolveName(
  name: AuthoredName,
  index: number,
  articles: readonly string[],
  resolver: Resolver,
  report: FileReport,
): Name {
  const places = new Map<AuthoredForm, readonly Quote[]>();
  const longestFirst = [...name.forms.entries()].sort(([, a], [, b]) => b.form.length - a.form.length);
  for (const [position, form] of longestFirst) {
    const path = ["names", index, "forms", position];
    const taken = [...places].filter(([other]) => other.form.length > form.form.length);
    reportJudgement(form, path, report);
    places.set(
      form,
      placesOf(
        form,
        taken.flatMap(([, quotes]) => quotes),
        path,
        resolver,
        report,
      ),
    );
  }
  const order = (quote: Quote) => articles.indexOf(quote.article);
  const forms = name.forms.map((form, position): NameForm => {
    const earlier = name.forms.findIndex((other) => other.form === form.form);
    if (earlier < position) {
      const path = ["names", index, "forms", position, "form"];
      report(file, path, `${inMarks(form.form)} is already forms[${earlier}]`);
    }
    const { judgement, wrong, because } = form;
    const quotes = [...(places.get(form) ?? [])].sort((a, b) => order(a) - order(b) || a.start - b.start);
    return {
      ...{ form: form.form, judgement },
      ...(wrong === undefined ? {} : { wrong }),
      ...(because === undefined ? {} : { because }),
      quotes,
    };
  });
  return { id: brand<"name">(name.id), name: name.name, kind: name.kind, forms };
}
