import { useEffect, useEffectEvent, useState } from "react";
import { acceptSuggestion, rejectSuggestion } from "@/corpus/edit";
import { useTranslation } from "@/i18n";
import { useSettings } from "@/shelf";
import { Button } from "@/ui/Button";
import { useDesk } from "../DeskContext";
import { type Answer, answerOfKey } from "./answer-of-key";
import { QuestionView } from "./QuestionView";
import { contrastAbout, keepTogether, type Question, questionsOf, takeApart } from "./questions";

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest("input, textarea, select, [role=dialog]") !== null;

function useAnswerKeys(enabled: boolean, onAnswer: (answer: Answer) => void): void {
  const answer = useEffectEvent(onAnswer);
  useEffect(() => {
    if (!enabled) return;
    const onKey = (event: KeyboardEvent) => {
      const given = answerOfKey(event);
      if (given === null || event.repeat || event.defaultPrevented || isTyping(event.target)) return;
      event.preventDefault();
      answer(given);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [enabled]);
}

function useAnswering(): (question: Question, answer: "yes" | "no") => void {
  const { story, edit, editDraft, changeDraft } = useDesk();
  return (question, answer) => {
    if (question.kind === "joined") {
      const { statement } = question;
      edit((current) => (answer === "yes" ? keepTogether : takeApart)(current, statement));
    } else if (answer === "no") changeDraft((draft) => rejectSuggestion(draft, question.suggestion));
    else {
      const about = contrastAbout(story, question.suggestion);
      editDraft((draft) => acceptSuggestion(draft, question.suggestion, about));
    }
  };
}

/** What the engine asks about, one question at a time: yes or no by one key. */
export function MatchesPart() {
  const { t } = useTranslation();
  const { draft } = useDesk();
  const { letterKeys } = useSettings();
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  const decide = useAnswering();
  const all = questionsOf(draft);
  const fresh = all.filter(({ key }) => !skipped.includes(key));
  const question = fresh[0] ?? null;

  function answer(given: Answer) {
    if (question === null) return;
    if (given === "skip") setSkipped([...skipped, question.key]);
    else decide(question, given);
  }
  useAnswerKeys(letterKeys, answer);

  if (question === null) {
    return (
      <section className="flex flex-col items-start gap-4 py-8" role="status">
        <h2 className="font-reading text-heading">
          {t(all.length === 0 ? "desk.noMatches" : "desk.onlySkipped")}
        </h2>
        {all.length > 0 && <Button onClick={() => setSkipped([])}>{t("desk.showSkipped")}</Button>}
      </section>
    );
  }
  return (
    <section className="flex flex-col gap-6" aria-live="polite">
      <p className="text-note text-ink-2">{t("desk.questionsLeft", { count: fresh.length })}</p>
      <QuestionView question={question} />
      <div className="flex flex-wrap gap-3">
        {(["yes", "no", "skip"] as const).map((given) => (
          <Button
            key={given}
            kind={given === "yes" ? "strong" : given === "no" ? "plain" : "quiet"}
            className="min-w-28"
            onClick={() => answer(given)}
          >
            {t(answerLabel(question, given))}
            {letterKeys && (
              <kbd className="rounded border border-current px-1.5 font-sans text-note">
                {t(`desk.key_${given}`)}
              </kbd>
            )}
          </Button>
        ))}
      </div>
    </section>
  );
}

function answerLabel(question: Question, given: Answer) {
  if (given === "skip") return "desk.answer_skip";
  const about = question.kind === "joined" ? "joined" : question.suggestion.kind;
  return `desk.answer_${given}_${about}` as const;
}
