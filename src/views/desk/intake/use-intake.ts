import { useEffect, useState, useSyncExternalStore } from "react";
import { deskPapers, type Papers, usePapers } from "@/shelf/papers";
import { changeIntake, type DraftItem, type Intake, type IntakeAction } from "./intake-state";
import { areManyUnread, readDrafts, readInTurn, writeDrafts } from "./kept-drafts";

/** What was refused is told until it is read, and what is asked until it is answered; the files are the reader's own. */
let told: Omit<Intake, "drafts"> = { refused: [], asked: [] };
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function dispatch(action: IntakeAction): void {
  const papers = deskPapers();
  const drafts = readDrafts(papers);
  const { drafts: next, ...rest } = changeIntake({ drafts, ...told }, action);
  writeDrafts(papers, drafts, next);
  told = rest;
  for (const listener of listeners) listener();
}

const whatIsTold = () => told;

const noDrafts: readonly DraftItem[] = [];

/** The articles on the desk; none while many of them are still to be read, which is done a few at a time. */
function useDrafts(papers: Papers): readonly DraftItem[] {
  const [, setRead] = useState(0);
  const waits = areManyUnread(papers);
  useEffect(() => {
    let wanted = true;
    if (waits) void readInTurn(papers).then(() => wanted && setRead((times) => times + 1));
    return () => {
      wanted = false;
    };
  }, [papers, waits]);
  return waits ? noDrafts : readDrafts(papers);
}

/** What has been brought to the desk and is not a story yet. It lies on the device until it is one. */
export function useIntake(): readonly [Intake, (action: IntakeAction) => void] {
  const papers = usePapers();
  const rest = useSyncExternalStore(subscribe, whatIsTold, whatIsTold);
  return [{ drafts: useDrafts(papers), ...rest }, dispatch];
}
