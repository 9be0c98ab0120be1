import type { Contrast } from "@/corpus";
import { Told } from "@/i18n";
import { PlainLink, type StoryAddress, statementAddress } from "@/parts/address";
import { useStory } from "@/parts/StoryContext";
import { useLocalised } from "@/parts/use-localised";
import { ContrastLine } from "./ContrastLine";
import type { MatrixRow } from "./matrix";
import { SortMeasure } from "./SortMeasure";
import { stopAttributes } from "./use-matrix-keys";

interface StatementHeadProps {
  readonly row: MatrixRow;
  /** The row's place in the whole matrix. */
  readonly place: number;
  readonly address: StoryAddress;
  /** The stop of the row that the Tab key comes to; null where it comes to another row. */
  readonly current: number | null;
}

const isOfOne = (contrast: Contrast, before: Contrast | undefined) =>
  contrast.kind === before?.kind && contrast.about.en === before.about.en;

/** A statement's gloss, what says otherwise, and by how much it stands where it stands. */
export function StatementHead({ row, place, address, current }: StatementHeadProps) {
  const localised = useLocalised();
  const { story } = useStory();
  const { filter, sort } = address;
  const { statement } = row;
  return (
    <div className={`flex flex-col gap-x-4 ${sort === "time" ? "" : "lg:flex-row lg:items-baseline"}`}>
      <div className="min-w-0 lg:flex-1">
        <PlainLink
          address={statementAddress(story.id, statement.id, filter)}
          className="font-reading text-heading leading-9 decoration-edge underline-offset-8 hover:underline print:text-note print:leading-5"
          {...stopAttributes({ row: place, stop: 0 }, current === 0)}
        >
          <Told>{localised(statement.gloss)}</Told>
        </PlainLink>
        {statement.contrasts.map((contrast, index) => (
          <ContrastLine
            key={`${contrast.about.en} ${contrast.statement ?? contrast.quote?.start}`}
            contrast={contrast}
            goesOn={isOfOne(contrast, statement.contrasts[index - 1])}
            filter={filter}
            stop={stopAttributes({ row: place, stop: index + 1 }, current === index + 1)}
          />
        ))}
      </div>
      <SortMeasure row={row} sort={sort} />
    </div>
  );
}
