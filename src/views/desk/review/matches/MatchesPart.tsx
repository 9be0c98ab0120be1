import { useState } from "react";
import type { SpeakerId } from "@/corpus";
import { type Question, questionsOf, suggestedAbout, takeApart } from "@/corpus/desk";
import {
  acceptSuggestion,
  asksWhoSpoke,
  confirmSpeaker,
  giveDoubtful,
  keepTogether,
  mergeSpeakers,
  rejectSuggestion,
  type SpeakerChoice,
} from "@/corpus/edit";
import { useTranslation } from "@/i18n";
import { useSettings } from "@/shelf";
import { Button } from "@/ui/Button";
import { useDesk } from "../DeskContext";
import { useReviewKeys } from "../review-keys";
import { SpeakerField } from "../text/SpeakerField";
import { WhoSpoke } from "../WhoSpoke";
import { QuestionView } from "./QuestionView";

interface WhoElseProps {
  readonly onAnswer: (choice: SpeakerChoice) => void;
  readonly onCancel: () => void;
}

/** Who said it, where it was not the one whom the engine has found. */
function WhoElse({ onAnswer, onCancel }: WhoElseProps) {
  const { t } = useTranslation();
  const [choice, setChoice] = useState<SpeakerChoice>({ kind: "unknown" });
  return (
    <div className="flex max-w-measure flex-col gap-3 border-s-4 border-rubric ps-4">
      <SpeakerField value={choice} onChange={setChoice} />
      <div className="flex flex-wrap gap-3">
        <Button kind="strong" onClick={() => onAnswer(choice)}>
          {t("desk.othersGive")}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t("desk.cancel")}
        </Button>
      </div>
    </div>
  );
}

type Answer = "yes" | "no" | "skip";

/** The two speakers of a question whose yes needs to know who spoke; null where it needs no more than a yes. */
function useSpeakersAsked(): (question: Question) => WhoSpokeOf | null {
  const { story } = useDesk();
  const speakerOf = (id: string) => story.statements.find((statement) => statement.id === id)?.speaker;
  return (question) => {
    if (question.kind !== "pair" || question.suggestion.kind === "contrast") return null;
    const one = speakerOf(question.suggestion.one);
    const other = speakerOf(question.suggestion.other);
    if (one === undefined || other === undefined || !asksWhoSpoke(one, other)) return null;
    return { one, other };
  };
}

interface WhoSpokeOf {
  readonly one: SpeakerId;
  readonly other: SpeakerId;
}

function useAnswering(): (question: Question, answer: "yes" | "no", whoSpoke: SpeakerChoice | null) => void {
  const { story, edit, editDraft, changeDraft } = useDesk();
  return (question, answer, whoSpoke) => {
    if (question.kind === "speaker") {
      const { speaker, namesake } = question;
      edit((current) =>
        answer === "yes" && namesake !== null
          ? mergeSpeakers(current, namesake.id, speaker.id)
          : whoSpoke === null
            ? confirmSpeaker(current, speaker.id)
            : giveDoubtful(current, speaker.id, whoSpoke),
      );
    } else if (question.kind === "joined") {
      const { statement } = question;
      edit((current) =>
        answer === "yes" ? keepTogether(current, statement.id) : takeApart(current, statement),
      );
    } else if (answer === "no") changeDraft((draft) => rejectSuggestion(draft, question.suggestion));
    else {
      const about = suggestedAbout(story, question.suggestion);
      editDraft((draft) => acceptSuggestion(draft, question.suggestion, about, whoSpoke));
    }
  };
}

/** What the engine asks about, one question at a time: yes or no by one key. */
export function MatchesPart() {
  const { t } = useTranslation();
  const { draft } = useDesk();
  const { letterKeys } = useSettings();
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  const [asking, setAsking] = useState<string | null>(null);
  const decide = useAnswering();
  const speakersAsked = useSpeakersAsked();
  const all = questionsOf(draft);
  const fresh = all.filter(({ key }) => !skipped.includes(key));
  const question = fresh[0] ?? null;
  const whoSpoke = question !== null && asking === question.key ? speakersAsked(question) : null;

  function answer(given: Answer) {
    if (question === null) return;
    if (given === "skip") setSkipped([...skipped, question.key]);
    else if (given === "yes" && speakersAsked(question) !== null) setAsking(question.key);
    else if (given === "no" && asksWhose(question)) setAsking(question.key);
    else decide(question, given, null);
  }
  const whose = question !== null && asking === question.key && asksWhose(question) ? question : null;
  useReviewKeys(letterKeys && whoSpoke === null && whose === null, (said) => {
    if (said === "previous") setSkipped(skipped.slice(0, -1));
    else answer(said === "yes" || said === "no" ? said : "skip");
    return true;
  });

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
      {whoSpoke !== null && (
        <WhoSpoke
          key={question.key}
          {...whoSpoke}
          onAnswer={(choice) => {
            setAsking(null);
            decide(question, "yes", choice);
          }}
          onCancel={() => setAsking(null)}
        />
      )}
      {whose !== null && (
        <WhoElse
          key={whose.key}
          onAnswer={(choice) => {
            setAsking(null);
            decide(whose, "no", choice);
          }}
          onCancel={() => setAsking(null)}
        />
      )}
      <div className={`flex flex-wrap gap-3 ${whoSpoke === null && whose === null ? "" : "hidden"}`}>
        {(["yes", "no", "skip"] as const).map((given) => (
          <Button
            key={given}
            kind={given === "yes" ? "strong" : given === "no" ? "plain" : "quiet"}
            className="min-w-28"
            onClick={() => answer(given)}
          >
            <span>{t(answerLabel(question, given))}</span>
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

/** Whether a no says that it was somebody else, and not who. */
const asksWhose = (question: Question) => question.kind === "speaker" && question.namesake === null;

function answerLabel(question: Question, given: Answer) {
  if (given === "skip") return "desk.answer_skip";
  if (question.kind === "speaker")
    return question.namesake === null
      ? (`desk.answer_${given}_speaker` as const)
      : (`desk.answer_${given}_namesake` as const);
  const about = question.kind === "joined" ? "joined" : question.suggestion.kind;
  return `desk.answer_${given}_${about}` as const;
}
