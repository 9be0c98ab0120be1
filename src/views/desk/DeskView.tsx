import { useEffect, useEffectEvent, useState } from "react";
import type { Story, StoryId } from "@/corpus";
import { copyStory, startDraft } from "@/corpus/edit";
import { useTranslation } from "@/i18n";
import { reviewAddress, useGo } from "@/parts/address";
import { useLocalised } from "@/parts/use-localised";
import { usePageTitle } from "@/parts/use-page-title";
import { usePapers } from "@/shelf/papers";
import { type OwnStory, storiesShelf } from "@/shelf/stories";
import { Button } from "@/ui/Button";
import { Arrivals } from "./arrival/Arrivals";
import { FromPage } from "./arrival/FromPage";
import { BroughtStories } from "./intake/BroughtStories";
import { DraftList } from "./intake/DraftList";
import { FileField } from "./intake/FileField";
import { areManyUnread, dropDraft, rawDraft, unreadDrafts } from "./intake/kept-drafts";
import { PasteField } from "./intake/PasteField";
import { Refusals } from "./intake/Refusals";
import { TableQuestion } from "./intake/TableQuestion";
import { answeredTable, bringFiles, pastedText, useBringing } from "./intake/use-bringing";
import { useIntake } from "./intake/use-intake";
import { LeaveQuestion } from "./LeaveQuestion";
import { OwnStories } from "./OwnStories";
import { ReadBar } from "./reading/ReadBar";
import { Unreadable } from "./Unreadable";

/** Articles that lie on the desk and cannot be read, as when another version of the app has kept them. */
function UnreadDrafts() {
  const { t } = useTranslation();
  const papers = usePapers();
  return (
    <ul className="flex flex-col gap-5 empty:hidden">
      {(areManyUnread(papers) ? [] : unreadDrafts(papers)).map((key) => (
        <li key={key}>
          <Unreadable
            name={key}
            reason={t("desk.unreadable_damaged")}
            raw={rawDraft(papers, key)}
            onForget={() => dropDraft(papers, key)}
          />
        </li>
      ))}
    </ul>
  );
}

/** What the installed app is started with: the files that were opened with it. */
interface LaunchParams {
  readonly files?: readonly FileSystemFileHandle[];
}

declare global {
  interface Window {
    /** Where the browser can start the app with files (W3C, Web App Launch Handler). */
    readonly launchQueue?: { setConsumer(consumer: (params: LaunchParams) => void): void };
  }
}

/** Takes the files that the reader opens with the installed app: that is the reader's own doing, as dropping them is. */
function useOpenedFiles(onFiles: (files: readonly File[]) => void): void {
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    window.launchQueue?.setConsumer(async ({ files = [] }) => {
      // A file that is gone by now is not among those that are opened.
      const opened = await Promise.all(files.map((file) => file.getFile().catch(() => null)));
      const there = opened.filter((file) => file !== null);
      if (there.length > 0) take(there);
    });
  }, []);
}

interface DeskViewProps {
  /** The own story that what is brought goes into; null for a new one. */
  readonly into: StoryId | null;
  /** The stories that come with the app. */
  readonly bundled: readonly Story[];
  /** Gives what another page or app has sent in the address, once. */
  readonly takeSent: () => string | null;
}

function useOwn(id: StoryId | null): OwnStory | null {
  const [own, setOwn] = useState<OwnStory | null>(null);
  useEffect(() => {
    let wanted = true;
    if (id === null) setOwn(null);
    else
      void storiesShelf()
        .get(id)
        .then((found) => wanted && setOwn(found));
    return () => {
      wanted = false;
    };
  }, [id]);
  return own?.story.id === id ? own : null;
}

/** The desk: where the reader's own articles come in, and where their stories lie. */
export function DeskView({ into, bundled, takeSent }: DeskViewProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  usePageTitle(t("desk.title"));
  const [intake, dispatch] = useIntake();
  const { bringing, stories, settle, bring, stop } = useBringing(dispatch);
  const own = useOwn(into);
  useOpenedFiles((files) => void bringFiles(bring, files));
  return (
    <div className="mx-auto grid max-w-page gap-x-16 gap-y-12 px-4 py-6 md:px-8 md:py-10 lg:grid-cols-3">
      <div className="flex min-w-0 flex-col gap-8 lg:col-span-2">
        <header className="flex max-w-measure flex-col gap-3">
          <h1 className="font-reading text-title font-bold">
            {own === null ? t("desk.title") : t("desk.addTo", { title: localised(own.story.title) })}
          </h1>
          <p className="text-ink-2">{t("desk.what")}</p>
        </header>
        <Arrivals take={takeSent} bring={bring} />
        <PasteField onInput={(input, onRead) => bring([pastedText(input, onRead)])} />
        <FileField onFiles={(files) => bringFiles(bring, files)} />
        <FromPage />
        {bringing !== null && (
          <p className="flex items-center gap-4">
            <span role="status" className="text-note tabular-nums">
              {t("desk.opening", {
                name: `\u2068${bringing.from ?? t("desk.pastedText")}\u2069`,
                done: bringing.done + 1,
                of: bringing.of,
              })}
            </span>
            <Button onClick={stop}>{t("desk.stop")}</Button>
          </p>
        )}
        <Refusals refused={intake.refused} dispatch={dispatch} />
        {intake.asked.map(({ key, from, table }) => (
          <TableQuestion
            key={key}
            from={from}
            table={table}
            onAnswer={(columns) => {
              dispatch({ kind: "answered", key });
              bring([answeredTable(from, table, columns)]);
            }}
            onLeave={() => dispatch({ kind: "answered", key })}
          />
        ))}
        <BroughtStories stories={stories} onSettled={settle} />
        <UnreadDrafts />
        {intake.drafts.length > 0 && (
          <>
            <DraftList drafts={intake.drafts} dispatch={dispatch} />
            <ReadBar drafts={intake.drafts} into={own} onKept={(keys) => dispatch({ kind: "read", keys })} />
          </>
        )}
      </div>
      <aside aria-label={t("desk.own")} className="flex flex-col gap-8 lg:border-s lg:border-rule lg:ps-8">
        <OwnStories />
        <Copies bundled={bundled} />
      </aside>
      <LeaveQuestion />
    </div>
  );
}

/** A story that comes with the app, to begin with. */
function Copies({ bundled }: Pick<DeskViewProps, "bundled">) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const go = useGo();
  async function copy(story: Story) {
    const shelf = storiesShelf();
    const result = await shelf.create(startDraft(copyStory(story, shelf.freeId())));
    if (result.kind === "saved") go(reviewAddress(result.own.story.id));
  }
  return bundled.map((story) => (
    <p key={story.id} className="flex flex-col items-start gap-2 border-t border-rule pt-4">
      <span className="text-note text-ink-2">{t("desk.copyHelp")}</span>
      <Button onClick={() => void copy(story)}>{t("desk.copy", { title: localised(story.title) })}</Button>
    </p>
  ));
}
