import { type Contrast, type Filter, quoteText, type Story, type StoryIndex } from "@/corpus";
import { Told, useTranslation } from "@/i18n";
import { type Address, AddressLink, statementAddress } from "@/parts/address";
import { OutletName } from "@/parts/OutletName";
import { useStory } from "@/parts/StoryContext";
import { useLocalised } from "@/parts/use-localised";
import type { stopAttributes } from "./use-matrix-keys";

interface ContrastLineProps {
  readonly contrast: Contrast;
  readonly filter: Filter;
  /** What makes its link a stop of the matrix. */
  readonly stop: ReturnType<typeof stopAttributes>;
}

/** Where a contrast leads: to the other statement's comparison, or to the words in the article. */
function leadOf({ statement, quote }: Contrast, story: Story, filter: Filter): Address | null {
  if (statement !== undefined) {
    return statementAddress(story.id, statement, filter);
  }
  if (quote === undefined) return null;
  const at = { start: quote.start, end: quote.end };
  return { screen: "article", story: story.id, article: quote.article, filter, statement: null, at };
}

/** The words of what says otherwise: the other statement's gloss, or those of an article's own narration. */
function ContraryWords({ contrast, index }: { readonly contrast: Contrast; readonly index: StoryIndex }) {
  const localised = useLocalised();
  const other = contrast.statement === undefined ? null : index.statement(contrast.statement);
  if (other !== null)
    return (
      <span>
        <Told>{localised(other.gloss)}</Told>
      </span>
    );
  const source = contrast.quote === undefined ? null : index.article(contrast.quote.article);
  if (source === null || contrast.quote === undefined) return null;
  return <bdi lang={source.lang} dir={source.dir}>{`«${quoteText(source, contrast.quote)}»`}</bdi>;
}

/** What says otherwise, in the rubric: another statement, or words of an article's own narration. */
export function ContrastLine({ contrast, filter, stop }: ContrastLineProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const index = useStory();
  const address = leadOf(contrast, index.story, filter);
  if (address === null) return null;
  const outlet = contrast.quote === undefined ? null : index.outletOf(contrast.quote.article);
  return (
    <p className="text-note leading-7 text-rubric">
      <span aria-hidden="true">↔ </span>
      <span className="sr-only">{`${t("story.contrary")} `}</span>
      <Told>{`${localised(contrast.about)}: `}</Told>
      <AddressLink
        address={address}
        {...stop}
        className="font-reading text-ui font-semibold underline decoration-rubric/40 underline-offset-4 hover:decoration-rubric"
      >
        <ContraryWords contrast={contrast} index={index} />
      </AddressLink>
      {outlet !== null && (
        <>
          <span>{" — "}</span>
          <OutletName outlet={outlet} short />
        </>
      )}
    </p>
  );
}
