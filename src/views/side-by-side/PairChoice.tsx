import { ArrowLeftRight } from "lucide-react";
import { type Article, narrow } from "@/corpus";
import { useTranslation } from "@/i18n";
import { AddressLink, type BesideAddress, useGo } from "@/parts/address";
import { useStory } from "@/parts/StoryContext";
import { useNameText } from "@/parts/use-name-text";
import type { Side } from "./rows";

/** The address with another article on one side; the one that stands on the other side changes places with it. */
function withArticle(address: BesideAddress, side: Side, chosen: Article): BesideAddress {
  const { article, other } = address;
  const pair =
    side === "first"
      ? { article: chosen.id, other: chosen.id === other ? article : other }
      : { article: chosen.id === article ? other : article, other: chosen.id };
  return { ...address, ...pair, statement: null };
}

interface ArticleChoiceProps {
  readonly address: BesideAddress;
  readonly side: Side;
  readonly label: string;
}

/** Which article stands on one side: one of the outlets that the filter shows, or one of those that stand here. */
function ArticleChoice({ address, side, label }: ArticleChoiceProps) {
  const nameText = useNameText();
  const go = useGo();
  const { story, outletOf } = useStory();
  const shown = narrow(story, address.filter).articles;
  const offered = story.articles.filter(
    (article) => article.id === address.article || article.id === address.other || shown.includes(article),
  );
  return (
    <select
      aria-label={label}
      value={side === "first" ? address.article : address.other}
      className="min-h-10 w-0 min-w-0 grow rounded-lg border border-edge bg-sheet px-2 text-ui font-semibold"
      onChange={({ target }) => {
        const chosen = offered.find(({ id }) => id === target.value);
        if (chosen !== undefined) go(withArticle(address, side, chosen), { keepScroll: true });
      }}
    >
      {offered.map(({ id }) => {
        const outlet = outletOf(id);
        return (
          <option key={id} value={id}>
            {outlet === null ? id : nameText(outlet.short)}
          </option>
        );
      })}
    </select>
  );
}

/** The heads of the two columns: which articles stand here, and the way to turn them about. */
export function PairChoice({ address }: { readonly address: BesideAddress }) {
  const { t } = useTranslation();
  const { article, other } = address;
  return (
    <fieldset
      aria-label={t("beside.choose")}
      className="flex min-w-0 items-center gap-2 bg-paper py-2 md:sticky md:top-0 md:z-10 print:hidden"
    >
      <ArticleChoice address={address} side="first" label={t("beside.first")} />
      <AddressLink
        address={{ ...address, article: other, other: article, statement: null }}
        keepScroll
        aria-label={t("beside.swap")}
        className="inline-flex size-10 shrink-0 items-center justify-center rounded-chip text-ink-2 hover:text-ink"
      >
        <ArrowLeftRight aria-hidden size={20} />
      </AddressLink>
      <ArticleChoice address={address} side="second" label={t("beside.second")} />
    </fieldset>
  );
}
