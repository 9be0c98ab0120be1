import { type Contrast, narrow, type Quote, type Statement, surroundingSentence } from "@/corpus";
import { Told, useTranslation } from "@/i18n";
import { AddressLink, type StatementAddress } from "@/parts/address";
import { OutletName } from "@/parts/OutletName";
import { useStory } from "@/parts/StoryContext";
import { SpeakerName } from "@/parts/speaker/SpeakerName";
import { useLocalised } from "@/parts/use-localised";
import { WordingText } from "@/parts/WordingText";
import { InContext } from "./InContext";
import { compareOutlets } from "./model/comparison";
import { PlaceLink } from "./PlaceLink";
import { WordingFacts } from "./WordingFacts";

interface ContrastsProps {
  readonly statement: Statement;
  readonly address: StatementAddress;
}

function HiddenByFilter() {
  const { t } = useTranslation();
  return <p className="text-note text-ink-2">{t("compare.hiddenContrary")}</p>;
}

/** Another statement that says otherwise: the way to its own comparison, and its wordings. */
function OtherStatement({ statement, address }: ContrastsProps) {
  const localised = useLocalised();
  const { story, speaker } = useStory();
  const who = speaker(statement.speaker);
  const { columns } = compareOutlets(story, statement, address.filter);
  return (
    <>
      {who !== null && (
        <p className="text-note text-ink-2">
          <SpeakerName story={story} speaker={who} />
        </p>
      )}
      <AddressLink
        address={{ ...address, statement: statement.id, outlet: null }}
        className="font-reading text-heading font-semibold underline decoration-rubric decoration-2 underline-offset-8"
      >
        <Told>{localised(statement.gloss)}</Told>
      </AddressLink>
      {columns.length === 0 && <HiddenByFilter />}
      <ul className="mt-3 grid gap-x-8 gap-y-5 md:grid-cols-2">
        {columns.map(({ outlet, wordings }) => (
          <li key={outlet.id} className="flex flex-col gap-2 print:break-inside-avoid">
            <h4 className="border-t border-rule pt-2 text-note font-semibold">
              <OutletName outlet={outlet} />
            </h4>
            {wordings.map((compared) => (
              <figure key={compared.key}>
                <figcaption>
                  <WordingFacts compared={compared} />
                </figcaption>
                <blockquote className="w-fit text-lg leading-loose">
                  <WordingText article={compared.article} quote={compared.wording} />
                </blockquote>
                <PlaceLink
                  address={address}
                  article={compared.article}
                  outlet={outlet}
                  quote={compared.wording}
                  statement={statement.id}
                />
              </figure>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A place in an article's own narration that says otherwise, in its sentence. */
function Narration({ quote, address }: { readonly quote: Quote; readonly address: StatementAddress }) {
  const { t } = useTranslation();
  const { story, article, outletOf } = useStory();
  const source = article(quote.article);
  const outlet = outletOf(quote.article);
  if (source === null || outlet === null) return null;
  if (!narrow(story, address.filter).outlets.includes(outlet)) return <HiddenByFilter />;
  return (
    <figure className="flex flex-col items-start">
      <figcaption className="text-note text-ink-2">
        <strong className="font-semibold text-ink">
          <OutletName outlet={outlet} />
        </strong>
        <span>{` · ${t("compare.narration")}`}</span>
      </figcaption>
      <blockquote className="max-w-measure">
        <InContext
          article={source}
          around={surroundingSentence(source, quote)}
          quote={quote}
          look="contrary"
        />
      </blockquote>
      <PlaceLink address={address} article={source} outlet={outlet} quote={quote} statement={null} />
    </figure>
  );
}

const keyOf = ({ statement, quote, about }: Contrast) =>
  `${about.en} ${statement ?? ""} ${quote === undefined ? "" : `${quote.article}:${quote.start}`}`;

/** Who says otherwise: statements that contradict this one, and places where an article's own narration does. */
export function Contrasts({ statement, address }: ContrastsProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { statement: statementOf } = useStory();
  if (statement.contrasts.length === 0) return null;
  return (
    <section
      aria-labelledby="contrary"
      className="grid gap-x-8 gap-y-4 border-t-2 border-rubric py-6 md:grid-cols-4"
    >
      <h2 id="contrary" className="text-ui font-semibold text-rubric first-letter:uppercase">
        {t("coverage.contrary")}
      </h2>
      <div className="flex flex-col gap-8 md:col-span-3">
        {statement.contrasts.map((contrast) => {
          const other = contrast.statement === undefined ? null : statementOf(contrast.statement);
          return (
            <div key={keyOf(contrast)} className="flex flex-col items-start gap-1">
              <h3 className="text-note font-semibold text-rubric">
                <Told>{localised(contrast.about)}</Told>
              </h3>
              {other !== null && <OtherStatement statement={other} address={address} />}
              {contrast.quote !== undefined && <Narration quote={contrast.quote} address={address} />}
            </div>
          );
        })}
      </div>
    </section>
  );
}
