import { useEffect, useState, useSyncExternalStore } from "react";
import { deskPapers, type Papers, usePapers } from "@/shelf/papers";
import {
  changeIntake,
  type DraftItem,
  type Intake,
  type IntakeAction,
  type RefusedItem,
} from "./intake-state";
import { areManyUnread, readDrafts, readInTurn, writeDrafts } from "./kept-drafts";

/** What was refused is told until it is read; there is nothing in it to be kept. */
let refused: readonly RefusedItem[] = [];
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
  const next = changeIntake({ drafts, refused }, action);
  writeDrafts(papers, drafts, next.drafts);
  refused = next.refused;
  for (const listener of listeners) listener();
}

const refusals = () => refused;

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
  const told = useSyncExternalStore(subscribe, refusals, refusals);
  return [{ drafts: useDrafts(papers), refused: told }, dispatch];
}
