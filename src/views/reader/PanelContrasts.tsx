import { type Contrast, type ContrastKind, contrastKinds } from "@/corpus";
import { Told, useTranslation } from "@/i18n";
import { AddressLink, type ArticleAddress, statementAddress } from "@/parts/address";
import { EnglishLine } from "@/parts/EnglishLine";
import { OutletName } from "@/parts/OutletName";
import { useStory } from "@/parts/StoryContext";
import { SpeakerName } from "@/parts/speaker/SpeakerName";
import { useLocalised } from "@/parts/use-localised";
import { WordingText } from "@/parts/WordingText";

interface PanelContrastsProps {
  readonly contrasts: readonly Contrast[];
  readonly address: ArticleAddress;
}

const looks = {
  contradicts: { edge: "border-rubric", text: "text-rubric" },
  stressed: { edge: "border-rule", text: "text-ink-2" },
} as const satisfies Record<ContrastKind, { readonly edge: string; readonly text: string }>;

const titles = {
  contradicts: "reader.contrary",
  stressed: "contrast.stressed",
} as const satisfies Record<ContrastKind, string>;

const link = "block hover:underline decoration-current underline-offset-8";

/** The other statement: in this article where it words it, else in the comparison. */
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

/** The place in an article's own narration. */
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

function OfKind({ kind, contrasts, address }: PanelContrastsProps & { readonly kind: ContrastKind }) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const ofKind = contrasts.filter((contrast) => contrast.kind === kind);
  if (ofKind.length === 0) return null;
  const { edge, text } = looks[kind];
  return (
    <section className={`flex flex-col gap-3 border-s-4 ps-4 ${edge}`}>
      <h3 className={`text-note font-semibold ${text}`}>{t(titles[kind])}</h3>
      {kind === "stressed" && <p className="text-note text-ink-2">{t("contrast.stressedHelp")}</p>}
      <ul className="flex flex-col gap-4">
        {ofKind.map((contrast) => (
          <li key={contrast.statement ?? `${contrast.quote?.article}-${contrast.quote?.start}`}>
            <p className={`text-note ${text}`}>
              <Told>{localised(contrast.about)}</Told>
            </p>
            <OtherStatement contrast={contrast} address={address} />
            <Narration contrast={contrast} address={address} />
            <EnglishLine wording={contrast} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What says otherwise, in the rubric, and what else was stressed, which can be true as well. */
export function PanelContrasts({ contrasts, address }: PanelContrastsProps) {
  return contrastKinds.map((kind) => (
    <OfKind key={kind} kind={kind} contrasts={contrasts} address={address} />
  ));
}
