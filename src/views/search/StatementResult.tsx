import { emptyFilter, indexStory, type Statement } from "@/corpus";
import { directionOf, type Locale, useLocale, useTranslation } from "@/i18n";
import { statementAddress } from "@/parts/address";
import { ExcerptText } from "@/parts/marked-text";
import { Name } from "@/parts/Name";
import { OutletName } from "@/parts/OutletName";
import { SpeakerName } from "@/parts/speaker/SpeakerName";
import { useLocalised } from "@/parts/use-localised";
import { markWhole, wordingContexts } from "./contexts";
import { ResultLink } from "./ResultLink";
import type { ResultProps } from "./result-props";

/** The gloss in the language that the page is not in: what was typed may be found there alone. */
function otherGloss({ gloss }: Statement, locale: Locale, lookedFor: ResultProps["lookedFor"]) {
  const other: Locale = locale === "ar" ? "en" : "ar";
  return { locale: other, ...markWhole(gloss[other], lookedFor) };
}

/** A statement: its gloss, who said it, and the wordings that answer, each in its article's words. */
export function StatementResult({ hit, story, many, lookedFor }: ResultProps) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const locale = useLocale();
  const statement = story.statements.find(({ id }) => id === hit.id);
  if (statement === undefined) return null;
  const speaker = indexStory(story).speaker(statement.speaker);
  const contexts = wordingContexts(story, hit, lookedFor);
  const gloss = markWhole(localised(statement.gloss), lookedFor);
  const other = otherGloss(statement, locale, lookedFor);
  const isMarked = [gloss, ...contexts.map(({ shown }) => shown)].some(
    ({ excerpt }) => excerpt.marks.length > 0,
  );
  return (
    <article className="flex flex-col gap-2">
      <h3>
        <ResultLink
          address={statementAddress(story.id, statement.id, emptyFilter, contexts[0]?.outlet.id ?? null)}
        >
          <ExcerptText {...gloss} />
        </ResultLink>
      </h3>
      <p className="flex flex-wrap gap-x-4 text-note text-ink-2">
        {speaker !== null && <SpeakerName story={story} speaker={speaker} />}
        <span>{t("counted.wordings", { count: statement.wordings.length })}</span>
        {many && <Name of={story.title} />}
      </p>
      {!isMarked && other.excerpt.marks.length > 0 && (
        <p lang={other.locale} dir={directionOf(other.locale)}>
          <ExcerptText text={other.text} excerpt={other.excerpt} />
        </p>
      )}
      {contexts.map(({ wording, article, outlet, shown }) => (
        <blockquote key={`${article.id} ${wording.start}`} className="flex flex-col gap-1">
          <p
            lang={article.lang}
            dir={article.dir}
            className="border-s-2 border-rule ps-3 article-face whitespace-pre-line"
          >
            <ExcerptText {...shown} />
          </p>
          <footer className="text-note text-ink-2">
            <OutletName outlet={outlet} short />
            <span>{` · ${t(`mode.${wording.mode}`)}`}</span>
          </footer>
        </blockquote>
      ))}
    </article>
  );
}
