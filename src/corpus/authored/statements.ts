import { brand } from "../brand";
import { inMarks, type Path } from "../problem";
import type { Contrast, Cue, DayRange, Statement, Wording } from "../types";
import { articleFile, type FileReport } from "./read-files";
import type { Resolver } from "./resolver";
import type { AuthoredStatement, AuthoredWording } from "./schema";

const file = "statements.json";

type AuthoredDays = Pick<AuthoredStatement["said"], "from" | "to" | "precision">;

/** The days of an authored range; that they are days has been checked. */
export function toDays({ from, to, precision }: AuthoredDays): DayRange {
  return { from: brand<"day">(from), to: brand<"day">(to), precision };
}

function resolveCue(
  wording: AuthoredWording,
  part: "cue" | "distance",
  path: Path,
  resolver: Resolver,
): Cue | null {
  const words = wording[part];
  if (words === undefined) return null;
  const range = resolver.range(wording.article, words, file, [...path, part]);
  return range === null ? null : { ...range, verb: words.verb };
}

function resolveWording(
  wording: AuthoredWording,
  path: Path,
  resolver: Resolver,
  report: FileReport,
): Wording | null {
  const { article, mode, inferred, credit, english } = wording;
  const range = resolver.range(article, wording, file, path);
  const cue = resolveCue(wording, "cue", path, resolver);
  const distance = resolveCue(wording, "distance", path, resolver);
  const source = resolver.text(article);
  if (credit !== undefined && source !== null && !source.text.includes(credit)) {
    report(file, [...path, "credit"], `${inMarks(credit)} is not in ${articleFile(article)}`);
  }
  if (range === null) return null;
  return {
    article: brand<"article">(article),
    ...range,
    mode,
    basis: "checked",
    ...(cue === null ? {} : { cue }),
    ...(distance === null ? {} : { distance }),
    ...(inferred === undefined ? {} : { inferred }),
    ...(credit === undefined ? {} : { credit }),
    ...(english === undefined ? {} : { english }),
  };
}

/** The wordings of a statement; the same place twice is reported and kept once. */
function resolveWordings(
  statement: AuthoredStatement,
  path: Path,
  resolver: Resolver,
  report: FileReport,
): readonly Wording[] {
  const places = new Map<string, number>();
  return statement.wordings.flatMap((authored, index) => {
    const here = [...path, "wordings", index];
    const wording = resolveWording(authored, here, resolver, report);
    if (wording === null) return [];
    const place = `${wording.article} ${wording.start} ${wording.end}`;
    const earlier = places.get(place);
    if (earlier !== undefined) {
      report(file, here, `is the same place as wordings[${earlier}]`);
      return [];
    }
    places.set(place, index);
    return [wording];
  });
}

function resolveContrasts(statement: AuthoredStatement, path: Path, resolver: Resolver): readonly Contrast[] {
  return (statement.contrasts ?? []).flatMap(
    ({ about, kind, statement: other, quote, english }, index): Contrast[] => {
      if (other !== undefined) return [{ about, kind, statement: brand<"statement">(other) }];
      if (quote === undefined) return [];
      const range = resolver.range(quote.article, quote, file, [...path, "contrasts", index, "quote"]);
      if (range === null) return [];
      const told = english === undefined ? {} : { english };
      return [{ about, kind, quote: { article: brand<"article">(quote.article), ...range }, ...told }];
    },
  );
}

/** Gives every contrast between two statements to both of them; authors may write it on either side or on both. */
function withMirrors(statements: readonly Statement[]): readonly Statement[] {
  return statements.map((statement) => {
    const own = new Set(statement.contrasts.map((contrast) => contrast.statement));
    const mirrored = statements.flatMap((other) =>
      own.has(other.id)
        ? []
        : other.contrasts
            .filter((contrast) => contrast.statement === statement.id)
            .map(({ about, kind }): Contrast => ({ about, kind, statement: other.id })),
    );
    if (mirrored.length === 0) return statement;
    return { ...statement, contrasts: [...statement.contrasts, ...mirrored] };
  });
}

/** The statements with their words found in the articles, in the order in which they are written. */
export function resolveStatements(
  statements: readonly AuthoredStatement[],
  resolver: Resolver,
  report: FileReport,
): readonly Statement[] {
  return withMirrors(
    statements.map((statement, index): Statement => {
      const path = ["statements", index];
      return {
        id: brand<"statement">(statement.id),
        speaker: brand<"speaker">(statement.speaker),
        gloss: statement.gloss,
        said: { ...toDays(statement.said), because: statement.said.because },
        contrasts: resolveContrasts(statement, path, resolver),
        wordings: resolveWordings(statement, path, resolver, report),
      };
    }),
  );
}
