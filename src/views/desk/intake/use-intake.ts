import { useSyncExternalStore } from "react";
import { deskPapers, usePapers } from "@/shelf/papers";
import { changeIntake, type Intake, type IntakeAction, type RefusedItem } from "./intake-state";
import { readDrafts, writeDrafts } from "./kept-drafts";

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

/** What has been brought to the desk and is not a story yet. It lies on the device until it is one. */
export function useIntake(): readonly [Intake, (action: IntakeAction) => void] {
  const papers = usePapers();
  const told = useSyncExternalStore(subscribe, refusals, refusals);
  return [{ drafts: readDrafts(papers), refused: told }, dispatch];
}
