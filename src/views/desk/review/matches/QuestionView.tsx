import { quoteText, type Statement, type Wording } from "@/corpus";
import type { Question } from "@/corpus/desk";
import { asksSpeaker } from "@/corpus/edit";
import { Told, useTranslation } from "@/i18n";
import { AddressLink, reviewAddress } from "@/parts/address";
import { Name } from "@/parts/Name";
import { SpeakerName } from "@/parts/speaker/SpeakerName";
import { useNameText } from "@/parts/use-name-text";
import { useDesk } from "../DeskContext";
import { useReasonText } from "./use-reason-text";

/** What is asked, why, and the wordings side by side. */
export function QuestionView({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const { story } = useDesk();
  const reasonText = useReasonText();
  if (question.kind === "speaker") return <SpeakerQuestion question={question} />;
  if (question.kind === "joined") {
    return (
      <>
        <h2 className="font-reading text-heading font-bold">{t("desk.ask_joined")}</h2>
        <div className="desk-sides">
          {question.statement.wordings.map((wording) => (
            <Side
              key={`${wording.article}-${wording.start}`}
              statement={question.statement}
              wordings={[wording]}
            />
          ))}
        </div>
      </>
    );
  }
  const { kind, one, other, reasons } = question.suggestion;
  const sides = [one, other].flatMap((id) => story.statements.find((each) => each.id === id) ?? []);
  return (
    <>
      <h2 className="font-reading text-heading font-bold">{t(`desk.ask_${kind}`)}</h2>
      <ul aria-label={t("desk.why")} className="flex flex-col gap-1 text-ui text-ink-2">
        {reasons.map((reason) => (
          <li key={JSON.stringify(reason)} className="border-s-2 border-rule ps-3">
            <Told>{reasonText(reason)}</Told>
          </li>
        ))}
      </ul>
      <div className="desk-sides">
        {sides.map((statement) => (
          <Side key={statement.id} statement={statement} wordings={statement.wordings} />
        ))}
      </div>
    </>
  );
}

/** All that is given to a speaker of whom the engine is not sure. */
function SpeakerQuestion({ question }: { readonly question: Extract<Question, { kind: "speaker" }> }) {
  const { t } = useTranslation();
  const nameText = useNameText();
  const { speaker, namesake, statements } = question;
  const name = nameText(speaker.name);
  return (
    <>
      <h2 className="font-reading text-heading font-bold">
        {namesake === null
          ? t("desk.ask_speaker", { name })
          : t("desk.ask_namesake", { name, other: nameText(namesake.name) })}
      </h2>
      <div className="desk-sides">
        {statements.map((statement) => (
          <Side
            key={statement.id}
            statement={statement}
            wordings={namesake === null ? statement.wordings.filter(asksSpeaker) : statement.wordings}
          />
        ))}
      </div>
    </>
  );
}

interface SideProps {
  readonly statement: Statement;
  readonly wordings: readonly Wording[];
}

function Side({ statement, wordings }: SideProps) {
  const { story } = useDesk();
  const speaker = story.speakers.find(({ id }) => id === statement.speaker);
  return (
    <div className="flex min-w-0 flex-col gap-3 border-t-2 border-ink pt-3">
      {speaker !== undefined && (
        <p className="text-note">
          <SpeakerName story={story} speaker={speaker} />
        </p>
      )}
      {wordings.map((wording) => (
        <SideWording key={`${wording.article}-${wording.start}`} wording={wording} />
      ))}
    </div>
  );
}

function SideWording({ wording }: { readonly wording: Wording }) {
  const { t } = useTranslation();
  const { story } = useDesk();
  const article = story.articles.find(({ id }) => id === wording.article);
  const outlet = story.outlets.find(({ id }) => id === article?.outlet);
  if (article === undefined) return null;
  const { start, end } = wording;
  return (
    <div className="flex flex-col gap-1">
      <AddressLink
        address={{ ...reviewAddress(story.id), article: article.id, at: { start, end } }}
        className="self-start text-note text-ink-2 underline underline-offset-4"
      >
        {outlet === undefined ? <bdi>{article.id}</bdi> : <Name of={outlet.name} />}
        <span>{` · ${t(`mode.${wording.mode}`)}`}</span>
      </AddressLink>
      <p lang={article.lang} dir={article.dir} className="article-face text-wording whitespace-pre-line">
        {quoteText(article, wording)}
      </p>
    </div>
  );
}
