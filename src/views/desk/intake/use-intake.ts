import { useEffect, useReducer } from "react";
import { changeIntake, emptyIntake, type Intake } from "./intake-state";

/** What was brought and is not a story yet outlives the screen, so that a look at another screen loses nothing. */
let kept: Intake = emptyIntake;

/** What has been brought to the desk. The browser asks before the page is closed over what is not a story yet. */
export function useIntake() {
  const [intake, dispatch] = useReducer(changeIntake, kept);
  const unread = intake.drafts.length > 0;
  useEffect(() => {
    kept = intake;
  }, [intake]);
  useEffect(() => {
    if (!unread) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unread]);
  return [intake, dispatch] as const;
}
