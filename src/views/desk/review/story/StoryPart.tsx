import { useState } from "react";
import { emptyFilter } from "@/corpus";
import { correctPublished } from "@/corpus/desk";
import {
  changeOutlet,
  type Draft,
  draftFile,
  removeArticle,
  setAddress,
  setByline,
  setDetails,
  textsIn,
} from "@/corpus/edit";
import { useLocale, useTranslation } from "@/i18n";
import { AddressLink } from "@/parts/address";
import { storyFileName } from "@/parts/export/file-names";
import { saveFile } from "@/parts/export/save-file";
import { useLocalised } from "@/parts/use-localised";
import { useProvenanceText } from "@/parts/use-provenance-text";
import { Button, buttonClass } from "@/ui/Button";
import { useDesk } from "../DeskContext";
import { NoteField } from "../NoteField";
import { TextField } from "../TextField";
import { AnnotationField } from "./AnnotationField";
import { ArticleText } from "./ArticleText";
import { OriginalStep, Originals, ProposedOriginal } from "./OriginalStep";
import { SendStory } from "./SendStory";
import { SpeakerList } from "./SpeakerList";
import { TagList } from "./TagList";

/** The story as a whole: what it is called, its articles, and the ways out of the desk. */
export function StoryPart({ onDelete }: { readonly onDelete: () => void }) {
  const { t } = useTranslation();
  const { draft, story } = useDesk();
  return (
    <div className="flex max-w-measure flex-col gap-10">
      <section className="flex flex-col gap-4">
        <h2 className="font-reading text-heading font-bold">{t("desk.details")}</h2>
        <Details />
      </section>
      <section className="flex flex-col gap-4">
        <h2 className="font-reading text-heading font-bold">{t("desk.articles")}</h2>
        <Articles />
        <AddressLink
          address={{ screen: "desk", into: story.id }}
          className={`${buttonClass("plain")} self-start`}
        >
          {t("desk.addArticles")}
        </AddressLink>
      </section>
      <Originals />
      <SpeakerList />
      <TagList />
      <section className="flex flex-col gap-4">
        <h2 className="font-reading text-heading font-bold">{t("desk.takeAway")}</h2>
        <p className="text-ink-2">{t("desk.takeAwayHelp")}</p>
        <div className="flex flex-wrap gap-3">
          <AddressLink
            address={{ screen: "story", story: story.id, filter: emptyFilter, sort: "time" }}
            className={buttonClass("strong")}
          >
            {t("library.open")}
          </AddressLink>
          <Button onClick={() => saveFile(storyFileName(story), storyBlob(draft))}>{t("desk.export")}</Button>
          <DeleteButton onDelete={onDelete} />
        </div>
        <SendStory />
        <AnnotationField />
      </section>
    </div>
  );
}

function storyBlob(draft: Draft): Blob {
  return new Blob([draftFile(draft)], { type: "application/json" });
}

function Details() {
  const { t } = useTranslation();
  const localised = useLocalised();
  const locale = useLocale();
  const { story } = useDesk();
  return (
    <>
      <TextField
        field="title"
        label={t("desk.storyTitle")}
        value={localised(story.title)}
        edit={(current, title) => setDetails(current, { title: textsIn(current.title, locale, title) })}
      />
      <TextField
        field="summary"
        label={t("desk.storySummary")}
        value={localised(story.summary)}
        edit={(current, summary) =>
          setDetails(current, { summary: textsIn(current.summary, locale, summary) })
        }
        long
      />
      <TextField
        field="occasion"
        label={t("desk.storyOccasion")}
        value={localised(story.occasion)}
        edit={(current, occasion) =>
          setDetails(current, { occasion: textsIn(current.occasion, locale, occasion) })
        }
      />
      <TextField
        field="date"
        label={t("desk.storyDate")}
        value={story.date}
        edit={(current, date) => setDetails(current, { date })}
        kind="date"
      />
    </>
  );
}

function Articles() {
  const { t } = useTranslation();
  const localised = useLocalised();
  const locale = useLocale();
  const { story, edit } = useDesk();
  const provenanceText = useProvenanceText();
  return (
    <ul className="flex flex-col gap-6">
      {story.articles.map((article) => {
        const outlet = story.outlets.find(({ id }) => id === article.outlet);
        const first = article.lines[0];
        return (
          <li key={article.id} className="flex flex-col gap-3 border-t border-rule pt-3">
            <p lang={article.lang} dir={article.dir} className="line-clamp-2 article-face leading-8">
              {first === undefined ? "" : article.text.slice(first.start, first.end)}
            </p>
            <ProposedOriginal article={article} />
            <div className="grid gap-3 sm:grid-cols-2">
              {outlet !== undefined && (
                <TextField
                  field={`outlet/${outlet.id}`}
                  label={t("desk.outlet")}
                  value={localised(outlet.name)}
                  edit={(current, name) =>
                    changeOutlet(current, outlet.id, {
                      name: textsIn(outlet.name, locale, name),
                      named: true,
                    })
                  }
                />
              )}
              <TextField
                field={`published/${article.id}`}
                label={t("desk.date")}
                value={article.published.date}
                edit={(current, date) => correctPublished(current, article.id, date)}
                kind="date"
              />
              <TextField
                field={`byline/${article.id}`}
                label={t("desk.byline")}
                value={article.byline ?? ""}
                edit={(current, byline) => setByline(current, article.id, byline)}
              />
              <TextField
                field={`address/${article.id}`}
                label={t("desk.address")}
                value={article.address ?? ""}
                edit={(current, address) => setAddress(current, article.id, address)}
              />
            </div>
            {article.provenance !== undefined && (
              <p className="text-note text-ink-2">{provenanceText(article.provenance)}</p>
            )}
            <ArticleText article={article} />
            <OriginalStep article={article} />
            <NoteField
              field={`article/${article.id}`}
              label={t("note.onArticle")}
              target={{ kind: "article", article: article.id }}
            />
            {story.articles.length > 1 && (
              <Button
                kind="quiet"
                className="-ms-3 self-start"
                onClick={() => edit((current) => removeArticle(current, article.id))}
              >
                {t("desk.removeArticle")}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Asks before the story goes, in the same place. */
function DeleteButton({ onDelete }: { readonly onDelete: () => void }) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { story } = useDesk();
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <Button kind="quiet" onClick={() => setAsked(true)}>
        {t("desk.deleteStory")}
      </Button>
    );
  }
  return (
    <div role="alert" className="flex w-full flex-wrap items-center gap-3 border-s-4 border-rubric ps-4">
      <p>{t("desk.deleteAsk", { title: localised(story.title) })}</p>
      <Button kind="strong" onClick={onDelete}>
        {t("desk.deleteYes")}
      </Button>
      <Button onClick={() => setAsked(false)}>{t("desk.deleteNo")}</Button>
    </div>
  );
}
