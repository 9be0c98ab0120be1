import type { Contrast } from "@/corpus";
import { Told, useTranslation } from "@/i18n";
import { AddressLink, type ArticleAddress, statementAddress } from "@/parts/address";
import { OutletName } from "@/parts/OutletName";
import { useStory } from "@/parts/StoryContext";
import { SpeakerName } from "@/parts/speaker/SpeakerName";
import { useLocalised } from "@/parts/use-localised";
import { WordingText } from "@/parts/WordingText";

interface PanelContrastsProps {
  readonly contrasts: readonly Contrast[];
  readonly address: ArticleAddress;
}

const link = "block hover:underline decoration-rubric underline-offset-8";

/** Another statement that says otherwise: in this article where it words it, else in the comparison. */
function OtherStatement({
  contrast,
  address,
}: {
  readonly contrast: Contrast;
  readonly address: ArticleAddress;
}) {
  const localised = useLocalised();
  const { story, statement, speaker } = useStory();
  const other = contrast.statement === undefined ? null : statement(contrast.statement);
  const who = other === null ? null : speaker(other.speaker);
  if (other === null || who === null) return null;
  const isHere = other.wordings.some(({ article }) => article === address.article);
  const words = (
    <>
      <span className="block text-note text-ink-2">
        <SpeakerName story={story} speaker={who} short />
      </span>
      <span className="block font-reading text-heading">
        <Told>{localised(other.gloss)}</Told>
      </span>
    </>
  );
  return isHere ? (
    <AddressLink address={{ ...address, statement: other.id, at: null }} replace keepScroll className={link}>
      {words}
    </AddressLink>
  ) : (
    <AddressLink address={statementAddress(story.id, other.id, address.filter)} className={link}>
      {words}
    </AddressLink>
  );
}

/** A place in an article's own narration that says otherwise. */
function Narration({ contrast, address }: { readonly contrast: Contrast; readonly address: ArticleAddress }) {
  const { t } = useTranslation();
  const { article: articleOf, outletOf } = useStory();
  const { quote } = contrast;
  const article = quote === undefined ? null : articleOf(quote.article);
  const outlet = quote === undefined ? null : outletOf(quote.article);
  if (quote === undefined || article === null || outlet === null) return null;
  const isHere = article.id === address.article;
  return (
    <AddressLink
      address={{ ...address, article: article.id, at: { start: quote.start, end: quote.end } }}
      replace={isHere}
      keepScroll={isHere}
      className={link}
    >
      <span className="block text-note text-ink-2">
        <OutletName outlet={outlet} short />
        <span>{` · ${t("reader.narration")}`}</span>
      </span>
      <span className="block text-heading">
        <WordingText article={article} quote={quote} />
      </span>
    </AddressLink>
  );
}

/** What says otherwise, in rubric. */
export function PanelContrasts({ contrasts, address }: PanelContrastsProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  if (contrasts.length === 0) return null;
  return (
    <section className="flex flex-col gap-3 border-s-4 border-rubric ps-4">
      <h3 className="text-note font-semibold text-rubric">{t("reader.contrary")}</h3>
      <ul className="flex flex-col gap-4">
        {contrasts.map((contrast) => (
          <li key={contrast.statement ?? `${contrast.quote?.article}-${contrast.quote?.start}`}>
            <p className="text-note text-rubric">
              <Told>{localised(contrast.about)}</Told>
            </p>
            <OtherStatement contrast={contrast} address={address} />
            <Narration contrast={contrast} address={address} />
          </li>
        ))}
      </ul>
    </section>
  );
}
