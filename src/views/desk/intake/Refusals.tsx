import { useTranslation } from "@/i18n";
import { Button } from "@/ui/Button";
import type { IntakeAction, RefusedItem } from "./intake-state";
import { useRefusalText } from "./use-refusal-text";

/** So many are told of one by one; of more it is said how many. */
const told = 20;

interface RefusalsProps {
  readonly refused: readonly RefusedItem[];
  readonly dispatch: (action: IntakeAction) => void;
}

/** Files, pasted texts and both together are called by their names. */
function headingOf(refused: readonly RefusedItem[]) {
  if (refused.every(({ from }) => from !== null)) return "desk.refused";
  return refused.every(({ from }) => from === null) ? "desk.refusedTexts" : "desk.refusedBoth";
}

/** What could not be used, and why. */
export function Refusals({ refused, dispatch }: RefusalsProps) {
  const { t } = useTranslation();
  const refusalText = useRefusalText();
  return (
    <div role="alert" className="empty:hidden">
      {refused.length > 0 && (
        <section className="flex flex-col items-start gap-2 border-s-4 border-rubric ps-4">
          <h2 className="text-ui font-semibold">{t(headingOf(refused), { count: refused.length })}</h2>
          <ul className="flex flex-col gap-1 text-ui">
            {refused.slice(0, told).map(({ key, from, reason }) => (
              <li key={key}>
                <bdi className="font-semibold">{from ?? t("desk.pastedText")}</bdi>
                <span>{`: ${refusalText(reason)}`}</span>
              </li>
            ))}
          </ul>
          {refused.length > told && (
            <p className="text-note text-ink-2">{t("desk.refusedMore", { count: refused.length - told })}</p>
          )}
          <Button kind="quiet" className="-ms-3" onClick={() => dispatch({ kind: "refusals-read" })}>
            {t("desk.refusedRead")}
          </Button>
        </section>
      )}
    </div>
  );
}
