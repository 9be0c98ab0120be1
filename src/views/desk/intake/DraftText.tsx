import "@/ui/drawn-near.css";
import { memo, useMemo, useState } from "react";
import type { ArticleDraft } from "@/corpus/found";
import { useTranslation } from "@/i18n";
import { InPortions, portionsOf } from "@/ui/InPortions";

/** So many characters are drawn at once, and laid out at once when they come near the window: as many as an article has. */
const atOnce = 8_000;
/** What a line weighs besides its characters, in characters. */
const ofLine = 120;
/** A longer line is drawn in parts, one below the other. */
const longestPart = 4_000;

interface DraftPart {
  readonly start: number;
  readonly text: string;
}

/** The lines of a draft; one that has lost its breaks in parts that end between two words. */
function* partsOf({ text, lines }: ArticleDraft): Generator<DraftPart> {
  for (const { start, end } of lines) {
    let from = start;
    while (end - from > longestPart) {
      const space = text.lastIndexOf(" ", from + longestPart);
      const to = space > from ? space + 1 : from + longestPart;
      yield { start: from, text: text.slice(from, to) };
      from = to;
    }
    yield { start: from, text: text.slice(from, end) };
  }
}

/** An article's text as it was read, folded up. Of a long one the beginning is there, and the rest when it is unfolded. */
export function DraftText({ draft }: { readonly draft: ArticleDraft }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const portions = useMemo(
    () => portionsOf(partsOf(draft), atOnce, ({ text }) => text.length + ofLine, opened ? undefined : 1),
    [draft, opened],
  );
  return (
    <details onToggle={() => setOpened(true)}>
      <summary className="text-ui text-ink-2">{t("desk.draftText")}</summary>
      <div lang={draft.lang} dir={draft.dir} className="flex flex-col gap-3 py-3 article-face leading-8">
        <InPortions portions={portions} Drawn={Parts} all={opened} />
      </div>
    </details>
  );
}

const Parts = memo(function Parts({ items }: { readonly items: readonly DraftPart[] }) {
  return (
    <div className="portion-near flex flex-col gap-3">
      {items.map(({ start, text }) => (
        <p key={start}>{text}</p>
      ))}
    </div>
  );
});
