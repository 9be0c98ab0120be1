import { useFormat, useTranslation } from "@/i18n";
import { Name } from "@/parts/Name";
import { useStory } from "@/parts/StoryContext";
import { SpeakerMark } from "@/parts/speaker/SpeakerMark";
import { toneOf } from "@/parts/speaker/tone";
import type { Mark } from "./marks";

/** Whose statements are marked in the text, each speaker in the kind of line that marks theirs. */
export function SpeakerKey({ marks }: { readonly marks: readonly Mark[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { story } = useStory();
  const counted = story.speakers
    .map((speaker) => ({
      speaker,
      count: marks.filter(({ statement }) => statement.speaker === speaker.id).length,
    }))
    .filter(({ count }) => count > 0);
  if (counted.length === 0) return null;
  return (
    <section aria-label={t("reader.key")} className="flex flex-col gap-2 text-note text-ink-2">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 lg:flex-col">
        {counted.map(({ speaker, count }) => (
          <li key={speaker.id} className="inline-flex items-center gap-2">
            <SpeakerMark story={story} speaker={speaker.id} />
            <span data-tone={toneOf(story, speaker.id)} className="statement-line text-ink">
              <Name of={speaker.short} />
            </span>
            <span className="tabular-nums">
              <span aria-hidden>{format.number(count)}</span>
              <span className="sr-only">{`· ${t("counted.wordings", { count })}`}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className="print:hidden">{t("reader.howTo")}</p>
    </section>
  );
}
