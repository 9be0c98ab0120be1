import { type Filter, groupStatements, outletsWording, selectStatements } from "@/corpus";
import { useTranslation } from "@/i18n";
import { AddressLink } from "@/parts/address";
import { useStory } from "@/parts/StoryContext";
import { SpeakerMark } from "@/parts/speaker/SpeakerMark";
import { useLocalised } from "@/parts/use-localised";

/** Who spoke, how much of it is reported, by how many, and under which names. */
export function Speakers({ filter }: { readonly filter: Filter }) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { story, speaker } = useStory();
  const groups = groupStatements(selectStatements(story, filter)).toSorted(
    (a, b) => b.statements.length - a.statements.length,
  );
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="speakers" className="flex flex-col gap-4">
      <h2 id="speakers" className="text-heading font-semibold">
        {t("story.speakers")}
      </h2>
      <ul className="grid gap-x-8 gap-y-6 border-t-2 border-ink pt-4 sm:grid-cols-2 lg:grid-cols-3">
        {groups.map(({ speaker: id, statements }) => {
          const who = speaker(id);
          if (who === null) return null;
          const wordings = statements.reduce((sum, statement) => sum + statement.wordings.length, 0);
          const outlets = new Set(statements.flatMap((statement) => outletsWording(story, statement)));
          return (
            <li key={id} className="flex flex-col gap-1">
              <h3 className="text-ui font-semibold">
                <AddressLink
                  address={{
                    screen: "story",
                    story: story.id,
                    filter: { ...filter, speakers: [id] },
                    sort: "time",
                  }}
                  className="inline-flex min-h-8 items-center gap-2 underline-offset-4 hover:underline"
                >
                  <SpeakerMark story={story} speaker={id} size={14} />
                  <bdi>{localised(who.name)}</bdi>
                </AddressLink>
              </h3>
              <p className="text-note text-ink-2">{localised(who.role)}</p>
              <p className="text-note">
                {[
                  t("count.statements", { count: statements.length }),
                  t("count.wordings", { count: wordings }),
                  t("count.outlets", { count: outlets.size }),
                ].join(" · ")}
              </p>
              <p className="text-note text-ink-2">
                {t("story.calledBy")}{" "}
                <span lang="ar" dir="rtl">
                  {who.forms.map((form) => `«${form}»`).join("، ")}
                </span>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
