import { emptyFilter, type Story } from "@/corpus";
import { Told, useTranslation } from "@/i18n";
import { AddressLink, type BesideAddress, useGo } from "@/parts/address";
import { Name } from "@/parts/Name";
import { useStory } from "@/parts/StoryContext";
import { SpeakerMark } from "@/parts/speaker/SpeakerMark";
import { toneOf } from "@/parts/speaker/tone";
import { useLocalised } from "@/parts/use-localised";
import { Chip } from "@/ui/Chip";
import { speakerKeyId } from "./BesideContext";
import { type Row, sides } from "./rows";

/** Whose statements are marked in the rows, in the story's order. */
function speakersIn(story: Story, rows: readonly Row[]) {
  const heard = new Set(
    rows.flatMap((row) =>
      sides.flatMap((side) => row[side]?.wordings.map(({ statement }) => statement.speaker) ?? []),
    ),
  );
  return story.speakers.filter(({ id }) => heard.has(id));
}

/** What the marks of the text mean. */
function Key({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useTranslation();
  const { story } = useStory();
  return (
    <ul aria-label={t("beside.key")} className="flex flex-wrap gap-x-5 gap-y-1 text-note text-ink-2">
      {speakersIn(story, rows).map((speaker) => (
        <li key={speaker.id} id={speakerKeyId(speaker.id)} className="inline-flex items-center gap-2">
          <SpeakerMark story={story} speaker={speaker.id} />
          <span data-tone={toneOf(story, speaker.id)} className="statement-line text-ink">
            <Name of={speaker.short} />
          </span>
        </li>
      ))}
      <li>
        <span className="beside-differs px-1">{t("beside.differs")}</span>
      </li>
    </ul>
  );
}

interface BesideHeadProps {
  readonly address: BesideAddress;
  readonly rows: readonly Row[];
  /** How many statements both articles word, of those that the filter leaves, and how many it hides. */
  readonly shared: number;
  readonly hidden: number;
}

/** What the screen shows, how much the two articles share, and how to read the rows. */
export function BesideHead({ address, rows, shared, hidden }: BesideHeadProps) {
  const { t } = useTranslation();
  const go = useGo();
  const localised = useLocalised();
  const { story } = useStory();
  const { filter, sharedOnly } = address;
  return (
    <header className="flex flex-col gap-3">
      <p className="text-note text-ink-2">
        <AddressLink
          address={{ screen: "story", story: story.id, filter, sort: "time" }}
          className="underline decoration-rule underline-offset-4 hover:decoration-ink"
        >
          <Told>{localised(story.title)}</Told>
        </AddressLink>
      </p>
      <h1 className="font-reading text-title font-bold">{t("beside.title")}</h1>
      <p>
        <span>{t("beside.shared", { count: shared })}</span>
        {shared > 0 && <span>{` ${t("beside.how")}`}</span>}
      </p>
      {hidden > 0 && (
        <p className="flex flex-wrap items-center gap-x-3 border-s-2 border-rubric ps-3 text-note text-ink-2 print:hidden">
          <span>{t("beside.hidden", { statements: t("count.statements", { count: hidden }) })}</span>
          <button
            type="button"
            className="min-h-8 font-semibold text-ink underline underline-offset-4"
            onClick={() => go({ ...address, filter: emptyFilter }, { keepScroll: true })}
          >
            {t("beside.showHidden")}
          </button>
        </p>
      )}
      {rows.some((row) => sides.some((side) => (row[side]?.wordings.length ?? 0) > 0)) && <Key rows={rows} />}
      {shared > 0 && (
        <div className="print:hidden">
          <Chip
            pressed={sharedOnly}
            onPress={() => go({ ...address, sharedOnly: !sharedOnly }, { replace: true, keepScroll: true })}
          >
            {t("beside.sharedOnly")}
          </Chip>
        </div>
      )}
    </header>
  );
}
