import type { LucideIcon } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "@/i18n";
import { Sheet } from "@/ui/Sheet";

/** What has become of taking something away: what to say of it, and what is left to be copied by hand. */
export interface Outcome {
  readonly said: string;
  readonly byHand?: string;
}

/** One way to take something away. `take` rejects where it fails. */
export interface Taking {
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly icon: LucideIcon;
  readonly take: () => Promise<Outcome>;
}

export interface TakingGroup {
  readonly key: string;
  readonly label: string;
  readonly takings: readonly Taking[];
}

interface ExportSheetProps {
  readonly title: string;
  readonly groups: readonly TakingGroup[];
  readonly onClose: () => void;
}

function TakingButton({ taking, onTake }: { readonly taking: Taking; readonly onTake: () => void }) {
  const Icon = taking.icon;
  return (
    <button
      type="button"
      onClick={onTake}
      className="group flex w-full items-start gap-3 py-2 text-start hover:text-rubric"
    >
      <Icon aria-hidden size={20} className="mt-1 shrink-0 text-ink-2 group-hover:text-rubric" />
      <span className="flex flex-col">
        <span className="underline-offset-4 group-hover:underline">{taking.label}</span>
        <span className="text-note text-ink-2">{taking.help}</span>
      </span>
    </button>
  );
}

/** The ways to take something away, in groups. Says of each what has become of it. */
export function ExportSheet({ title, groups, onClose }: ExportSheetProps) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function take(taking: Taking) {
    setOutcome({ said: t("export.working", { what: taking.label }) });
    try {
      setOutcome(await taking.take());
    } catch {
      setOutcome({ said: t("export.failed", { what: taking.label }) });
    }
  }

  return (
    <Sheet open onClose={onClose} title={title} modal>
      <div className="flex flex-col gap-5">
        <div className="sticky top-0 -mx-5 -mt-4 bg-sheet px-5 has-[p:not(:empty)]:border-b has-[p:not(:empty)]:border-rule has-[p:not(:empty)]:py-3">
          <p role="status" className="text-note">
            {outcome?.said}
          </p>
          {outcome?.byHand !== undefined && (
            <textarea
              readOnly
              dir="auto"
              rows={6}
              value={outcome.byHand}
              aria-label={t("export.byHand")}
              ref={(field) => field?.select()}
              className="mt-2 w-full rounded-lg border border-edge bg-sheet p-3 text-note"
            />
          )}
        </div>
        {groups.map(({ key, label, takings }) => (
          <section key={key} aria-label={label} className="flex flex-col">
            <h3 className="border-b border-rule pb-1 text-note font-semibold text-ink-2">{label}</h3>
            <ul>
              {takings.map((taking) => (
                <li key={taking.key}>
                  <TakingButton taking={taking} onTake={() => void take(taking)} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Sheet>
  );
}
