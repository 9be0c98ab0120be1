import { memo } from "react";
import { Told, useTranslation } from "@/i18n";
import { nameForms, useCollation } from "@/parts/collation";
import { EnglishLine } from "@/parts/EnglishLine";
import { OutletName } from "@/parts/OutletName";
import { useStory } from "@/parts/StoryContext";
import { useLocalised } from "@/parts/use-localised";
import { useBeside } from "./BesideContext";
import { type Differences, differencesOf, gather } from "./differences";
import { PassageText } from "./PassageText";
import { type ArticlePassage, drawPassage } from "./passages";
import { CoveredLink, ElsewhereLink, StatementLink } from "./RowLinks";
import { otherSide, type Row, type Side, sides } from "./rows";

const alike: Differences = { first: [], second: [], otherwise: false };

/** What differs between the two passages of a row; nothing, as long as it is not known or one of them is missing. */
function useDifferences({ first, second, common }: Row): Differences {
  const { story } = useStory();
  const { articles } = useBeside();
  const compared = first !== null && second !== null && common.length > 0;
  const gathered = compared
    ? ([gather(articles.first, first, common), gather(articles.second, second, common)] as const)
    : null;
  const texts = gathered === null ? [] : gathered.map(({ text }) => text);
  const collation = useCollation(texts, nameForms(story));
  return gathered === null || collation === null ? alike : differencesOf(collation, ...gathered);
}

interface CellProps {
  readonly side: Side;
  readonly row: Row;
  readonly passage: ArticlePassage;
  readonly differences: Differences;
}

/** One article's passage on a row, under its outlet's name where the columns do not tell. */
function Cell({ side, row, passage, differences }: CellProps) {
  const { articles, outlets } = useBeside();
  const { parts, covered } = drawPassage(articles[side], passage, differences[side]);
  const beyond = row.kind === "shared" ? row.elsewhere.filter((each) => each.side === side) : [];
  return (
    <div className="beside-cell flex flex-col gap-2" data-side={side}>
      <p className="beside-label text-note font-semibold">
        <OutletName outlet={outlets[side]} short />
      </p>
      <PassageText side={side} parts={parts} muted={row.kind === "alone"} />
      {passage.wordings.map(({ statement, wording }) => (
        <EnglishLine key={`${statement.id} ${wording.start}`} wording={wording} />
      ))}
      {(covered.length > 0 || beyond.length > 0) && (
        <ul className="flex flex-col items-start print:hidden">
          {covered.map((placed) => (
            <li key={placed.statement.id}>
              <CoveredLink placed={placed} />
            </li>
          ))}
          {beyond.map((elsewhere) => (
            <li key={elsewhere.statement.id}>
              <ElsewhereLink row={row.key} elsewhere={elsewhere} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The place opposite a passage that stands alone on its row, and why it is empty. */
function EmptyCell({ side, row }: { readonly side: Side; readonly row: Row }) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { outlets } = useBeside();
  return (
    <div className="beside-cell beside-empty pt-2 text-note text-ink-2" data-side={side}>
      {row.elsewhere.length === 0 ? (
        <p>
          <Told>{t("beside.alone", { outlet: localised(outlets[side].short) })}</Told>
        </p>
      ) : (
        <ul className="flex flex-col items-start">
          {row.elsewhere.map((elsewhere) => (
            <li key={elsewhere.statement.id}>
              <ElsewhereLink row={row.key} elsewhere={elsewhere} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What both passages of a row word, above them. */
function RowHead({ row, otherwise }: { readonly row: Row; readonly otherwise: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="beside-head border-t-2 border-ink pt-1">
      <ul className="flex flex-col items-start">
        {row.common.map((statement) => (
          <li key={statement.id}>
            <StatementLink row={row.key} statement={statement} />
          </li>
        ))}
      </ul>
      {otherwise && <p className="text-note text-ink-2">{t("beside.otherwise")}</p>}
    </div>
  );
}

/** One row: what both articles say on a statement, or what one of them says alone. */
export const RowItem = memo(function RowItem({ row }: { readonly row: Row }) {
  const differences = useDifferences(row);
  const [present, absent] =
    row.first === null ? (["second", "first"] as const) : (["first", "second"] as const);
  return (
    <li className="beside-row drawn-near" data-kind={row.kind}>
      {row.kind === "shared" && <RowHead row={row} otherwise={differences.otherwise} />}
      {sides.map((side) => {
        const passage = row[side];
        return passage === null ? null : (
          <Cell key={side} side={side} row={row} passage={passage} differences={differences} />
        );
      })}
      {row[otherSide[present]] === null && <EmptyCell side={absent} row={row} />}
    </li>
  );
});
