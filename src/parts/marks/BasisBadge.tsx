import { type Basis, hasFoundWordings } from "@/corpus";
import { useTranslation } from "@/i18n";
import { useStory } from "../StoryContext";

/** A tick for what was checked, an open square of dashes for what was found. Decorative: words stand beside it. */
export function BasisShape({ basis }: { readonly basis: Basis }) {
  return (
    <svg aria-hidden="true" width="14" height="14" viewBox="-7 -7 14 14" className="shrink-0">
      {basis === "checked" ? (
        <path d="M-5 .5-1.5 4 5-4" className="fill-none stroke-current" strokeWidth="2" />
      ) : (
        <path
          d="M-4.5-4.5h9v9h-9Z"
          className="fill-none stroke-current"
          strokeWidth="1.5"
          strokeDasharray="3 2"
        />
      )}
    </svg>
  );
}

/**
 * Whether a person has checked a wording, or the engine alone has found it: in words, and by a shape. Where people
 * have checked all of a story there is nothing to tell apart, and nothing is shown.
 */
export function BasisBadge({ basis }: { readonly basis: Basis }) {
  const { t } = useTranslation();
  const { story } = useStory();
  if (!hasFoundWordings(story)) return null;
  return (
    <span data-basis={basis} className="inline-flex items-baseline gap-1 text-note text-ink-2">
      <span className="flex self-center">
        <BasisShape basis={basis} />
      </span>
      <span>{t(`basis.${basis}`)}</span>
    </span>
  );
}
