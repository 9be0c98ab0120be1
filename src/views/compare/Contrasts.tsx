import {
  type Contrast,
  type ContrastKind,
  contrastKinds,
  narrow,
  type Quote,
  type Statement,
  surroundingSentence,
} from "@/corpus";
import { Told, useFormat, useTranslation } from "@/i18n";
import { AddressLink, type StatementAddress } from "@/parts/address";
import { EnglishLine } from "@/parts/EnglishLine";
import { OutletName } from "@/parts/OutletName";
import { useStory } from "@/parts/StoryContext";
import { SpeakerName } from "@/parts/speaker/SpeakerName";
import { useLocalised } from "@/parts/use-localised";
import { WordingNotes } from "@/parts/WordingNotes";
import { WordingText } from "@/parts/WordingText";
import { InContext } from "./InContext";
import { compareOutlets } from "./model/comparison";
import { PlaceLink } from "./PlaceLink";
import { WordingFacts } from "./WordingFacts";

const looks = {
  contradicts: { edge: "border-t-2 border-rubric", text: "text-rubric", line: "decoration-rubric" },
  stressed: { edge: "border-t border-rule", text: "text-ink", line: "decoration-rule" },
} as const satisfies Record<ContrastKind, Readonly<Record<"edge" | "text" | "line", string>>>;

const titles = {
  contradicts: "coverage.contrary",
  stressed: "contrast.stressed",
} as const satisfies Record<ContrastKind, string>;

interface OfKind {
  readonly kind: ContrastKind;
}

interface ContrastsProps {
  readonly statement: Statement;
  readonly address: StatementAddress;
}

function HiddenByFilter() {
  const { t } = useTranslation();
  return <p className="text-note text-ink-2">{t("compare.hiddenContrary")}</p>;
}

/** Another statement: the way to its own comparison, and its wordings. */
function OtherStatement({ statement, address, kind }: ContrastsProps & OfKind) {
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
        className={`font-reading text-heading font-semibold underline decoration-2 underline-offset-8 ${looks[kind].line}`}
      >
        <Told>{localised(statement.gloss)}</Told>
      </AddressLink>
      {columns.length === 0 && <HiddenByFilter />}
      <ul className={`mt-3 grid gap-x-8 gap-y-5 ${columns.length > 1 ? "md:grid-cols-2" : ""}`}>
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
                <WordingNotes wording={compared.wording} />
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

interface NarrationProps extends OfKind {
  readonly quote: Quote;
  readonly english: string | undefined;
  readonly address: StatementAddress;
}

/** A place in an article's own narration, in its sentence. */
function Narration({ quote, english, address, kind }: NarrationProps) {
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
          look={kind === "contradicts" ? "contrary" : "wording"}
        />
      </blockquote>
      {english !== undefined && <EnglishLine wording={{ english }} />}
      <PlaceLink address={address} article={source} outlet={outlet} quote={quote} statement={null} />
    </figure>
  );
}

const keyOf = ({ statement, quote, about }: Contrast) =>
  `${about.en} ${statement ?? ""} ${quote === undefined ? "" : `${quote.article}:${quote.start}`}`;

function ContrastsOfKind({ statement, address, kind }: ContrastsProps & OfKind) {
  const { t } = useTranslation();
  const { atLineStart } = useFormat();
  const localised = useLocalised();
  const { statement: statementOf } = useStory();
  const ofKind = statement.contrasts.filter((contrast) => contrast.kind === kind);
  if (ofKind.length === 0) return null;
  const { edge, text } = looks[kind];
  return (
    <section aria-labelledby={kind} className={`grid gap-x-8 gap-y-4 py-6 md:grid-cols-4 ${edge}`}>
      <div className="flex flex-col gap-1">
        <h2 id={kind} className={`text-ui font-semibold ${text}`}>
          {atLineStart(t(titles[kind]))}
        </h2>
        {kind === "stressed" && <p className="text-note text-ink-2">{t("contrast.stressedHelp")}</p>}
      </div>
      <div className="flex flex-col gap-8 md:col-span-3">
        {ofKind.map((contrast) => {
          const other = contrast.statement === undefined ? null : statementOf(contrast.statement);
          return (
            <div key={keyOf(contrast)} className="flex flex-col items-start gap-1">
              <h3 className={`text-note font-semibold ${text}`}>
                <Told>{localised(contrast.about)}</Told>
              </h3>
              {other !== null && <OtherStatement statement={other} address={address} kind={kind} />}
              {contrast.quote !== undefined && (
                <Narration quote={contrast.quote} english={contrast.english} address={address} kind={kind} />
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}

/**
 * What a statement is set against: who says otherwise, in other statements or in an article's own narration; then what else
 * was stressed, where both can be true.
 */
export function Contrasts({ statement, address }: ContrastsProps) {
  return contrastKinds.map((kind) => (
    <ContrastsOfKind key={kind} kind={kind} statement={statement} address={address} />
  ));
}
