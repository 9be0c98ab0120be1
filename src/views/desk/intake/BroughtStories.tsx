import { useTranslation } from "@/i18n";
import { AddressLink, reviewAddress } from "@/parts/address";
import { useLocalised } from "@/parts/use-localised";
import type { ImportResult } from "@/shelf/stories";

const outcome = (result: ImportResult) =>
  result.kind === "present" ? "present" : result.renamed ? "renamed" : "added";

/** The results, each once: the same file brought twice is said once. */
function eachOnce(results: readonly ImportResult[]) {
  return new Map(
    results.map((result) => [`${result.own.story.id} ${result.own.revision} ${outcome(result)}`, result]),
  );
}

/** What became of the whole stories among the files. */
export function BroughtStories({ results }: { readonly results: readonly ImportResult[] }) {
  const { t } = useTranslation();
  const localised = useLocalised();
  return (
    <ul role="status" className="flex flex-col gap-2 empty:hidden">
      {[...eachOnce(results)].map(([key, result]) => {
        const { story } = result.own;
        return (
          <li key={key} className="border-s-4 border-edge ps-4">
            {t(`desk.story_${outcome(result)}`)}{" "}
            <AddressLink address={reviewAddress(story.id)} className="underline underline-offset-4">
              {localised(story.title)}
            </AddressLink>
          </li>
        );
      })}
    </ul>
  );
}
