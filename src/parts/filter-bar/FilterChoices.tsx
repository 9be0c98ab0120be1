import type { ReactNode } from "react";
import {
  type Basis,
  bases,
  countChoices,
  type Filter,
  hasFoundWordings,
  type Mode,
  modes,
  type Story,
} from "@/corpus";
import { useFormat, useTranslation } from "@/i18n";
import { Chip } from "@/ui/Chip";
import { BasisShape } from "../marks/BasisShape";
import { OutletName } from "../OutletName";
import { SpeakerMark } from "../speaker/SpeakerMark";
import { useLocalised } from "../use-localised";

interface FilterChoicesProps {
  readonly stories: readonly Story[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  /** The field for words, which follows the speakers. */
  readonly children: ReactNode;
}

function toggle<T>(chosen: readonly T[], item: T): readonly T[] {
  return chosen.includes(item) ? chosen.filter((other) => other !== item) : [...chosen, item];
}

function Facet({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset className="flex flex-wrap items-center gap-1.5">
      <legend className="float-start me-1.5 text-note text-ink-2">{label}</legend>
      {children}
    </fieldset>
  );
}

/**
 * A choice for each speaker, outlet and mode, with how many statements it would leave; and for what the wordings
 * rest on, where the engine has found some.
 */
export function FilterChoices({ stories, filter, onFilter, children }: FilterChoicesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const localised = useLocalised();
  const counts = stories.map((story) => ({ story, left: countChoices(story, filter) }));

  const tally = (count: number) => (
    <span className="text-ink-2 tabular-nums">
      <span aria-hidden="true">{format.number(count)}</span>
      <span className="sr-only">{t("count.statements", { count })}</span>
    </span>
  );
  const modeCount = (mode: Mode) => counts.reduce((sum, { left }) => sum + (left.modes.get(mode) ?? 0), 0);
  const basisCount = (basis: Basis) =>
    counts.reduce((sum, { left }) => sum + (left.bases.get(basis) ?? 0), 0);

  return (
    <>
      <Facet label={t("filter.speaker")}>
        {counts.flatMap(({ story, left }) =>
          story.speakers.map((speaker) => {
            const count = left.speakers.get(speaker.id) ?? 0;
            return (
              <Chip
                key={`${story.id}/${speaker.id}`}
                pressed={filter.speakers.includes(speaker.id)}
                onPress={() => onFilter({ ...filter, speakers: toggle(filter.speakers, speaker.id) })}
              >
                <SpeakerMark story={story} speaker={speaker.id} />
                <bdi>{localised(speaker.short)}</bdi>
                {tally(count)}
              </Chip>
            );
          }),
        )}
      </Facet>
      {children}
      <Facet label={t("filter.outlet")}>
        {counts.flatMap(({ story, left }) =>
          story.outlets.map((outlet) => {
            const count = left.outlets.get(outlet.id) ?? 0;
            return (
              <Chip
                key={`${story.id}/${outlet.id}`}
                pressed={filter.outlets.includes(outlet.id)}
                onPress={() => onFilter({ ...filter, outlets: toggle(filter.outlets, outlet.id) })}
              >
                <OutletName outlet={outlet} short />
                {tally(count)}
              </Chip>
            );
          }),
        )}
      </Facet>
      <Facet label={t("filter.mode")}>
        {modes.map((mode) => (
          <Chip
            key={mode}
            pressed={filter.modes.includes(mode)}
            onPress={() => onFilter({ ...filter, modes: toggle(filter.modes, mode) })}
          >
            {t(`mode.${mode}`)}
            {tally(modeCount(mode))}
          </Chip>
        ))}
      </Facet>
      {(stories.some(hasFoundWordings) || filter.bases.length > 0) && (
        <Facet label={t("basis.label")}>
          {bases.map((basis) => (
            <Chip
              key={basis}
              pressed={filter.bases.includes(basis)}
              onPress={() => onFilter({ ...filter, bases: toggle(filter.bases, basis) })}
            >
              <BasisShape basis={basis} />
              {t(`basis.${basis}`)}
              {tally(basisCount(basis))}
            </Chip>
          ))}
        </Facet>
      )}
    </>
  );
}
