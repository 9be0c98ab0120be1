import { ChevronDown } from "lucide-react";
import type { Outlet } from "@/corpus";
import { useTranslation } from "@/i18n";
import type { StatementAddress } from "@/parts/address";
import { WordingWords } from "./collated/WordingWords";
import { contextOf } from "./context";
import { InContext } from "./InContext";
import type { ComparedWording } from "./model/comparison";
import { PlaceLink } from "./PlaceLink";
import { WordingFacts } from "./WordingFacts";

interface WordingEntryProps {
  readonly address: StatementAddress;
  readonly outlet: Outlet;
  readonly compared: ComparedWording;
}

/** The text around a wording, on demand. */
function Surroundings({ compared: { article, wording } }: Pick<WordingEntryProps, "compared">) {
  const { t } = useTranslation();
  const context = contextOf(article, wording);
  if (context === null) return null;
  return (
    <details className="group open:basis-full print:hidden">
      <summary className="inline-flex min-h-8 list-none items-center gap-1 text-note text-ink-2 hover:text-ink">
        <span>{t(`compare.${context.kind}`)}</span>
        <ChevronDown aria-hidden size={16} className="group-open:rotate-180" />
      </summary>
      <div className="mt-1 mb-3 border-s-2 border-rule ps-4">
        <InContext article={article} around={context.range} quote={wording} cue={wording.cue} />
      </div>
    </details>
  );
}

/** The ways into a wording's surroundings: the sentence around it, and its place in the article. */
export function WordingWays({ address, outlet, compared }: WordingEntryProps) {
  const { article, wording } = compared;
  return (
    <div className="flex flex-wrap items-start gap-x-5 print:hidden">
      <Surroundings compared={compared} />
      <PlaceLink
        address={address}
        article={article}
        outlet={outlet}
        quote={wording}
        statement={address.statement}
      />
    </div>
  );
}

/** One wording in full, with how it is given and the ways into its surroundings. */
export function WordingEntry({ address, outlet, compared }: WordingEntryProps) {
  return (
    <figure className="flex flex-col gap-1 break-inside-avoid">
      <figcaption>
        <WordingFacts compared={compared} />
      </figcaption>
      <WordingWords compared={compared} />
      <WordingWays address={address} outlet={outlet} compared={compared} />
    </figure>
  );
}
