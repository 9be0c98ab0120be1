import { emptyFilter } from "@/corpus";
import { countFound } from "@/corpus/desk";
import { Told, useTranslation } from "@/i18n";
import { AddressLink, reviewAddress } from "@/parts/address";
import { useLocalised } from "@/parts/use-localised";
import { usePapers } from "@/shelf/papers";
import { type OwnStory, storiesShelf, type UnreadableStory, useOwnStories } from "@/shelf/stories";
import { Button } from "@/ui/Button";
import { Dotted } from "@/ui/Dotted";
import { Keeping } from "./keeping/Keeping";
import { Unreadable } from "./Unreadable";

/**
 * The reader's stories, those that were just deleted, and those that cannot be read; and before them, why something on the
 * desk is in the page's memory alone, where it is.
 */
export function OwnStories() {
  const { t } = useTranslation();
  const { status, stories, removed, unreadable, hasRead } = useOwnStories(storiesShelf());
  const papers = usePapers();
  const ofPapers = papers.unsaved() ? papers.trouble() : null;
  const because = status.kind === "memory" ? status.because : ofPapers;
  return (
    <section className="flex flex-col gap-5">
      <h2 className="font-reading text-heading font-bold">{t("desk.own")}</h2>
      {because !== null && (
        <div role="alert" className="flex flex-col items-start gap-3 border-s-4 border-rubric ps-4">
          <p>{t(`desk.memory_${because}`)}</p>
          {(because === "newer" || because === "blocked") && (
            <Button onClick={() => window.location.reload()}>{t("desk.reload")}</Button>
          )}
        </div>
      )}
      {hasRead && stories.length + unreadable.length === 0 && (
        <p className="text-ink-2">{t("desk.ownNone")}</p>
      )}
      {stories.length + removed.length + unreadable.length > 0 && (
        <ul className="flex flex-col gap-5">
          {stories.map((own) => (
            <OwnLine key={own.story.id} own={own} />
          ))}
          {removed.map(({ story }) => (
            <RemovedLine key={story.id} story={story} />
          ))}
          {unreadable.map((each) => (
            <UnreadableLine key={each.key} unreadable={each} />
          ))}
        </ul>
      )}
      <Keeping />
    </section>
  );
}

const line = "flex flex-col gap-1 border-t border-rule pt-3";
const link = "underline-offset-4 hover:underline";

function OwnLine({ own: { story } }: { readonly own: OwnStory }) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const left = countFound(story);
  return (
    <li className={line}>
      <AddressLink address={reviewAddress(story.id)} className={`font-reading font-bold ${link}`}>
        <Told>{localised(story.title)}</Told>
      </AddressLink>
      <Dotted
        className="text-note text-ink-2"
        items={[
          t("count.articles", { count: story.articles.length }),
          t("count.statements", { count: story.statements.length }),
          t("desk.left", { count: left }),
        ]}
      />
      <p className="flex flex-wrap gap-x-4 text-note">
        <AddressLink
          address={{ screen: "story", story: story.id, filter: emptyFilter, sort: "time" }}
          className={`inline-flex min-h-8 items-center underline ${link}`}
        >
          {t("library.open")}
        </AddressLink>
      </p>
    </li>
  );
}

function RemovedLine({ story }: { readonly story: OwnStory["story"] }) {
  const { t } = useTranslation();
  const localised = useLocalised();
  return (
    <li className={line}>
      <p className="font-reading text-ink-2 line-through">
        <Told>{localised(story.title)}</Told>
      </p>
      <Button kind="quiet" className="-ms-3 self-start" onClick={() => void storiesShelf().restore(story.id)}>
        {t("desk.restore")}
      </Button>
    </li>
  );
}

function UnreadableLine({ unreadable: { key, reason, raw } }: { readonly unreadable: UnreadableStory }) {
  const { t } = useTranslation();
  return (
    <li>
      <Unreadable
        name={key}
        reason={t(`desk.unreadable_${reason}`)}
        raw={raw}
        onForget={() => void storiesShelf().forget(key)}
      />
    </li>
  );
}
