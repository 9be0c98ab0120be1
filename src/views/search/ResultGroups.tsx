import { useId } from "react";
import type { Story } from "@/corpus";
import type { Hit } from "@/corpus/search";
import { useFormat, useTranslation } from "@/i18n";
import { AddressLink, type SearchAddress } from "@/parts/address";
import type { LookedFor } from "@/text";
import { ArticleResult } from "./ArticleResult";
import { NameResult } from "./NameResult";
import type { ResultGroup } from "./results";
import { SpeakerResult } from "./SpeakerResult";
import { StatementResult } from "./StatementResult";

interface ResultGroupsProps {
  readonly groups: readonly ResultGroup[];
  /** The stories of what is shown. */
  readonly stories: readonly Story[];
  /** Whether there are several stories to tell apart. */
  readonly many: boolean;
  readonly lookedFor: LookedFor;
  readonly address: SearchAddress;
}

const results = {
  statement: StatementResult,
  article: ArticleResult,
  speaker: SpeakerResult,
  name: NameResult,
} as const;

const link = "inline-flex min-h-8 items-center text-rubric underline underline-offset-4";

function Group({
  group,
  stories,
  many,
  lookedFor,
  address,
}: Omit<ResultGroupsProps, "groups"> & { readonly group: ResultGroup }) {
  const { t } = useTranslation();
  const format = useFormat();
  const heading = useId();
  const { kind, shown, all } = group;
  const Result = results[kind];
  const isCut = shown.length < all;
  const whole = shown.filter(({ isWhole }) => isWhole);
  const most = shown.filter(({ isWhole }) => !isWhole);
  const show = (hit: Hit) => {
    const story = stories.find(({ id }) => id === hit.story);
    return (
      story !== undefined && (
        <li key={`${hit.story}/${hit.id}`} className="border-b border-rule py-4">
          <Result hit={hit} story={story} many={many} lookedFor={lookedFor} />
        </li>
      )
    );
  };
  return (
    <section aria-labelledby={heading} className="flex flex-col">
      <h2 id={heading} className="border-b-2 border-ink pb-1 text-ui font-semibold">
        <span>{`${t(`search.kind_${kind}`)} `}</span>
        <span className="font-normal text-ink-2 tabular-nums">{format.number(all)}</span>
      </h2>
      {whole.length > 0 && <ul className="flex flex-col">{whole.map(show)}</ul>}
      {most.length > 0 && (
        <>
          <h3 className="border-b border-rule pt-4 pb-1 text-note text-ink-2">{t("search.most")}</h3>
          <ul className="flex flex-col">{most.map(show)}</ul>
        </>
      )}
      <p className="flex flex-wrap gap-x-6 pt-2 text-note">
        {isCut && address.kind === null && (
          <AddressLink address={{ ...address, kind }} className={link}>
            {t("search.all", { count: all })}
          </AddressLink>
        )}
        {isCut && address.kind !== null && <span>{t("search.first", { shown: shown.length, all })}</span>}
        {address.kind !== null && (
          <AddressLink address={{ ...address, kind: null }} className={link}>
            {t("search.allKinds")}
          </AddressLink>
        )}
      </p>
    </section>
  );
}

/** What was found, kind by kind. */
export function ResultGroups({ groups, ...rest }: ResultGroupsProps) {
  return (
    <div className="flex max-w-4xl flex-col gap-10">
      {groups.map((group) => (
        <Group key={group.kind} group={group} {...rest} />
      ))}
    </div>
  );
}
