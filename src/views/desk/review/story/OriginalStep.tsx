import { useId, useState } from "react";
import {
  type Article,
  emptyFilter,
  type OriginalForm,
  originalForms,
  originalsOf,
  type Speaker,
} from "@/corpus";
import {
  changeOriginal,
  markOriginal,
  removeOriginal,
  type SpeakerChoice,
  unknownSpeakerId,
  unmarkOriginal,
} from "@/corpus/edit";
import { useTranslation } from "@/i18n";
import { AddressLink } from "@/parts/address";
import { proposeOriginal } from "@/text";
import { Button } from "@/ui/Button";
import { Segmented } from "@/ui/Segmented";
import { useDesk } from "../DeskContext";
import { SpeakerField } from "../text/SpeakerField";

/** Whose text an article is likeliest to be: of the story's speakers the one whom it names first. */
function likeliest(speakers: readonly Speaker[], { text }: Article): SpeakerChoice {
  const named = speakers
    .filter(({ id }) => id !== unknownSpeakerId)
    .flatMap(({ id, name, forms }) => {
      const places = [name.ar, ...forms].map((form) => text.indexOf(form)).filter((at) => at >= 0);
      return places.length === 0 ? [] : [{ id, at: Math.min(...places) }];
    });
  const [first] = named.sort((a, b) => a.at - b.at);
  return first === undefined ? { kind: "unknown" } : { kind: "known", speaker: first.id };
}

interface DetailsProps {
  readonly form: OriginalForm;
  readonly speaker: SpeakerChoice;
  readonly onForm: (form: OriginalForm) => void;
  readonly onSpeaker: (choice: SpeakerChoice) => void;
}

/** What the text is, and whose. */
function Details({ form, speaker, onForm, onSpeaker }: DetailsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Segmented
        label={t("original.form")}
        value={form}
        onChange={(value) => onForm(originalForms.find((each) => each === value) ?? form)}
        options={originalForms.map((value) => ({ value, label: t(`original.form_${value}`) }))}
      />
      <SpeakerField value={speaker} onChange={onSpeaker} />
    </>
  );
}

/** Where the reader says that an article is the speaker's own text; the engine proposes it where the words say so. */
export function OriginalStep({ article }: { readonly article: Article }) {
  const { t } = useTranslation();
  const { story, edit } = useDesk();
  const id = useId();
  const proposed = proposeOriginal(article.text);
  const [form, setForm] = useState<OriginalForm>(proposed?.form ?? "communique");
  const [speaker, setSpeaker] = useState<SpeakerChoice>(() => likeliest(story.speakers, article));
  if (story.articles.length === 1) return null;
  return (
    <details className="border-s-2 border-rule ps-3" data-proposed={proposed !== null}>
      <summary className="inline-flex min-h-10 flex-wrap items-center gap-x-3 underline underline-offset-4">
        {t("original.mark")}
      </summary>
      <div className="flex flex-col items-start gap-3 py-2">
        <p id={id} className="text-note text-ink-2">
          {t("original.markHelp")}
        </p>
        <Details form={form} speaker={speaker} onForm={setForm} onSpeaker={setSpeaker} />
        <Button
          aria-describedby={id}
          onClick={() => edit((current) => markOriginal(current, article.id, { form, speaker }))}
        >
          {t("original.confirm")}
        </Button>
      </div>
    </details>
  );
}

/** Says above its fields that an article seems to be the original, with the words that say so. */
export function ProposedOriginal({ article }: { readonly article: Article }) {
  const { t } = useTranslation();
  const proposed = proposeOriginal(article.text);
  if (proposed === null) return null;
  return (
    <p className="text-note text-rubric">
      <span>{`${t("original.proposed")} `}</span>
      <bdi lang={article.lang} dir={article.dir}>
        {`«${article.text.slice(proposed.start, proposed.end)}»`}
      </bdi>
    </p>
  );
}

/** The speakers' own texts of the story: what they are, whose, and the way to their screen and back. */
export function Originals() {
  const { t } = useTranslation();
  const { story, edit } = useDesk();
  const originals = originalsOf(story);
  if (originals.length === 0) return null;
  return (
    <section className="flex flex-col gap-4">
      <h2 className="font-reading text-heading font-bold">{t("original.title")}</h2>
      <ul className="flex flex-col gap-6">
        {originals.map(({ id, text, lines: [first], lang, dir, form, speaker }) => {
          const change = (next: { readonly form?: OriginalForm; readonly speaker?: SpeakerChoice }) =>
            edit((current) =>
              changeOriginal(current, id, { form, speaker: { kind: "known", speaker }, ...next }),
            );
          return (
            <li key={id} className="flex flex-col items-start gap-3 border-t border-rule pt-3">
              <p lang={lang} dir={dir} className="line-clamp-2 article-face leading-8">
                {first === undefined ? "" : text.slice(first.start, first.end)}
              </p>
              <Details
                form={form}
                speaker={{ kind: "known", speaker }}
                onForm={(next) => change({ form: next })}
                onSpeaker={(next) => change({ speaker: next })}
              />
              <p className="flex flex-wrap gap-x-4">
                <AddressLink
                  address={{
                    ...{ screen: "original", story: story.id, original: id },
                    ...{ filter: emptyFilter, untaken: false, at: null },
                  }}
                  className="inline-flex min-h-10 items-center underline underline-offset-4"
                >
                  {t("original.open")}
                </AddressLink>
                <Button kind="quiet" onClick={() => edit((current) => unmarkOriginal(current, id))}>
                  {t("original.unmark")}
                </Button>
                <Button kind="quiet" onClick={() => edit((current) => removeOriginal(current, id))}>
                  {t("original.remove")}
                </Button>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
