import { chooseOnly, emptyFilter, indexStory } from "@/corpus";
import { useTranslation } from "@/i18n";
import { ExcerptText } from "@/parts/marked-text";
import { Name } from "@/parts/Name";
import { SpeakerMark } from "@/parts/speaker/SpeakerMark";
import { useLocalised } from "@/parts/use-localised";
import { markWhole } from "./contexts";
import { ResultLink } from "./ResultLink";
import type { ResultProps } from "./result-props";

/** A speaker: the way to the story as that speaker's alone. */
export function SpeakerResult({ hit, story, many, lookedFor }: ResultProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const speaker = story.speakers.find(({ id }) => id === hit.id);
  if (speaker === undefined) return null;
  const filter = chooseOnly(emptyFilter, "speakers", speaker.id);
  return (
    <article className="flex flex-col gap-1">
      <h3 className="flex items-center gap-2">
        <SpeakerMark story={story} speaker={speaker.id} />
        <ResultLink address={{ screen: "story", story: story.id, filter, sort: "time" }}>
          <ExcerptText {...markWhole(localised(speaker.name), lookedFor)} />
        </ResultLink>
      </h3>
      <p className="flex flex-wrap gap-x-4 text-note text-ink-2">
        <span>
          <ExcerptText {...markWhole(localised(speaker.role), lookedFor)} />
        </span>
        <span>{t("count.statements", { count: indexStory(story).statementsBy(speaker.id).length })}</span>
        {many && <Name of={story.title} />}
      </p>
    </article>
  );
}
