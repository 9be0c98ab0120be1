import type { ReactNode } from "react";
import { emptyFilter, type HighlightKind, modes, type StorySummary } from "@/corpus";
import { Told, useTranslation } from "@/i18n";
import { cueClassLabels } from "@/parts/cue-class-labels";
import { HighlightSides } from "@/parts/highlights/HighlightSides";
import { useHighlightLabel } from "@/parts/highlights/use-highlight-label";
import { CoverageMark } from "@/parts/marks/CoverageMark";
import { ReportButton } from "@/parts/report/ReportButton";
import { useLocalised } from "@/parts/use-localised";
import { usePageTitle } from "@/parts/use-page-title";
import { cueClasses, type VariantKind } from "@/text";
import { TitledSection } from "@/ui/TitledSection";

const contradictions: ReadonlySet<HighlightKind> = new Set(["figure", "contradiction", "polarity"]);

/** Whether of the two sides of such a difference one at most can be true. */
const isContradiction = (kind: HighlightKind): boolean => contradictions.has(kind);

/** Every kind of difference, from what matters most to a reader; what is shared is none. */
const kindLabels = {
  negation: "compare.collated.kindNegation",
  number: "compare.collated.kindNumber",
  substitution: "compare.collated.kindSubstitution",
  rephrased: "compare.collated.kindRephrased",
  moved: "compare.collated.kindMoved",
  omission: "compare.collated.kindOmission",
  addition: "compare.collated.kindAddition",
  unshared: "compare.collated.kindUnshared",
  name: "compare.collated.kindName",
  inflection: "compare.collated.kindInflection",
  spelling: "compare.collated.kindSpelling",
} as const satisfies Record<Exclude<VariantKind, "same">, `compare.${string}`>;
type Kind = keyof typeof kindLabels;
const isKind = (kind: string): kind is Kind => kind in kindLabels;
const kinds: readonly Kind[] = Object.keys(kindLabels).filter(isKind);

interface AboutViewProps {
  /** A story to show an example from; null where none could be had. */
  readonly story: StorySummary | null;
  /** What stands at the end: the data, the licences. */
  readonly children: ReactNode;
}

/** What the app is, and what its words mean: each under a heading that every screen can lead to. */
export function AboutView({ story, children }: AboutViewProps) {
  const { t } = useTranslation();
  usePageTitle(t("about.title"));
  return (
    <article className="mx-auto flex max-w-measure flex-col gap-12 px-4 py-12">
      <header className="flex flex-col gap-6">
        <h1 className="font-reading text-title font-bold">{t("about.title")}</h1>
        <p className="reading-text">{t("about.what")}</p>
      </header>
      {story !== null && <Example story={story} />}
      <TitledSection id="modes" title={t("mode.label")}>
        <p>{t("about.modes")}</p>
        <Terms>
          {modes.map((mode) => (
            <Term
              key={mode}
              term={
                <>
                  <CoverageMark mode={mode} size={20} />
                  <span>{t(`mode.${mode}`)}</span>
                </>
              }
            >
              {t(`modeHelp.${mode}`)}
            </Term>
          ))}
        </Terms>
      </TitledSection>
      <TitledSection id="verbs" title={t("partings.cues")}>
        <p>{t("about.verbs")}</p>
        <Terms>
          {cueClasses.map((each) => (
            <Term key={each} term={<span>{t(cueClassLabels[each])}</span>}>
              {t(`compare.key.cue.${each}`)}
            </Term>
          ))}
        </Terms>
      </TitledSection>
      <TitledSection id="kinds" title={t("compare.key.kinds")}>
        <p>{t("about.kinds")}</p>
        <Terms>
          {kinds.map((kind) => (
            <Term key={kind} term={<span>{t(kindLabels[kind])}</span>}>
              {t(`compare.key.kind.${kind}`)}
            </Term>
          ))}
        </Terms>
      </TitledSection>
      <TitledSection id="measure" title={t("about.measureTitle")}>
        <p>{t("about.measure")}</p>
        <p>{t("about.measureCounts")}</p>
      </TitledSection>
      <TitledSection id="contrary" title={t("about.contraryTitle")}>
        <p>{t("about.contrary")}</p>
        <p>{t("about.stressed")}</p>
      </TitledSection>
      <TitledSection id="engine" title={t("about.engineTitle")}>
        <p>{t("about.engine")}</p>
        <p>{t("about.engineMeasured")}</p>
      </TitledSection>
      <TitledSection id="errors" title={t("report.title")}>
        <p>{t("about.errors")}</p>
        <div>
          <ReportButton />
        </div>
      </TitledSection>
      <TitledSection id="data" title={t("about.dataTitle")}>
        <p>{t("about.private")}</p>
        <p>{t("about.texts")}</p>
        {children}
      </TitledSection>
    </article>
  );
}

/** One difference from a story, and what each of the words above says of it. */
function Example({ story }: { readonly story: StorySummary }) {
  const { t } = useTranslation();
  const labelOf = useHighlightLabel();
  const localised = useLocalised();
  const { lead } = story;
  if (lead === null) return null;
  return (
    <TitledSection id="example" title={t("about.exampleTitle")}>
      <p className="text-note font-semibold text-rubric">
        <Told>{`${labelOf(lead)} · ${localised(story.title)}`}</Told>
      </p>
      <HighlightSides story={story.id} highlight={lead} filter={emptyFilter} size="card" />
      <ol className="flex list-decimal flex-col gap-2 ps-6">
        <li>{t("about.exampleWords")}</li>
        <li>
          <Told>{t("about.exampleStatement", { gloss: localised(lead.gloss) })}</Told>
        </li>
        <li>{t(isContradiction(lead.kind) ? "about.exampleContrary" : "about.exampleDiffers")}</li>
      </ol>
    </TitledSection>
  );
}

function Terms({ children }: { readonly children: ReactNode }) {
  return <dl className="flex flex-col divide-y divide-rule">{children}</dl>;
}

function Term({ term, children }: { readonly term: ReactNode; readonly children: string }) {
  return (
    <div className="flex flex-wrap gap-x-4 py-1.5">
      <dt className="flex w-40 shrink-0 items-center gap-2 font-semibold">{term}</dt>
      <dd className="min-w-0 grow basis-64 text-ink-2">{children}</dd>
    </div>
  );
}
