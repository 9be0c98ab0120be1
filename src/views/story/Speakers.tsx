import { memo, useMemo } from "react";
import { chooseOnly, type Filter } from "@/corpus";
import { Told, useTranslation } from "@/i18n";
import { AddressLink } from "@/parts/address";
import { Name } from "@/parts/Name";
import { useStory } from "@/parts/StoryContext";
import { SpeakerMark } from "@/parts/speaker/SpeakerMark";
import { toneOf } from "@/parts/speaker/tone";
import { useLocalised } from "@/parts/use-localised";
import { Dotted } from "@/ui/Dotted";
import { useDrawn } from "@/ui/use-in-turn";
import { type HeardSpeaker, heardSpeakers } from "./heard-speakers";

const drawing = { first: 30, step: 8 };

interface SpeakersProps {
  readonly filter: Filter;
}

/** Who spoke, how much of it is reported, by how many, and under which names. */
export function Speakers({ filter }: SpeakersProps) {
  const { t } = useTranslation();
  const { story } = useStory();
  const heard = useMemo(() => heardSpeakers(story, filter), [story, filter]);
  const drawn = useDrawn(heard.length, drawing);
  if (heard.length === 0) return null;
  return (
    <section aria-labelledby="speakers" className="flex flex-col gap-4">
      <h2 id="speakers" className="text-heading font-semibold">
        {t("story.speakers")}
      </h2>
      <ul className="grid gap-x-8 gap-y-10 print:gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        {heard.slice(0, drawn).map((each) => (
          <SpeakerItem key={each.speaker.id} heard={each} filter={filter} />
        ))}
      </ul>
    </section>
  );
}

interface SpeakerItemProps extends SpeakersProps {
  readonly heard: HeardSpeaker;
}

const SpeakerItem = memo(function SpeakerItem({ heard, filter }: SpeakerItemProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { story } = useStory();
  const { id, name, role } = heard.speaker;
  const only = chooseOnly(filter, "speakers", id);
  return (
    <li
      data-tone={toneOf(story, id)}
      className="flex break-inside-avoid flex-col gap-1 border-t-2 border-(--speaker) pt-2"
    >
      <h3 className="text-ui font-semibold">
        <AddressLink
          address={{ screen: "story", story: story.id, filter: only, sort: "time" }}
          className="inline-flex min-h-8 items-center gap-2 underline-offset-4 hover:underline"
        >
          <SpeakerMark story={story} speaker={id} size={14} />
          <Name of={name} />
        </AddressLink>
      </h3>
      <p className="text-note text-ink-2">
        <Told>{localised(role)}</Told>
      </p>
      <Dotted
        className="text-note"
        items={[
          t("count.statements", { count: heard.statements }),
          t("counted.wordings", { count: heard.wordings }),
          t("count.outlets", { count: heard.outlets }),
        ]}
      />
      {heard.forms.length > 0 && (
        <>
          <p className="pt-1 text-note text-ink-2">{t("story.calledBy")}</p>
          <ul
            lang="ar"
            dir="rtl"
            className="flex flex-wrap gap-x-3 font-reading text-ui leading-8 print:text-note print:leading-6"
          >
            {heard.forms.map((form) => (
              <li key={form}>{`«${form}»`}</li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
});
