import type { Original } from "@/corpus";
import type { SentenceTaking, TakenSentence } from "@/corpus/original";
import { useTranslation } from "@/i18n";
import {
  AddressLink,
  articleAddress,
  type OriginalAddress,
  originalBase,
  statementAddress,
} from "@/parts/address";
import { ExcerptText } from "@/parts/marked-text";
import { OutletName } from "@/parts/OutletName";
import { Words } from "@/parts/QuotedWords";
import { useStory } from "@/parts/StoryContext";

/** The steps of the shading, from nobody to everybody: a wash that grows, and an edge that says the same without colour. */
const shades = [
  "border-transparent",
  "border-dotted border-edge bg-reference/25",
  "border-dashed border-edge bg-reference/50",
  "border-solid border-ink bg-reference",
] as const;

/** How a sentence is shaded that so many of all outlets took. */
export function shadeOf(count: number, of: number): string {
  const step = of === 0 ? 0 : Math.ceil(((shades.length - 1) * Math.min(count, of)) / of);
  return shades[step] ?? shades[0];
}

interface SentenceRowProps {
  readonly original: Original;
  readonly sentence: TakenSentence;
  /** How many outlets there are. */
  readonly of: number;
  /** Whether it begins a paragraph. */
  readonly opens: boolean;
  /** Whether what the outlets made of it stands below. */
  readonly isOpen: boolean;
  readonly address: OriginalAddress;
}

/** A sentence of the original, shaded by how many took it; in the margin who, and how. */
export function SentenceRow({ original, sentence, of, opens, isOpen, address }: SentenceRowProps) {
  const { t } = useTranslation();
  const { outlet: outletOf } = useStory();
  const { start, end, by } = sentence;
  const isLit = address.untaken ? by.length === 0 : true;
  const shade = address.untaken ? (isLit ? shadeOf(1, 1) : shadeOf(0, 1)) : shadeOf(by.length, of);
  const count = by.length === 0 ? t("original.takenByNone") : t("original.takenBy", { count: by.length, of });
  return (
    <li
      className={`flex flex-col gap-x-8 lg:flex-row lg:flex-wrap ${opens ? "mt-5" : ""}`}
      data-taken={by.length}
    >
      <p
        lang={original.lang}
        dir={original.dir}
        className={`reading-text border-s-4 ps-3 pe-2 lg:w-measure lg:self-start ${shade} ${isLit ? "" : "text-ink-2"}`}
      >
        <ExcerptText
          text={original.text}
          excerpt={{ start, end, marks: [] }}
          cutBefore={false}
          cutBehind={false}
        />
      </p>
      <div className="flex flex-col gap-1 border-rule py-2 ps-4 text-note lg:max-w-measure lg:flex-1 lg:border-s">
        <p className={by.length === 0 ? "text-ink-2" : "font-semibold"}>{count}</p>
        {by.length > 0 && (
          <>
            <ul className="flex flex-wrap gap-x-4 gap-y-1">
              {by.map(({ outlet, kind }) => {
                const named = outletOf(outlet);
                return (
                  <li key={outlet}>
                    {named !== null && <OutletName outlet={named} short />}
                    <span className="text-ink-2">{` · ${t(`original.kind_${kind}`)}`}</span>
                  </li>
                );
              })}
            </ul>
            <AddressLink
              address={{ ...address, at: isOpen ? null : { start, end } }}
              keepScroll
              replace
              aria-expanded={isOpen}
              className="inline-flex min-h-8 items-center self-start underline underline-offset-4 print:hidden"
            >
              {isOpen ? t("original.close") : t("original.compare")}
            </AddressLink>
          </>
        )}
      </div>
      {isOpen && (
        <ul className="my-3 flex flex-col gap-4 border-s-2 border-rubric ps-4 lg:w-full lg:max-w-measure">
          {by.map((each) => (
            <BesideOriginal key={each.outlet} original={original} taking={each} address={address} />
          ))}
        </ul>
      )}
    </li>
  );
}

const differs = {
  tag: "mark",
  className: "bg-rubric-wash text-current underline decoration-rubric decoration-2 underline-offset-8",
} as const;

interface BesideOriginalProps {
  readonly original: Original;
  readonly taking: SentenceTaking;
  readonly address: OriginalAddress;
}

/** What an outlet wrote of a sentence, read against the original: marked where it parts from it. */
function BesideOriginal({ original, taking: { outlet, kind, taking }, address }: BesideOriginalProps) {
  const { t } = useTranslation();
  const { story, outlet: outletOf, article: articleOf } = useStory();
  const article = articleOf(taking.article);
  const named = outletOf(outlet);
  const { placement, start, end } = taking;
  if (article === null || named === null || placement === null) return null;
  const inArticle = (range: { readonly start: number; readonly end: number }) => ({
    start: range.start + start,
    end: range.end + start,
  });
  const marks = [...placement.deviations.flatMap(({ own }) => own ?? []), ...placement.absent]
    .map(inArticle)
    .sort((a, b) => a.start - b.start);
  return (
    <li className="flex flex-col gap-1">
      <p className="flex flex-wrap gap-x-4 text-note">
        <AddressLink
          address={{ ...articleAddress(story.id, article.id, address.filter), at: { start, end } }}
          className="font-semibold underline underline-offset-4"
        >
          <OutletName outlet={named} />
        </AddressLink>
        <span className="text-ink-2">{t(`original.kind_${kind}`)}</span>
        {taking.statement !== null && (
          <AddressLink
            address={{
              ...statementAddress(story.id, taking.statement, address.filter, outlet),
              base: originalBase(original.id),
            }}
            className="underline underline-offset-4"
          >
            {t("original.withOthers")}
          </AddressLink>
        )}
      </p>
      <p lang={article.lang} dir={article.dir} className="article-face text-wording">
        <ExcerptText
          text={article.text}
          excerpt={{ start, end, marks }}
          look={differs}
          cutBefore={false}
          cutBehind={false}
        />
      </p>
      {placement.deviations.length > 0 && <p className="text-note text-ink-2">{t("original.inOriginal")}</p>}
      {placement.deviations.map(({ original: range, own }) => (
        <p key={`${own?.start ?? ""} ${range?.start ?? ""}`} className="text-note">
          {own !== null && <Words of={article} range={inArticle(own)} />}
          <span className="text-ink-2">{` ${t(deviationLabel(own === null, range === null))} `}</span>
          {range !== null && <Words of={original} range={range} />}
        </p>
      ))}
    </li>
  );
}

function deviationLabel(isLeftOut: boolean, isAdded: boolean) {
  if (isLeftOut) return "original.leftOut";
  return isAdded ? "original.added" : "original.insteadOf";
}
