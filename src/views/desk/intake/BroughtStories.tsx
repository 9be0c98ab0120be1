import { useState } from "react";
import { Told, useFormat, useTranslation } from "@/i18n";
import { AddressLink, reviewAddress } from "@/parts/address";
import { useLocalised } from "@/parts/use-localised";
import type { MergeResult } from "@/shelf/stories";
import { Button } from "@/ui/Button";
import { type BroughtStory, type ConflictAnswer, settleConflict } from "./take-stories";

type Settled = Exclude<MergeResult, { kind: "conflict" }>;
type Open = Extract<MergeResult, { kind: "conflict" }>;

const outcome = (result: Settled) =>
  result.kind === "present" ? "present" : result.renamed ? "renamed" : "added";

/** The results, each once: the same file brought twice is said once. */
function eachOnce(stories: readonly BroughtStory[]): readonly BroughtStory[] {
  const keyOf = ({ from, result }: BroughtStory) =>
    `${from} ${result.own.story.id} ${result.own.revision} ${result.kind === "conflict" ? "asked" : outcome(result)}`;
  return [...new Map(stories.map((each) => [keyOf(each), each])).values()];
}

interface BroughtStoriesProps {
  readonly stories: readonly BroughtStory[];
  readonly onSettled: (key: string, result: MergeResult) => void;
}

/** What became of the whole stories among the files; where one is here and says something else, which of them stands. */
export function BroughtStories({ stories, onSettled }: BroughtStoriesProps) {
  return (
    <ul role="status" className="flex flex-col gap-3 empty:hidden">
      {eachOnce(stories).map(({ key, from, result }) => (
        <li key={key} className="border-s-4 border-edge ps-4">
          {result.kind === "conflict" ? (
            <OpenConflict conflict={result} from={from} onSettled={(settled) => onSettled(key, settled)} />
          ) : (
            <Outcome result={result} from={from} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Outcome({ result, from }: { readonly result: Settled; readonly from: string | null }) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { story } = result.own;
  return (
    <>
      <span>{`${t(`desk.story_${outcome(result)}`)} `}</span>
      <AddressLink address={reviewAddress(story.id)} className="underline underline-offset-4">
        <Told>{localised(story.title)}</Told>
      </AddressLink>
      {from !== null && (
        <span className="block text-note text-ink-2">
          <bdi>{from}</bdi>
        </span>
      )}
    </>
  );
}

interface OpenConflictProps {
  readonly conflict: Open;
  readonly from: string | null;
  readonly onSettled: (result: MergeResult) => void;
}

const answers = ["mine", "theirs", "both"] as const satisfies readonly ConflictAnswer[];

function OpenConflict({ conflict, from, onSettled }: OpenConflictProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const localised = useLocalised();
  const [settling, setSettling] = useState(false);
  const { story, changed } = conflict.own;
  return (
    <div className="flex flex-col items-start gap-2">
      <p>
        <span>{`${t("desk.restoreAsk", { title: localised(story.title) })} `}</span>
        <AddressLink address={reviewAddress(story.id)} className="underline underline-offset-4">
          {t("desk.restoreLook")}
        </AddressLink>
      </p>
      <p className="text-note text-ink-2">
        <span>{t("desk.restoreChanged", { day: format.day(changed.slice(0, 10)) })}</span>
        {from !== null && (
          <>
            <span>{" · "}</span>
            <bdi>{from}</bdi>
          </>
        )}
      </p>
      <div className="flex flex-wrap gap-2">
        {answers.map((answer) => (
          <Button
            key={answer}
            disabled={settling}
            onClick={() => {
              setSettling(true);
              void settleConflict(conflict, answer).then((result) => {
                setSettling(false);
                onSettled(result);
              });
            }}
          >
            {t(`desk.restore_${answer}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
