import { useId, useState } from "react";
import type { Statement } from "@/corpus";
import { asksWhoSpoke, moveWording, type SpeakerChoice, setGloss, textsIn } from "@/corpus/edit";
import { useLocale, useTranslation } from "@/i18n";
import { useLocalised } from "@/parts/use-localised";
import { useNameText } from "@/parts/use-name-text";
import { fieldClass } from "../../field";
import { useDesk } from "../DeskContext";
import type { DeskMark } from "../marks";
import { useKeptText } from "../use-kept-text";
import { WhoSpoke } from "../WhoSpoke";

const newValue = "+";

/** Of one speaker first, then the others, in the order of the story. */
function ordered(statements: readonly Statement[], { speaker }: Statement): readonly Statement[] {
  return [
    ...statements.filter((each) => each.speaker === speaker),
    ...statements.filter((each) => each.speaker !== speaker),
  ];
}

/** Which statement the wording is of, and what that statement says. */
export function StatementField({ mark }: { readonly mark: DeskMark }) {
  const { t } = useTranslation();
  const nameText = useNameText();
  const { story, edit } = useDesk();
  const id = useId();
  const { statement, ref } = mark;
  const alone = statement.wordings.length === 1;
  const [asked, setAsked] = useState<Statement | null>(null);

  function join(target: Statement, whoSpoke: SpeakerChoice | null) {
    setAsked(null);
    const spoken = whoSpoke === null ? {} : { whoSpoke };
    edit((current) => moveWording(current, ref, { kind: "statement", statement: target.id, ...spoken }));
  }
  function move(chosen: string) {
    if (chosen === newValue) edit((current) => moveWording(current, ref, { kind: "new" }));
    const target = story.statements.find((each) => each.id === chosen);
    if (target === undefined || target === statement) return;
    if (asksWhoSpoke(statement.speaker, target.speaker)) setAsked(target);
    else join(target, null);
  }
  return (
    <div className="flex flex-col gap-2">
      <label htmlFor={id} className="text-note text-ink-2">
        {t("desk.statement", { count: statement.wordings.length })}
      </label>
      <select
        id={id}
        className={fieldClass}
        value={asked?.id ?? statement.id}
        onChange={(event) => move(event.currentTarget.value)}
      >
        {ordered(story.statements, statement).map((each) => (
          <option key={each.id} value={each.id}>
            {nameText({ ar: each.gloss.ar.slice(0, 80), en: each.gloss.en.slice(0, 80) })}
          </option>
        ))}
        {!alone && <option value={newValue}>{t("desk.statementNew")}</option>}
      </select>
      {asked !== null && (
        <WhoSpoke
          one={asked.speaker}
          other={statement.speaker}
          onAnswer={(choice) => join(asked, choice)}
          onCancel={() => setAsked(null)}
        />
      )}
      <GlossField key={statement.id} statement={statement} />
    </div>
  );
}

/** What the statement says, in the reader's own words. */
function GlossField({ statement }: { readonly statement: Statement }) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const locale = useLocale();
  const {
    story: { id: storyId },
    edit,
  } = useDesk();
  const id = useId();
  const { text, setText, leave } = useKeptText(
    `${storyId}/gloss/${statement.id}/${locale}`,
    localised(statement.gloss),
    (written) => edit((story) => setGloss(story, statement.id, textsIn(statement.gloss, locale, written))),
  );
  return (
    <>
      <label htmlFor={id} className="text-note text-ink-2">
        {t("desk.gloss")}
      </label>
      <textarea
        id={id}
        rows={2}
        dir="auto"
        className={fieldClass}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={leave}
      />
    </>
  );
}
