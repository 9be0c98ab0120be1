import { Redo2, Undo2 } from "lucide-react";
import { useEffect, useEffectEvent } from "react";
import type { ArticleId, PassedLimit } from "@/corpus";
import { countFound, type Editing, type EditingAction, questionsOf } from "@/corpus/desk";
import { canRedo, canUndo, type Refusal } from "@/corpus/edit";
import { useFormat, useTranslation } from "@/i18n";
import {
  AddressLink,
  type ReviewAddress,
  readReviewAddress,
  reviewAddress,
  reviewParts,
  type Search,
  useGo,
} from "@/parts/address";
import { Name } from "@/parts/Name";
import { useLocalised } from "@/parts/use-localised";
import { usePageTitle } from "@/parts/use-page-title";
import { type Keeper, type OwnStory, storiesShelf, useKeeperState, useOwnStories } from "@/shelf/stories";
import { holdUnsaved } from "@/shelf/unsaved";
import { Button } from "@/ui/Button";
import { useLimitsText } from "../intake/use-limits-text";
import { LeaveQuestion } from "../LeaveQuestion";
import { Conflict } from "./Conflict";
import { CodingPart } from "./coding/CodingPart";
import { useOtherCoding } from "./coding/use-other-coding";
import { type Desk, DeskContext } from "./DeskContext";
import { deskMarks } from "./marks";
import { MatchesPart } from "./matches/MatchesPart";
import { ReviewBar } from "./ReviewBar";
import { StoryPart } from "./story/StoryPart";
import { TextPart } from "./text/TextPart";
import { useEditing } from "./use-editing";

/** Whether the work is on the device, in words; what is in memory only is said with the reason. */
function SaveStatus({ keeper }: { readonly keeper: Keeper }) {
  const { t } = useTranslation();
  const state = useKeeperState(keeper);
  const { status } = useOwnStories(storiesShelf());
  const inMemory = status.kind === "memory";
  const text =
    state.kind === "saving"
      ? t("desk.saving")
      : state.kind === "conflict"
        ? t("desk.unsaved")
        : inMemory
          ? t(`desk.memory_${status.because}`)
          : t("desk.kept");
  return (
    <p
      role="status"
      className={`text-note ${inMemory ? "border-s-4 border-rubric ps-3 text-ink" : "text-ink-2"}`}
    >
      {text}
    </p>
  );
}

interface RefusalNoteProps {
  readonly refusal: Refusal | null;
  /** What there would be too much of, where that is the reason. */
  readonly passed: readonly PassedLimit[];
}

/** Why the last edit was not made, until the next one. */
function RefusalNote({ refusal, passed }: RefusalNoteProps) {
  const { t } = useTranslation();
  const limitsText = useLimitsText();
  return (
    <div role="alert" className="empty:hidden">
      {refusal !== null && (
        <p className="border-s-4 border-rubric ps-4">
          {t(`desk.refused_${refusal}`, { limits: limitsText(passed) })}
        </p>
      )}
    </div>
  );
}

interface ReviewProps {
  readonly own: OwnStory;
  readonly keeper: Keeper;
  readonly search: Search;
  readonly onReopen: () => void;
  readonly onDelete: () => void;
}

/** A story on the desk: its articles with what was found, what is still asked, and the story as a whole. */
export function Review({ own, keeper, search, onReopen, onDelete }: ReviewProps) {
  const localised = useLocalised();
  const { editing, dispatch, desk } = useEditing(own, keeper);
  const { story } = desk;
  const address = readReviewAddress(story, search);
  usePageTitle(localised(story.title));
  useAddressOfChosen(address, desk);
  const losesDraft = useOvertaken(keeper);
  const other = useOtherCoding();

  const article = story.articles.find(({ id }) => id === address.article) ?? story.articles[0];
  return (
    <DeskContext value={desk}>
      <div className="mx-auto flex max-w-page flex-col gap-6 px-4 py-6 md:px-8">
        <header className="flex flex-col gap-3">
          <h1 className="font-reading text-title font-bold">
            <Name of={story.title} />
          </h1>
          <div className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-rule pb-3">
            <Parts address={address} editing={editing} />
            <div className="flex flex-wrap items-center gap-3 md:ms-auto">
              <SaveStatus keeper={keeper} />
              <HistoryButtons editing={editing} dispatch={dispatch} />
            </div>
          </div>
        </header>
        <ReviewBar />
        <Conflict keeper={keeper} onReopen={onReopen} />
        <LeaveQuestion losesDraft={losesDraft} />
        <RefusalNote refusal={editing.refusal} passed={editing.passed} />
        {address.part === "matches" && <MatchesPart />}
        {address.part === "story" && <StoryPart onDelete={onDelete} />}
        {address.part === "coding" && <CodingPart other={other} />}
        {address.part === "text" && article !== undefined && <TextPart key={article.id} article={article} />}
      </div>
    </DeskContext>
  );
}

/** Tells whether another tab has overtaken work that is nowhere else; the page is not to be closed over it unasked. */
function useOvertaken(keeper: Keeper): () => boolean {
  const isOvertaken = () => {
    const now = keeper.snapshot();
    return now.kind === "conflict" && now.unsaved;
  };
  const isUnsaved = useEffectEvent(() => keeper.snapshot().kind === "saving" || isOvertaken());
  useEffect(() => holdUnsaved(() => isUnsaved()), []);
  return isOvertaken;
}

/** The address names the article and the mark to begin with; where the work leads elsewhere, the address follows. */
function useAddressOfChosen(
  { article, at, part, story: id }: ReviewAddress,
  { story, chosen, choose }: Desk,
): void {
  const go = useGo();
  const chooseAt = useEffectEvent((named: ArticleId, start: number, end: number) => {
    const mark = deskMarks(story, named).find(
      ({ wording }) => wording.start === start && wording.end === end,
    );
    if (mark !== undefined) choose(mark.ref);
  });
  const start = at?.start ?? null;
  const end = at?.end ?? null;
  useEffect(() => {
    if (article !== null && start !== null && end !== null) chooseAt(article, start, end);
  }, [article, start, end]);

  const follow = useEffectEvent((reached: ArticleId) => {
    if (part === "text" && reached !== (article ?? story.articles[0]?.id)) {
      go({ ...reviewAddress(id), article: reached }, { keepScroll: true });
    }
  });
  const reached = chosen?.article ?? null;
  useEffect(() => {
    if (reached !== null) follow(reached);
  }, [reached]);
}

const tab =
  "inline-flex min-h-10 items-center gap-2 border-b-2 border-transparent text-ui text-ink-2 hover:text-ink aria-[current=page]:border-rubric aria-[current=page]:font-semibold aria-[current=page]:text-ink";

interface PartsProps {
  readonly address: ReviewAddress;
  readonly editing: Editing;
}

/** The parts of the review, each with what is left to do in it. */
function Parts({ address, editing }: PartsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const draft = editing.history.present;
  const left = { text: countFound(draft.story), matches: questionsOf(draft).length, story: 0, coding: 0 };
  return (
    <nav aria-label={t("desk.parts")}>
      <ul className="flex flex-wrap gap-x-5">
        {reviewParts.map((part) => (
          <li key={part}>
            <AddressLink
              address={{ ...address, part, at: null }}
              keepScroll
              aria-current={part === address.part ? "page" : undefined}
              className={tab}
            >
              <span>{t(`desk.part_${part}`)}</span>
              {left[part] > 0 && (
                <span className="text-note text-ink-2 tabular-nums">
                  <span aria-hidden="true">{format.number(left[part])}</span>
                  <span className="sr-only">{`· ${t("desk.left", { count: left[part] })}`}</span>
                </span>
              )}
            </AddressLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface HistoryButtonsProps {
  readonly editing: Editing;
  readonly dispatch: (action: EditingAction) => void;
}

function HistoryButtons({ editing: { history }, dispatch }: HistoryButtonsProps) {
  const { t } = useTranslation();
  return (
    <div className="flex">
      <Button
        kind="quiet"
        disabled={!canUndo(history)}
        aria-label={t("desk.undo")}
        onClick={() => dispatch({ kind: "undo" })}
      >
        <Undo2 aria-hidden size={20} />
      </Button>
      <Button
        kind="quiet"
        disabled={!canRedo(history)}
        aria-label={t("desk.redo")}
        onClick={() => dispatch({ kind: "redo" })}
      >
        <Redo2 aria-hidden size={20} />
      </Button>
    </div>
  );
}
