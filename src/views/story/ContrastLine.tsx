import {
  type Contrast,
  type ContrastKind,
  type Filter,
  quoteText,
  type Story,
  type StoryIndex,
} from "@/corpus";
import { Told, useTranslation } from "@/i18n";
import { type Address, AddressLink, statementAddress } from "@/parts/address";
import { EnglishLine } from "@/parts/EnglishLine";
import { OutletName } from "@/parts/OutletName";
import { useStory } from "@/parts/StoryContext";
import { useLocalised } from "@/parts/use-localised";
import type { stopAttributes } from "./use-matrix-keys";

const looks = {
  contradicts: "decoration-rubric/40 hover:decoration-rubric",
  stressed: "decoration-rule hover:decoration-ink",
} as const satisfies Record<ContrastKind, string>;

interface ContrastLineProps {
  readonly contrast: Contrast;
  /** Whether the line above is of the same kind and about the same, and has said so. */
  readonly goesOn: boolean;
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

/** The words of what the statement is set against: the other statement's gloss, or those of an article's own narration. */
function OtherWords({ contrast, index }: { readonly contrast: Contrast; readonly index: StoryIndex }) {
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

/**
 * What a statement is set against: another statement, or words of an article's own narration. In the rubric where they
 * contradict each other; where both can be true it says so.
 */
export function ContrastLine({ contrast, goesOn, filter, stop }: ContrastLineProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const index = useStory();
  const address = leadOf(contrast, index.story, filter);
  if (address === null) return null;
  const contradicts = contrast.kind === "contradicts";
  const outlet = contrast.quote === undefined ? null : index.outletOf(contrast.quote.article);
  return (
    <>
      <p className={`text-note leading-7 print:leading-5 ${contradicts ? "text-rubric" : "text-ink-2"}`}>
        <span aria-hidden="true">{contradicts ? "↔ " : "· "}</span>
        {!goesOn && (
          <>
            <span className={contradicts ? "sr-only" : undefined}>
              {contradicts ? `${t("story.contrary")} ` : `${t("contrast.stressed")} `}
            </span>
            <Told>{contradicts ? `${localised(contrast.about)}: ` : `(${localised(contrast.about)}): `}</Told>
          </>
        )}
        <AddressLink
          address={address}
          {...stop}
          className={`font-reading text-ui font-semibold underline underline-offset-4 print:text-note ${looks[contrast.kind]}`}
        >
          <OtherWords contrast={contrast} index={index} />
        </AddressLink>
        {outlet !== null && (
          <>
            <span> </span>
            {/* The dash goes along with the name, and never ends a line. */}
            <span className="inline-block">
              <span>{"— "}</span>
              <OutletName outlet={outlet} short />
            </span>
          </>
        )}
      </p>
      <EnglishLine wording={contrast} />
    </>
  );
}
