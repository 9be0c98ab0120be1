import { useState } from "react";
import { type Article, lineAt, type Mode, quoteText } from "@/corpus";
import { addWording, type SpeakerChoice, setBounds, setCue, type TextRange } from "@/corpus/edit";
import { useTranslation } from "@/i18n";
import { Button } from "@/ui/Button";
import { useDesk } from "../DeskContext";
import type { DeskMark } from "../marks";
import type { Edge } from "./EdgeHandles";
import { EdgeSteps } from "./EdgeSteps";
import { SpeakerField } from "./SpeakerField";

const opening = /[“«"‘„]/u;
const closing = /[”»"’]/u;

/** How newly marked words most likely give the speaker's: by the line that they stand in and the marks in and around them. */
function guessMode(article: Article, { start, end }: TextRange): Mode {
  if (lineAt(article, start)?.kind !== "paragraph") return "headline";
  const before = article.text.slice(Math.max(start - 2, 0), start + 1);
  const after = article.text.slice(end - 1, end + 2);
  if (opening.test(before) && closing.test(after)) return "direct";
  return opening.test(article.text.slice(start, end)) ? "mixed" : "indirect";
}

interface PickPanelProps {
  readonly article: Article;
  /** All marks of the article. */
  readonly marks: readonly DeskMark[];
  readonly range: TextRange;
  /** The mark that was chosen before the words were picked. */
  readonly mark: DeskMark | null;
  readonly onDone: () => void;
  readonly onStep: (edge: Edge, step: 1 | -1) => void;
}

/** Who most likely said newly picked words: of the mark that is chosen, else of the last one before them. */
function lastSpeaker(
  marks: readonly DeskMark[],
  { start }: TextRange,
  chosen: DeskMark | null,
): SpeakerChoice {
  const last = chosen ?? marks.findLast(({ wording }) => wording.start < start) ?? null;
  return last === null ? { kind: "unknown" } : { kind: "known", speaker: last.statement.speaker };
}

/** What can be made of picked words: a new statement, or the edges or the cue of the chosen mark. */
export function PickPanel({ article, marks, range, mark, onDone, onStep }: PickPanelProps) {
  const { t } = useTranslation();
  const { edit } = useDesk();
  const [speaker, setSpeaker] = useState<SpeakerChoice>(() => lastSpeaker(marks, range, mark));
  const add = () => {
    const mode = guessMode(article, range);
    edit((story) => addWording(story, { article: article.id, range, mode, to: { kind: "new", speaker } }));
    onDone();
  };
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-ui font-semibold">{t("desk.picked")}</h2>
      <p lang={article.lang} dir={article.dir} className="line-clamp-4 article-face leading-8">
        {quoteText(article, range)}
      </p>
      <EdgeSteps dir={article.dir} onStep={onStep} />
      <SpeakerField value={speaker} onChange={setSpeaker} />
      <div className="flex flex-wrap gap-2">
        <Button kind="strong" onClick={add}>
          {t("desk.addStatement")}
        </Button>
        {mark !== null && (
          <>
            <Button
              onClick={() => {
                edit((story) => setBounds(story, mark.ref, range));
                onDone();
              }}
            >
              {t("desk.asBounds")}
            </Button>
            <Button
              onClick={() => {
                edit((story) => setCue(story, mark.ref, range));
                onDone();
              }}
            >
              {t("desk.asCue")}
            </Button>
          </>
        )}
        <Button kind="quiet" onClick={onDone}>
          {t("desk.cancel")}
        </Button>
      </div>
    </section>
  );
}
