import { type Basis, hasFoundWordings } from "@/corpus";
import { useTranslation } from "@/i18n";
import { useStory } from "../StoryContext";
import { BasisShape } from "./BasisShape";

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
