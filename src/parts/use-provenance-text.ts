import type { Provenance } from "@/corpus";
import { useFormat, useTranslation } from "@/i18n";

const twoDigits = (number: number) => String(number).padStart(2, "0");

/** The day of a moment where the reader is. */
function dayHere(moment: Date): string {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Says by which way an article came, and when, by the reader's own clock. */
export function useProvenanceText(): (provenance: Provenance) => string {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  return ({ means, retrieved }) => {
    const moment = new Date(retrieved);
    const time = new Intl.DateTimeFormat(i18n.language, { hour: "numeric", minute: "2-digit" });
    return t(`provenance.${means}`, { day: format.day(dayHere(moment)), time: time.format(moment) });
  };
}
