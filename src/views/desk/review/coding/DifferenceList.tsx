import { type Quote, quoteText, type Story } from "@/corpus";
import { type CodingDifference, differenceKey, type Mark, takeTheirs } from "@/corpus/coding";
import { useFormat, useTranslation } from "@/i18n";
import { AddressLink, reviewAddress } from "@/parts/address";
import { Name } from "@/parts/Name";
import { useNameText } from "@/parts/use-name-text";
import { Button } from "@/ui/Button";
import { useDesk } from "../DeskContext";
import type { OtherCoding } from "./use-other-coding";

/** So many differences stand there at once: whoever settles one gets the next. */
const most = 40;

interface DifferenceListProps {
  readonly theirs: Story;
  readonly differences: readonly CodingDifference[];
  readonly other: OtherCoding;
}

/** Every place where the two have decided otherwise, to be settled one way or the other. */
export function DifferenceList({ theirs, differences, other }: DifferenceListProps) {
  const { t } = useTranslation();
  const open = differences.filter((difference) => !other.settled.has(differenceKey(difference)));
  return (
    <section className="flex flex-col gap-3">
      <h2 className="font-reading text-heading font-bold">{t("coding.differences")}</h2>
      <p role="status">{t("coding.left", { count: open.length })}</p>
      <ul className="flex flex-col">
        {open.slice(0, most).map((difference) => (
          <li key={differenceKey(difference)} className="flex flex-col gap-3 border-t border-rule py-4">
            <Difference difference={difference} theirs={theirs} onMine={other.settle} />
          </li>
        ))}
      </ul>
      {open.length > most && <p className="text-note text-ink-2">{t("coding.more")}</p>}
    </section>
  );
}

interface DifferenceProps {
  readonly difference: CodingDifference;
  readonly theirs: Story;
  readonly onMine: (key: string) => void;
}

function Difference({ difference, theirs, onMine }: DifferenceProps) {
  const { t } = useTranslation();
  const { story, edit } = useDesk();
  const place: Quote =
    difference.kind === "theirs-alone"
      ? { ...difference.theirs.wording, article: difference.article }
      : difference.ref;
  const beside = "beside" in difference ? difference.beside.wording : null;
  return (
    <>
      <h3 className="text-ui font-semibold">{t(`coding.differ_${difference.kind}`)}</h3>
      <PlaceOf place={place} />
      {beside !== null && <PlaceOf place={beside} />}
      <Sides difference={difference} theirs={theirs} />
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => onMine(differenceKey(difference))}>{t("coding.keepMine")}</Button>
        <Button onClick={() => edit((current) => takeTheirs(current, theirs, difference))}>
          {t("coding.takeTheirs")}
        </Button>
        <AddressLink
          address={{
            ...reviewAddress(story.id),
            article: place.article,
            at: { start: place.start, end: place.end },
          }}
          className="inline-flex min-h-10 items-center px-2 text-note underline underline-offset-4"
        >
          {t("coding.see")}
        </AddressLink>
      </div>
    </>
  );
}

/** Words in my article, with whose they are. */
function PlaceOf({ place }: { readonly place: Quote }) {
  const { story } = useDesk();
  const article = story.articles.find(({ id }) => id === place.article);
  const outlet = story.outlets.find(({ id }) => id === article?.outlet);
  if (article === undefined) return null;
  return (
    <div className="flex flex-col gap-1">
      {outlet !== undefined && (
        <p className="text-note text-ink-2">
          <Name of={outlet.name} />
        </p>
      )}
      <p lang={article.lang} dir={article.dir} className="article-face text-wording whitespace-pre-line">
        {quoteText(article, place)}
      </p>
    </div>
  );
}

/** What each has decided, where that is more than a yes and a no. */
function Sides({ difference, theirs }: Pick<DifferenceProps, "difference" | "theirs">) {
  const { t } = useTranslation();
  const said = useSaid();
  const { story } = useDesk();
  if (!("ref" in difference) || !("theirs" in difference)) return null;
  const sides = [
    { key: "mine", label: t("coding.mine"), words: said(difference, story, "mine") },
    { key: "theirs", label: t("coding.theirs"), words: said(difference, theirs, "theirs") },
  ];
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
      {sides.map(({ key, label, words }) => (
        <div key={key} className="border-t-2 border-ink pt-1">
          <dt className="text-note text-ink-2">{label}</dt>
          <dd>
            <bdi dir="auto">{words}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

type TwoSided = Extract<CodingDifference, { ref: object; theirs: object }>;

function useSaid(): (difference: TwoSided, story: Story, side: "mine" | "theirs") => string {
  const { t } = useTranslation();
  const format = useFormat();
  const nameText = useNameText();
  return (difference, story, side) => {
    const mark: Mark = difference[side];
    switch (difference.kind) {
      case "edges": {
        const article = story.articles.find(({ id }) => id === mark.wording.article);
        return article === undefined ? "" : quoteText(article, mark.wording);
      }
      case "speaker": {
        const speaker = story.speakers.find(({ id }) => id === mark.statement.speaker);
        return speaker === undefined ? "" : nameText(speaker.name);
      }
      case "mode":
        return t(`mode.${mark.wording.mode}`);
      case "tags": {
        const names = side === "mine" ? difference.myTags : difference.theirTags;
        return names.length === 0 ? t("coding.noTags") : format.list(names);
      }
    }
  };
}
