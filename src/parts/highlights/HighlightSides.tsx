import type { Filter, ShownHighlight, ShownSide, StoryId } from "@/corpus";
import { useLocale } from "@/i18n";
import { AddressLink, statementAddress } from "../address";
import { EnglishLine } from "../EnglishLine";
import { ExcerptText } from "../marked-text";
import { Name } from "../Name";

/** Whole words alone are marked, so that a weight parts no letter from the next. */
const look = {
  tag: "mark",
  className: "bg-transparent font-bold text-rubric underline decoration-2 underline-offset-8",
} as const;

const sizes = {
  lead: "text-2xl leading-11 lg:text-3xl lg:leading-14 xl:text-4xl xl:leading-16",
  card: "text-heading leading-9",
} as const;

interface HighlightSidesProps {
  readonly story: StoryId;
  readonly highlight: ShownHighlight;
  readonly filter: Filter;
  /** How large: the first of a page, or one among others. */
  readonly size: keyof typeof sizes;
}

/** Two outlets' very words for one thing, each leading to the comparison at that outlet, with their English below. */
export function HighlightSides({ story, highlight, filter, size }: HighlightSidesProps) {
  return (
    <ul className={size === "lead" ? "grid gap-x-12 gap-y-6 md:grid-cols-2" : "flex flex-col gap-4"}>
      {highlight.sides.map((side) => (
        <li key={side.outlet} className="flex flex-col items-start gap-1 border-s-2 border-rule ps-4">
          <Side
            side={side}
            address={statementAddress(story, highlight.statement, filter, side.outlet)}
            size={size}
          />
        </li>
      ))}
    </ul>
  );
}

interface SideProps {
  readonly side: ShownSide;
  readonly address: ReturnType<typeof statementAddress>;
  readonly size: keyof typeof sizes;
}

function Side({ side, address, size }: SideProps) {
  const { name, lang, dir, text, marks, cutBefore, cutBehind, meaning } = side;
  const isEnglish = useLocale() === "en";
  return (
    <>
      <Name of={name} className="text-note text-ink-2" />
      <AddressLink
        address={address}
        // As wide as the column, so that short words begin where long ones do, in a language of the other direction too.
        className={`article-face self-stretch decoration-edge hover:underline ${sizes[size]}`}
      >
        <bdi lang={lang} dir={dir} className="block">
          <ExcerptText
            text={text}
            excerpt={{ start: 0, end: text.length, marks }}
            look={look}
            cutBefore={cutBefore}
            cutBehind={cutBehind}
          />
        </bdi>
      </AddressLink>
      {isEnglish && meaning !== undefined && <span className="text-ui">{`‘${meaning}’`}</span>}
      <EnglishLine wording={side} large={size === "lead"} />
    </>
  );
}
