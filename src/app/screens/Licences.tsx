import { Suspense, use, useState } from "react";
import * as v from "valibot";
import { useTranslation } from "@/i18n";
import { Guarded } from "@/parts/Guarded";
import { base } from "../base";

const Works = v.array(
  v.object({ name: v.string(), version: v.string(), licence: v.string(), text: v.string() }),
);
type Work = v.InferOutput<typeof Works>[number];

let works: Promise<readonly Work[]> | null = null;

/** Fetched when it is first asked for; a failure is not kept, so that asking again may succeed. */
function loadWorks(): Promise<readonly Work[]> {
  works ??= fetch(new URL("licences.json", base))
    .then(async (answer) => v.parse(Works, await answer.json()))
    .catch((error: unknown) => {
      works = null;
      throw error;
    });
  return works;
}

/** What of others' work reaches the reader with the app, each with its terms. */
export function Licences() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="font-semibold">{t("about.others")}</summary>
      {open && (
        <Guarded onClose={() => setOpen(false)}>
          <Suspense fallback={null}>
            <WorkList />
          </Suspense>
        </Guarded>
      )}
    </details>
  );
}

function WorkList() {
  const { t } = useTranslation();
  const list = use(loadWorks());
  return (
    <div className="flex flex-col gap-3 pt-4">
      <p className="text-ink-2">{t("about.othersHelp")}</p>
      <ul lang="en" dir="ltr" className="flex flex-col gap-1 text-ui">
        {list.map(({ name, version, licence, text }) => (
          <li key={`${name} ${version}`} className="border-t border-rule pt-1">
            <details>
              <summary>{`${name} ${version} · ${licence}`}</summary>
              <pre className="overflow-x-auto py-3 text-note whitespace-pre-wrap">{text}</pre>
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}
