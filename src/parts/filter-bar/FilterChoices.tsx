import { memo, type ReactNode, useDeferredValue, useMemo, useState } from "react";
import {
  bases,
  type Filter,
  hasFoundWordings,
  isChosen,
  isFacetActive,
  modes,
  type Story,
  toggleChoice,
} from "@/corpus";
import { useFormat, useTranslation } from "@/i18n";
import { Button } from "@/ui/Button";
import { Chip } from "@/ui/Chip";
import { LabelledGroup } from "@/ui/LabelledGroup";
import { BasisShape } from "../marks/BasisBadge";
import { Name } from "../Name";
import { OutletName } from "../OutletName";
import { SpeakerMark } from "../speaker/SpeakerMark";
import { barPlaces } from "./bar-places";
import { type Choice, countedChoices } from "./counted-choices";

interface FilterChoicesProps {
  readonly stories: readonly Story[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  /** The field for words, which follows the speakers. */
  readonly children: ReactNode;
}

interface FacetProps {
  readonly label: string;
  /** Where it stands in the bar's rows on a wide screen. */
  readonly place: string;
  readonly children: ReactNode;
}

function Facet({ label, place, children }: FacetProps) {
  return (
    <LabelledGroup label={label} className={`gap-1.5 ${place}`}>
      {children}
    </LabelledGroup>
  );
}

/** How many statements a choice would leave. Most presses change few of these numbers. */
const Tally = memo(function Tally({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <span className="text-ink-2 tabular-nums">
      <span aria-hidden="true">{format.number(count)}</span>
      <span className="sr-only">{`· ${t("count.statements", { count })}`}</span>
    </span>
  );
});

/** So many choices of one kind stand there at first; the rest are one press away. */
const mostAtFirst = 16;

interface ManyProps<Item> {
  readonly choices: readonly Choice<Item>[];
  readonly isPressed: (item: Item) => boolean;
  readonly children: (choice: Choice<Item>) => ReactNode;
}

/** Choices of one kind. Of very many, those that stand for most are shown, and those that are chosen. */
function Many<Item extends { readonly id: string }>({ choices, isPressed, children }: ManyProps<Item>) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const few = choices.length <= mostAtFirst + 2;
  const first = new Set(choices.toSorted((one, other) => other.all - one.all).slice(0, mostAtFirst));
  const shown =
    few || all ? choices : choices.filter((choice) => first.has(choice) || isPressed(choice.item));
  return (
    <>
      {shown.map(children)}
      {shown.length < choices.length && (
        <Button kind="quiet" aria-expanded={false} onClick={() => setAll(true)}>
          {t("filter.more", { count: choices.length - shown.length })}
        </Button>
      )}
    </>
  );
}

/**
 * A choice for each speaker, outlet and mode, with how many statements it would leave; and for what the wordings
 * rest on, where the engine has found some. What is pressed shows at once, the counts as soon as they are counted.
 */
export function FilterChoices({ stories, filter, onFilter, children }: FilterChoicesProps) {
  const { t } = useTranslation();
  const counted = useDeferredValue(filter);
  const { speakers, outlets, modeCounts, basisCounts } = useMemo(
    () => countedChoices(stories, counted),
    [stories, counted],
  );

  return (
    <>
      <Facet label={t("filter.speaker")} place={barPlaces.speakers}>
        <Many choices={speakers} isPressed={({ id }) => isChosen(filter, "speakers", id)}>
          {({ key, story, item, left }) => (
            <Chip
              key={key}
              pressed={isChosen(filter, "speakers", item.id)}
              onPress={() => onFilter(toggleChoice(filter, "speakers", item.id))}
            >
              <SpeakerMark story={story} speaker={item.id} />
              <Name of={item.short} />
              <Tally count={left} />
            </Chip>
          )}
        </Many>
      </Facet>
      {children}
      <Facet label={t("filter.outlet")} place={barPlaces.outlets}>
        <Many choices={outlets} isPressed={({ id }) => isChosen(filter, "outlets", id)}>
          {({ key, item, left }) => (
            <Chip
              key={key}
              pressed={isChosen(filter, "outlets", item.id)}
              onPress={() => onFilter(toggleChoice(filter, "outlets", item.id))}
            >
              <OutletName outlet={item} short />
              <Tally count={left} />
            </Chip>
          )}
        </Many>
      </Facet>
      <Facet label={t("filter.mode")} place={barPlaces.modes}>
        {modes.map((mode) => (
          <Chip
            key={mode}
            pressed={isChosen(filter, "modes", mode)}
            onPress={() => onFilter(toggleChoice(filter, "modes", mode))}
          >
            <span>{t(`mode.${mode}`)}</span>
            <Tally count={modeCounts.get(mode) ?? 0} />
          </Chip>
        ))}
      </Facet>
      {(stories.some(hasFoundWordings) || isFacetActive(filter, "bases")) && (
        <Facet label={t("basis.label")} place={barPlaces.bases}>
          {bases.map((basis) => (
            <Chip
              key={basis}
              pressed={isChosen(filter, "bases", basis)}
              onPress={() => onFilter(toggleChoice(filter, "bases", basis))}
            >
              <BasisShape basis={basis} />
              <span>{t(`basis.${basis}`)}</span>
              <Tally count={basisCounts.get(basis) ?? 0} />
            </Chip>
          ))}
        </Facet>
      )}
    </>
  );
}
