import { type Article, modes, quoteText } from "@/corpus";
import { isFound } from "@/corpus/desk";
import { removeWording, setBasis, setCredit, setCue, setMode } from "@/corpus/edit";
import { useTranslation } from "@/i18n";
import { Name } from "@/parts/Name";
import { ToneMark } from "@/parts/speaker/ToneMark";
import { toneOf } from "@/parts/speaker/tone";
import { Button } from "@/ui/Button";
import { Segmented } from "@/ui/Segmented";
import { useDesk } from "../DeskContext";
import type { DeskMark } from "../marks";
import { NoteField } from "../NoteField";
import { TextField } from "../TextField";
import type { Edge } from "./EdgeHandles";
import { EdgeSteps } from "./EdgeSteps";
import { LinkedStatements } from "./LinkedStatements";
import { SaidField } from "./SaidField";
import { SpeakerOfMark } from "./SpeakerOfMark";
import { SplitAndJoin } from "./SplitAndJoin";
import { StatementField } from "./StatementField";

/** Whom the article names as its own source for the words. */
function CreditField({ mark: { key, ref, wording } }: { readonly mark: DeskMark }) {
  const { t } = useTranslation();
  const { edit } = useDesk();
  return (
    <div className="flex flex-wrap items-end gap-2">
      <div className="min-w-0 grow">
        <TextField
          field={`credit/${key}`}
          label={t("desk.credit")}
          value={wording.credit ?? ""}
          edit={(story, credit) => setCredit(story, ref, credit)}
        />
      </div>
      {wording.credit !== undefined && (
        <Button kind="quiet" onClick={() => edit((story) => setCredit(story, ref, null))}>
          {t("desk.creditClear")}
        </Button>
      )}
    </div>
  );
}

interface MarkPanelProps {
  readonly article: Article;
  readonly mark: DeskMark;
  /** All marks of the article. */
  readonly marks: readonly DeskMark[];
  readonly onStep: (edge: Edge, step: 1 | -1) => void;
}

/** All that can be said of the chosen mark. */
export function MarkPanel({ article, mark, marks, onStep }: MarkPanelProps) {
  const { t } = useTranslation();
  const { edit } = useDesk();
  const { statement, ref, wording } = mark;
  return (
    <section className="flex flex-col gap-4">
      <MarkHead article={article} mark={mark} />
      <div className="flex flex-wrap gap-2">
        {isFound(wording) ? (
          <Button kind="strong" onClick={() => edit((story) => setBasis(story, ref, "checked"), "next")}>
            {t("desk.accept")}
          </Button>
        ) : (
          <Button onClick={() => edit((story) => setBasis(story, ref, "found"))}>{t("desk.uncheck")}</Button>
        )}
        <Button onClick={() => edit((story) => removeWording(story, ref), "next")}>{t("desk.delete")}</Button>
      </div>
      <EdgeSteps dir={article.dir} onStep={onStep} />
      <SplitAndJoin article={article} mark={mark} marks={marks} />
      <hr className="border-rule" />
      <SpeakerOfMark mark={mark} />
      <Segmented
        label={t("mode.label")}
        value={wording.mode}
        onChange={(mode) => edit((story) => setMode(story, ref, mode))}
        options={modes.map((value) => ({ value, label: t(`mode.${value}`) }))}
      />
      <CueLine
        lang={article.lang}
        words={wording.cue === undefined ? null : quoteText(article, wording.cue)}
        onClear={() => edit((story) => setCue(story, ref, null))}
      />
      <CreditField key={`credit ${mark.key}`} mark={mark} />
      <StatementField key={mark.key} mark={mark} />
      <SaidField statement={statement} />
      <LinkedStatements statement={statement} />
      <div>
        <NoteField
          key={`wording ${mark.key}`}
          field={mark.key}
          label={t("note.onWording")}
          target={{ kind: "wording", ref }}
        />
        <NoteField
          key={`statement ${statement.id}`}
          field={`statement/${statement.id}`}
          label={t("note.onStatement")}
          target={{ kind: "statement", statement: statement.id }}
        />
      </div>
    </section>
  );
}

function MarkHead({ article, mark }: { readonly article: Article; readonly mark: DeskMark }) {
  const { t } = useTranslation();
  const { story } = useDesk();
  const speaker = story.speakers.find(({ id }) => id === mark.statement.speaker);
  return (
    <header className="flex flex-col gap-2">
      <h2 className="flex flex-wrap items-center gap-2 text-ui font-semibold">
        <ToneMark tone={toneOf(story, mark.statement.speaker)} />
        {speaker !== undefined && <Name of={speaker.name} />}
        <span className="ms-auto rounded-chip border border-edge px-2 text-note font-normal text-ink-2">
          {t(isFound(mark.wording) ? "desk.basis_found" : "desk.basis_checked")}
        </span>
      </h2>
      <Doubts mark={mark} />
      <p
        lang={article.lang}
        dir={article.dir}
        className="line-clamp-3 article-face leading-8 max-lg:line-clamp-1"
      >
        {quoteText(article, mark.wording)}
      </p>
    </header>
  );
}

/** What the engine is not sure of, as long as nobody has looked. */
function Doubts({ mark: { wording } }: { readonly mark: DeskMark }) {
  const { t } = useTranslation();
  const { doubts = [] } = wording;
  if (!isFound(wording) || doubts.length === 0) return null;
  return (
    <ul aria-label={t("desk.doubts")} className="flex flex-col gap-1 border-s-2 border-rubric ps-3 text-note">
      {doubts.map((kind) => (
        <li key={kind}>{t(`desk.doubt_${kind}`)}</li>
      ))}
    </ul>
  );
}

interface CueLineProps {
  readonly words: string | null;
  readonly lang: string;
  readonly onClear: () => void;
}

function CueLine({ words, lang, onClear }: CueLineProps) {
  const { t } = useTranslation();
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-ui">
      <span className="text-note text-ink-2">{t("desk.cue")}</span>
      {words === null ? (
        <span className="text-ink-2">{t("desk.cueNone")}</span>
      ) : (
        <>
          <bdi lang={lang} className="article-face">
            {words}
          </bdi>
          <Button kind="quiet" onClick={onClear}>
            {t("desk.cueClear")}
          </Button>
        </>
      )}
    </p>
  );
}
