import type { Filter, StoryId } from "@/corpus";
import { useTranslation } from "@/i18n";
import { AddressLink } from "@/parts/address";
import { buttonClass } from "@/ui/Button";

interface WaysInProps {
  readonly story: StoryId;
  readonly filter: Filter;
}

/** The ways into a story. */
export function WaysIn({ story, filter }: WaysInProps) {
  const { t } = useTranslation();
  return (
    <p className="flex flex-wrap gap-3 print:hidden">
      <AddressLink
        address={{ screen: "story", story, filter, sort: "time" }}
        className={buttonClass("strong")}
      >
        {t("library.open")}
      </AddressLink>
      <AddressLink
        address={{ screen: "timeline", story, filter, zoom: "month", view: null }}
        className={buttonClass("plain")}
      >
        {t("nav.timeline")}
      </AddressLink>
      <AddressLink address={{ screen: "names", story, filter, kind: null }} className={buttonClass("plain")}>
        {t("nav.names")}
      </AddressLink>
    </p>
  );
}
