import "@/ui/drawn-near.css";
import {
  hasFoundWordings,
  type Outlet,
  type Related,
  relatedWordings,
  type Statement,
  wordingAround,
} from "@/corpus";
import { Told, useTranslation } from "@/i18n";
import type { StatementAddress } from "@/parts/address";
import { EnglishLine } from "@/parts/EnglishLine";
import { OutletName } from "@/parts/OutletName";
import { useStory } from "@/parts/StoryContext";
import { useLocalised } from "@/parts/use-localised";
import { WordingText } from "@/parts/WordingText";
import { PlaceLink } from "./PlaceLink";

interface NotReportedProps {
  readonly statement: Statement;
  readonly address: StatementAddress;
  readonly silent: readonly Outlet[];
}

interface OnSubjectProps {
  readonly address: StatementAddress;
  readonly outlet: Outlet;
  readonly related: Related;
}

/** What an outlet wrote on the subject, on whose word, and the way to it. */
function OnSubject({ address, outlet, related: { quote, statement } }: OnSubjectProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { article, speaker } = useStory();
  const source = article(quote.article);
  const by = statement === null ? null : speaker(statement.speaker);
  if (source === null) return null;
  return (
    <div className="flex flex-col items-start">
      <p>
        <Told>
          {by === null
            ? t("compare.onSubjectNarrated")
            : t("compare.onSubject", { speaker: localised(by.name) })}
        </Told>
      </p>
      <blockquote className="max-w-measure text-lg leading-loose text-ink">
        <WordingText article={source} quote={quote} />
      </blockquote>
      {statement !== null && <EnglishLine wording={wordingAround(statement, quote) ?? {}} />}
      <PlaceLink
        address={address}
        article={source}
        outlet={outlet}
        quote={quote}
        statement={statement === null ? null : statement.id}
      />
    </div>
  );
}

/** What a silent outlet has to say all the same. What stands in full above, as set against it, is only named here. */
function Instead({
  address,
  outlet,
  statement,
}: Omit<NotReportedProps, "silent"> & { readonly outlet: Outlet }) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { story } = useStory();
  const related = relatedWordings(story, statement, outlet.id);
  const against = new Map(
    related.flatMap(({ contrast }) =>
      contrast === null ? [] : [[localised(contrast.about), contrast.kind]],
    ),
  );
  const alike = related.filter(({ contrast }) => contrast === null);
  if (related.length === 0) return <p className="text-note text-ink-2">{t("compare.nothingOnSubject")}</p>;
  return (
    <div className="flex flex-col gap-1 text-note text-ink-2">
      {[...against].map(([about, kind]) => (
        <p key={about}>
          {kind === "contradicts" ? (
            <strong className="font-semibold text-rubric">{t("coverage.contrary")}</strong>
          ) : (
            <strong className="font-semibold text-ink">{t("contrast.stressedInstead")}</strong>
          )}
          <Told>{` · ${about}`}</Told>
        </p>
      ))}
      {alike.map((each) => (
        <OnSubject
          key={`${each.quote.article}:${each.quote.start}`}
          address={address}
          outlet={outlet}
          related={each}
        />
      ))}
    </div>
  );
}

/** The outlets that do not report a statement, each with what it wrote on the subject, if anything. */
export function NotReported({ statement, address, silent }: NotReportedProps) {
  const { t } = useTranslation();
  const { story } = useStory();
  if (silent.length === 0) return null;
  return (
    <section
      aria-labelledby="not-reported"
      className="grid gap-x-8 gap-y-4 border-t border-rule py-6 md:grid-cols-4"
    >
      <h2 id="not-reported" className="text-ui font-semibold">
        {t(hasFoundWordings(story) ? "coverage.notFound" : "coverage.none")}
      </h2>
      <ul className="flex flex-col divide-y divide-rule md:col-span-3">
        {silent.map((outlet) => (
          <li
            key={outlet.id}
            className={`drawn-near grid gap-x-8 gap-y-1 py-4 first:pt-0 md:grid-cols-3 print:break-inside-avoid ${address.outlet === outlet.id ? "border-s-4 border-s-rubric ps-4" : ""}`}
          >
            <h3 className="text-ui">
              <OutletName outlet={outlet} />
            </h3>
            <div className="md:col-span-2">
              <Instead statement={statement} address={address} outlet={outlet} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
