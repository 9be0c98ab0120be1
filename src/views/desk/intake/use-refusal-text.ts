import { useFormat, useTranslation } from "@/i18n";
import { useLocalised } from "@/parts/use-localised";
import type { Refusal } from "@/shelf/import";
import { useLimitsText } from "./use-limits-text";

const mebibyte = 1024 * 1024;

/** Says why nothing was made of what was brought, and what can be done. */
export function useRefusalText(): (reason: Refusal) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const limitsText = useLimitsText();
  const localised = useLocalised();
  const size = (bytes: number) => format.number(Math.ceil((bytes / mebibyte) * 10) / 10);
  return (reason) => {
    switch (reason.kind) {
      case "empty":
        return t("desk.no_empty");
      case "binary":
        return t(`desk.no_binary_${reason.is}`);
      case "not-read-yet":
        return t(`desk.no_${reason.is}`);
      case "too-large":
        return t("desk.no_tooLarge", { size: size(reason.size), most: size(reason.most) });
      case "too-many-articles":
        return t("desk.no_tooMany", { count: reason.count, most: format.number(reason.most) });
      case "damaged":
        return t(`desk.no_damaged_${reason.is}`);
      case "locked":
        return t(`desk.no_locked_${reason.is}`);
      case "not-fetched":
        return t("desk.no_notFetched");
      case "unpacks-too-large":
        return t("desk.no_unpacksTooLarge", { most: size(reason.most) });
      case "too-many-files":
        return t("desk.no_tooManyFiles", { most: format.number(reason.most) });
      case "packed-too-deep":
        return t("desk.no_packedTooDeep", { most: format.number(reason.most) });
      case "passed-over":
        return t("desk.no_passedOver", { count: reason.count });
      case "too-many-pages":
        return t("desk.no_tooManyPages", { count: reason.count, most: format.number(reason.most) });
      case "no-text":
        return t("desk.no_noText", { count: reason.pages });
      case "no-article-found":
        return t("desk.no_article");
      case "failed":
        return t("desk.no_failed");
      case "json-malformed":
        return reason.at === null
          ? t("desk.no_jsonBroken")
          : t("desk.no_jsonBrokenAt", { at: format.number(reason.at) });
      case "json-not-a-story":
        return t("desk.no_notAStory", { problem: firstProblem(reason.problems) });
      case "newer-format":
        return t("desk.no_newer", {
          format: format.number(reason.format),
          known: format.number(reason.known),
        });
      case "too-much":
        return reason.story === undefined
          ? t("desk.no_tooMuch", { limits: limitsText(reason.limits) })
          : t("desk.no_tooMuchOf", { title: localised(reason.story), limits: limitsText(reason.limits) });
      case "shelf-unread":
        return t("desk.no_shelfUnread", { count: reason.count });
      case "too-deep":
        return t("desk.no_tooDeep", { most: format.number(reason.most) });
      case "unsafe-keys":
        return t("desk.no_unsafe", { problem: firstProblem(reason.problems) });
    }
  };
}

/** Where the first problem is and what it is, kept in its own direction (Unicode FSI and PDI). */
function firstProblem(problems: readonly { readonly path: string; readonly reason: string }[]): string {
  const [first] = problems;
  return first === undefined ? "" : `\u2068${first.path}: ${first.reason}\u2069`;
}
