import type { PassedLimit } from "@/corpus";
import { useFormat, useTranslation } from "@/i18n";
import { useLocalised } from "@/parts/use-localised";

/** A statement or a headline is named by so many of its characters. */
const named = 60;

/** Says of each limit that a story passes what there is too much of, how much, and how much there may be. */
export function useLimitsText(): (limits: readonly PassedLimit[]) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const localised = useLocalised();
  const whose = (at: PassedLimit["at"]) => {
    if (at === null) return "";
    const name = localised(at);
    // In its own direction (Unicode FSI and PDI).
    return ` (\u2068${name.length > named ? `${name.slice(0, named).trimEnd()}…` : name}\u2069)`;
  };
  return (limits) =>
    limits
      .map(({ of, count, most, at }) =>
        t("desk.limit", {
          what: `${t(`desk.limit_${of}`)}${whose(at)}`,
          count: format.number(count),
          most: format.number(most),
        }),
      )
      .join(t("desk.limitAnd"));
}
