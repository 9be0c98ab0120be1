import { useId } from "react";
import type { Statement } from "@/corpus";
import { unlinkContrast } from "@/corpus/edit";
import { useTranslation } from "@/i18n";
import { Name } from "@/parts/Name";
import { Button } from "@/ui/Button";
import { useDesk } from "../DeskContext";

/** The statements that this one is set against, and the way to take each back. */
export function LinkedStatements({ statement }: { readonly statement: Statement }) {
  const { t } = useTranslation();
  const { story, edit } = useDesk();
  const id = useId();
  const linked = statement.contrasts.flatMap(({ statement: other, kind }) => {
    const against = story.statements.find((each) => each.id === other);
    return against === undefined ? [] : [{ against, kind }];
  });
  if (linked.length === 0) return null;
  return (
    <section aria-labelledby={id} className="flex flex-col gap-1">
      <h3 id={id} className="text-note text-ink-2">
        {t("desk.linked")}
      </h3>
      <ul className="flex flex-col gap-2">
        {linked.map(({ against, kind }) => (
          <li key={against.id} className="flex flex-wrap items-baseline gap-x-3 border-s-2 border-rule ps-3">
            <span className="text-note text-ink-2">{t(`desk.linked_${kind}`)}</span>
            <Name of={against.gloss} />
            <Button
              kind="quiet"
              className="ms-auto"
              onClick={() => edit((current) => unlinkContrast(current, statement.id, against.id))}
            >
              {t("desk.unlink")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
