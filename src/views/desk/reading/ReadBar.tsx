import { useId } from "react";
import { useTranslation } from "@/i18n";
import { reviewAddress, useGo } from "@/parts/address";
import { useLocalised } from "@/parts/use-localised";
import { usePapers, usePaperText } from "@/shelf/papers";
import type { OwnStory } from "@/shelf/stories";
import { Button } from "@/ui/Button";
import { fieldClass } from "../field";
import { type DraftItem, isDated } from "../intake/intake-state";
import { ReadingBar } from "./ReadingBar";
import { useReading } from "./use-reading";

interface ReadBarProps {
  readonly drafts: readonly DraftItem[];
  readonly into: OwnStory | null;
  /** Called with the keys of what has become a story, or a part of one. */
  readonly onKept: (keys: readonly string[]) => void;
}

/** So many articles are named that have no day. */
const mostNamed = 3;
const mostName = 60;

/** What a reader knows an article by: its headline, its file's name, or how its text begins. */
function nameOf({ headline, from, draft }: DraftItem): string {
  const name =
    [headline, from ?? "", draft.text].map((each) => each.trim()).find((each) => each !== "") ?? "";
  const [line = ""] = name.split("\n");
  return line.length <= mostName ? line : `${line.slice(0, mostName).replace(/\s+\S*$/u, "")} …`;
}

/** Has what was brought read, when all has been said of it that is asked. */
export function ReadBar({ drafts, into, onKept }: ReadBarProps) {
  const { t } = useTranslation();
  const go = useGo();
  const id = useId();
  const papers = usePapers();
  const localised = useLocalised();
  const [title, setTitle] = usePaperText("new-title");
  const { state, read } = useReading((story, items) => {
    onKept(items.map(({ key }) => key));
    if (into === null) papers.put("new-title", undefined);
    go(reviewAddress(story));
  });
  const name = into !== null ? localised(into.story.title) : title.trim() || t("desk.newStory");
  const undated = drafts.filter((item) => !isDated(item));
  const named = undated.slice(0, mostNamed).map((item) => ({ key: item.key, name: nameOf(item) }));
  return (
    <section className="flex flex-col gap-4 border-t-2 border-ink pt-4">
      {into === null && (
        <div className="flex max-w-measure flex-col gap-1">
          <label htmlFor={id} className="text-note text-ink-2">
            {t("desk.newTitle")}
          </label>
          <input
            id={id}
            dir="auto"
            className={fieldClass}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
        </div>
      )}
      {undated.length > 0 && (
        <div className="text-note text-rubric">
          <p>{t("desk.datesMissing", { count: undated.length })}</p>
          <ul className="flex flex-wrap gap-x-4 text-ink-2">
            {named.map(({ key, name: its }) => (
              <li key={key}>
                <bdi>{its}</bdi>
              </li>
            ))}
            {undated.length > mostNamed && <li>…</li>}
          </ul>
        </div>
      )}
      <Button
        kind="strong"
        className="self-start"
        disabled={undated.length > 0 || state.kind === "reading"}
        onClick={() => read(title, drafts, into)}
      >
        {t("desk.read", { count: drafts.length })}
      </Button>
      <ReadingBar state={state} title={name} />
    </section>
  );
}
