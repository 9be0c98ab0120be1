import type { ReactNode } from "react";
import { hasFoundWordings, placeInArticle, type Wording } from "@/corpus";
import { Told, useTranslation } from "@/i18n";
import { AddressLink, type ArticleAddress } from "@/parts/address";
import { CueWords } from "@/parts/CueWords";
import { BasisBadge } from "@/parts/marks/BasisBadge";
import { useStory } from "@/parts/StoryContext";
import { useLocalised } from "@/parts/use-localised";
import { WordingNotes } from "@/parts/WordingNotes";
import { WordingText } from "@/parts/WordingText";
import { Dotted } from "@/ui/Dotted";

interface PanelWordingProps {
  readonly wording: Wording;
  /** Where the panel is open. */
  readonly address: ArticleAddress;
}

/** One wording in full: its cue, its mode, whom the article credits, and the way to its place in the article. */
export function PanelWording({ wording, address }: PanelWordingProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { story, article: articleOf, outletOf } = useStory();
  const article = articleOf(wording.article);
  const outlet = outletOf(wording.article);
  if (article === null || outlet === null) return null;
  const { kind, index, of } = placeInArticle(article, wording);
  const place = t(`reader.place_${kind}`, { index, of });
  const { cue, distance, credit } = wording;
  const facts: readonly { readonly key: string; readonly content: ReactNode }[] = [
    ...(cue === undefined
      ? []
      : [
          {
            key: "cue",
            content: (
              <>
                <span className="sr-only">{`${t("reader.cue")}: `}</span>
                <CueWords article={article} cue={cue} className="text-ui" />
              </>
            ),
          },
        ]),
    ...(distance === undefined
      ? []
      : [
          {
            key: "distance",
            content: (
              <>
                <span className="sr-only">{`${t("wording.distance")}: `}</span>
                <CueWords article={article} cue={distance} className="text-ui" />
              </>
            ),
          },
        ]),
    ...(credit === undefined
      ? []
      : [{ key: "credit", content: <Told>{t("reader.creditedTo", { credit })}</Told> }]),
    // A headline's wording says so by its place already.
    ...(wording.mode === "headline" && kind === "headline"
      ? []
      : [{ key: "mode", content: t(`mode.${wording.mode}`) }]),
    ...(hasFoundWordings(story) ? [{ key: "basis", content: <BasisBadge basis={wording.basis} /> }] : []),
    {
      key: "place",
      content: (
        <AddressLink
          address={{
            ...address,
            article: article.id,
            at: { start: wording.start, end: wording.end },
          }}
          replace={article.id === address.article}
          keepScroll={article.id === address.article}
          aria-label={t("reader.placeIn", { place, outlet: localised(outlet.name) })}
          className="inline-block py-1 text-ink underline decoration-rule underline-offset-4 hover:decoration-ink"
        >
          {place}
        </AddressLink>
      ),
    },
  ];
  return (
    <>
      <Dotted className="text-note text-ink-2" items={facts} />
      <blockquote className="text-wording">
        <WordingText article={article} quote={wording} />
      </blockquote>
      <WordingNotes wording={wording} />
    </>
  );
}
