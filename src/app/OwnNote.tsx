import type { Story } from "@/corpus";
import { useTranslation } from "@/i18n";
import { AddressLink, reviewAddress } from "@/parts/address";

/** Over every screen of a story of the reader's own: how much of it nobody has checked, and the way to the desk. */
export function OwnNote({ story }: { readonly story: Story }) {
  const { t } = useTranslation();
  const wordings = story.statements.flatMap((statement) => statement.wordings);
  const found = wordings.filter(({ basis }) => basis === "found").length;
  const unchecked = t("basis.unchecked", { found, all: wordings.length });
  const told = found > 0 ? `${t("basis.own")} ${unchecked}` : t("basis.own");
  return (
    <p className="mx-auto max-w-page px-4 pt-3 text-note text-ink-2 md:px-8 print:hidden">
      <span>{told}</span>{" "}
      <AddressLink address={reviewAddress(story.id)} className="underline underline-offset-4">
        {t("basis.review")}
      </AddressLink>
    </p>
  );
}
