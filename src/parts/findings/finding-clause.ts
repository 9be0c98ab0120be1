import type { Mode, NameId, OutletId, Quote } from "@/corpus";
import { areOtherNames } from "@/corpus/findings/names";
import { cuesPart, type Finding, type FindingOf, type FindingSide } from "@/corpus/findings/types";
import type { Format, Translate } from "@/i18n";
import { compareFigures } from "@/text";
import { cueClassLabels } from "../cue-class-labels";
import { quotedWords } from "./quoted-words";

/** What a clause is made with: the language, and the story's words and names in it. */
export interface ClauseTools {
  readonly t: Translate;
  readonly format: Pick<Format, "list">;
  /** The words of a quote, to the letter. */
  readonly textOf: (quote: Quote) => string;
  readonly outletName: (outlet: OutletId) => string;
  readonly nameOf: (name: NameId) => string;
  /** What a verb of saying means in the interface's language; null where that is its own, or not known. */
  readonly meaningOf: (verb: string) => string | null;
  /** The outlet that the others are read against, or null. */
  readonly reference: OutletId | null;
  /** Whether nobody has checked what the engine found, so that where it found nothing, something may stand all the same. */
  readonly isFound: boolean;
}

const modeClauses = {
  direct: "finding.direct",
  mixed: "finding.mixed",
  indirect: "finding.indirect",
  headline: "finding.headline",
} as const satisfies Record<Mode, string>;

/** Outlets, or verbs of them, named in one clause. */
const mostOthers = 3;

function sidesOf(sides: readonly FindingSide[], outlet: OutletId) {
  return {
    own: sides.filter((side) => side.outlet === outlet),
    others: sides.filter((side) => side.outlet !== outlet),
  };
}

/**
 * What a finding says of one outlet: a clause whose subject is left to the reader, without a full stop. Null where it says
 * nothing of it.
 */
export function findingClause(finding: Finding, outlet: OutletId, tools: ClauseTools): string | null {
  const { t, format, outletName } = tools;
  const words = ({ quote }: FindingSide) => quotedWords(tools.textOf(quote));
  const quoted = (sides: readonly FindingSide[]) =>
    format.list([...new Set(sides.map(words))].map((each) => t("finding.quoted", { words: each })));
  const told = (sides: readonly FindingSide[]) =>
    format.list(
      sides
        .slice(0, mostOthers)
        .map((side) => t("finding.of", { words: words(side), outlet: outletName(side.outlet) })),
    );
  const { own, others } = sidesOf(finding.sides, outlet);

  /** What an outlet has beside what is not the same of the others'. */
  function contrasted(
    key: "finding.figure" | "finding.rounded" | "finding.otherName",
    apart: readonly FindingSide[],
    name = "",
  ): string | null {
    if (own.length === 0 || apart.length === 0) return null;
    return t(key, { own: quoted(own), others: told(apart), name });
  }

  function figures({ type, sides }: FindingOf<"figure" | "rounded">): string | null {
    const mine = sides.filter((side) => side.outlet === outlet);
    const apart = sides.filter(
      (side) =>
        side.outlet !== outlet && mine.every(({ figure }) => compareFigures(side.figure, figure) !== "equal"),
    );
    return contrasted(type === "figure" ? "finding.figure" : "finding.rounded", apart);
  }

  function otherName(name: NameId): string | null {
    const form = ({ quote }: FindingSide) => tools.textOf(quote);
    const apart = others.filter((side) => own.every((mine) => areOtherNames(form(mine), form(side))));
    return contrasted("finding.otherName", apart, tools.nameOf(name));
  }

  function polarity({ negating }: FindingOf<"polarity">): string | null {
    const denies = negating.some((side) => side.outlet === outlet);
    if (own.length === 0) return null;
    const opposed = others.filter((side) => negating.includes(side) !== denies);
    const key = denies ? "finding.denies" : "finding.affirms";
    return opposed.length === 0 ? null : t(key, { own: quoted(own), others: told(opposed) });
  }

  function explained(verb: string): string {
    const meaning = tools.meaningOf(verb);
    return meaning === null
      ? t("finding.quoted", { words: verb })
      : t("finding.explained", { verb, meaning });
  }

  function cue({ sides }: FindingOf<"cue">): string | null {
    const mine = sides.find((side) => side.outlet === outlet);
    const apart = sides.filter((other) => mine !== undefined && cuesPart(mine, other));
    if (mine === undefined || apart.length === 0) return null;
    const verbs = apart
      .slice(0, mostOthers)
      .map(({ lemma, outlet: whose }) =>
        t("finding.ofVerb", { verb: explained(lemma), outlet: outletName(whose) }),
      );
    return t("finding.cue", {
      own: explained(mine.lemma),
      class: t(cueClassLabels[mine.class]),
      others: format.list(verbs),
    });
  }

  function leftOut({ sides, also }: FindingOf<"leftOut">): string | null {
    const { reference } = tools;
    if (reference !== null)
      return t("finding.leftOutOf", { words: quoted(sides), outlet: outletName(reference) });
    const sharing = [...new Set([...sides.map((side) => side.outlet), ...also])].map(outletName);
    return t("finding.leftOut", { words: quoted(sides), outlets: format.list(sharing) });
  }

  switch (finding.type) {
    case "figure":
    case "rounded":
      return figures(finding);
    case "otherName":
      return otherName(finding.name);
    case "polarity":
      return polarity(finding);
    case "wrongName":
      return own.length === 0
        ? null
        : t("finding.wrongName", { name: tools.nameOf(finding.name), words: quoted(own) });
    case "distance":
      return own.length === 0 ? null : t("finding.distance", { words: quoted(own) });
    case "cue":
      return cue(finding);
    case "alone": {
      if (finding.outlet !== outlet) return null;
      if (tools.reference === null) return t("finding.alone", { words: quoted(own) });
      return t("finding.beyond", { words: quoted(own), outlet: outletName(tools.reference) });
    }
    case "leftOut":
      return finding.outlet === outlet ? leftOut(finding) : null;
    case "reported":
    case "sharedBySome":
    case "sharedByAll":
      // Told of the statement: `statementSentence`.
      return null;
    case "mode":
      return finding.outlet === outlet
        ? format.list(finding.sides.map(({ mode }) => t(modeClauses[mode])))
        : null;
  }
}

/** What a finding says of the statement as a whole, without a full stop. Null for what is told of each outlet. */
export function statementSentence(finding: Finding, tools: ClauseTools): string | null {
  const { t, format, outletName } = tools;
  const outlets = format.list([...new Set(finding.sides.map((side) => side.outlet))].map(outletName));
  const [first] = finding.sides;
  const words =
    first === undefined ? "" : t("finding.quoted", { words: quotedWords(tools.textOf(first.quote)) });
  switch (finding.type) {
    case "sharedByAll":
      return t("finding.sharedByAll", { words });
    case "sharedBySome":
      return t("finding.sharedBySome", { words, outlets });
    case "reported":
      return t(tools.isFound ? "finding.reportedFound" : "finding.reported", {
        outlets,
        silent: format.list(finding.silent.map(outletName)),
      });
    default:
      return null;
  }
}

/** Clauses of one outlet in one sentence; the gravest of many. */
const mostClauses = 4;

const isOneClaim = (a: Finding, b: Finding): boolean =>
  a.type === b.type &&
  "outlet" in a &&
  "outlet" in b &&
  a.outlet === b.outlet &&
  (a.type !== "leftOut" || b.type !== "leftOut" || sharersOf(a) === sharersOf(b));

const sharersOf = ({ sides, also }: FindingOf<"leftOut">): string =>
  [...new Set([...sides.map(({ outlet }) => outlet), ...also])].sort().join(" ");

/** What one outlet alone says, or leaves out, is one clause, however many stretches it takes. */
function joined(findings: readonly Finding[]): readonly Finding[] {
  const found: Finding[] = [];
  for (const finding of findings) {
    const at = found.findIndex((other) => isOneClaim(other, finding));
    const known = found[at];
    if (known?.type === "alone" && finding.type === "alone")
      found[at] = { ...known, sides: [...known.sides, ...finding.sides] };
    else if (known?.type === "leftOut" && finding.type === "leftOut")
      found[at] = { ...known, sides: [...known.sides, ...finding.sides] };
    else found.push(finding);
  }
  return found;
}

/** A clause, and what it rests on. */
export interface ToldClause {
  readonly clause: string;
  readonly sides: readonly FindingSide[];
}

/** All that findings say of one outlet, a clause for each, the gravest first; no more than a sentence holds. */
export function outletClauses(
  findings: readonly Finding[],
  outlet: OutletId,
  tools: ClauseTools,
): readonly ToldClause[] {
  return joined(findings)
    .flatMap((finding) => {
      const clause = findingClause(finding, outlet, tools);
      return clause === null ? [] : [{ clause, sides: finding.sides }];
    })
    .slice(0, mostClauses);
}
