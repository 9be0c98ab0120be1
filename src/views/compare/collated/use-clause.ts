import type { Mode } from "@/corpus";
import { useFormat, useTranslation } from "@/i18n";
import { cueClassLabels } from "@/parts/cue-class-labels";
import type { Exchange, Fact } from "../model/fact";

const modeClauses = {
  direct: "compare.collated.factDirect",
  mixed: "compare.collated.factMixed",
  indirect: "compare.collated.factIndirect",
  headline: "compare.collated.factHeadline",
} as const satisfies Record<Mode, string>;

/** Puts a fact into words: one clause, without a full stop. `base`: whether it is told against a base. */
export function useClause(base: boolean): (fact: Fact) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const who = t(base ? "compare.collated.whoBase" : "compare.collated.whoOthers");
  const quoted = (words: readonly string[]) =>
    format.list(words.map((each) => t("compare.collated.quoted", { words: each })));
  const exchanges = (
    key: "compare.collated.insteadOf" | "compare.collated.calls",
    all: readonly Exchange[],
  ) => format.list(all.map(({ own, others }) => t(key, { own: own, others: others })));

  function replaces(all: readonly Exchange[]): string {
    const told = all.filter(({ others }) => others !== "");
    if (told.length > 0) {
      return t("compare.collated.factReplaces", { list: exchanges("compare.collated.insteadOf", told) });
    }
    return t("compare.collated.factAlone", { list: quoted(all.map(({ own }) => own)) });
  }

  function names(all: readonly Exchange[]): string {
    const told = all.filter(({ others }) => others !== "");
    return told.length > 0
      ? t("compare.collated.factNames", { list: exchanges("compare.collated.calls", told) })
      : t("compare.collated.factAlone", { list: quoted(all.map(({ own }) => own)) });
  }

  return (fact) => {
    switch (fact.type) {
      case "negates": {
        const own = fact.own;
        return fact.others === ""
          ? t("compare.collated.factNegatesMore", { own })
          : t("compare.collated.factNegates", { own, others: fact.others, who });
      }
      case "doesNotNegate": {
        const others = fact.others;
        return fact.own === ""
          ? t("compare.collated.factDoesNotNegateAtAll", { others, who })
          : t("compare.collated.factDoesNotNegate", { own: fact.own, others, who });
      }
      case "number": {
        const figures = { own: fact.own, others: format.list(fact.others), who };
        return t(fact.rounded ? "compare.collated.factRounded" : "compare.collated.factNumber", figures);
      }
      case "cue":
        return t("compare.collated.factCue", {
          own: fact.own,
          class: t(cueClassLabels[fact.class]),
          others: quoted(fact.others),
        });
      case "mode":
        return t(modeClauses[fact.mode]);
      case "replaces":
        return replaces(fact.exchanges);
      case "omits":
        return t("compare.collated.factOmits", { list: quoted(fact.words) });
      case "adds":
        return t("compare.collated.factAdds", { list: quoted(fact.words) });
      case "moves":
        return t("compare.collated.factMoves", { list: quoted(fact.words) });
      case "names":
        return names(fact.exchanges);
      case "reworded":
        return t("compare.collated.factReworded", { share: format.percent(fact.share), who });
      case "formOnly":
        return t("compare.collated.factFormOnly");
      case "spellingOnly":
        return t("compare.collated.factSpellingOnly");
      case "identical":
        return t("compare.collated.factIdentical", { who });
      case "usual":
        return t("compare.collated.factUsual");
    }
  };
}
