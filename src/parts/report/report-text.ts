import type { Translate } from "@/i18n";

/** What a report tells: where, which words, and what is wrong with them; what is empty is left out. */
export interface Report {
  readonly page: string;
  readonly address: string;
  readonly words: string;
  readonly wrong: string;
}

/** A report as a text to be sent however its reader likes, a line for each thing. */
export function reportText({ page, address, words, wrong }: Report, t: Translate): string {
  const lines = [
    t("report.heading"),
    t("report.page", { page }),
    t("report.address", { address }),
    ...(words.trim() === "" ? [] : [t("report.words", { words: words.trim() })]),
    ...(wrong.trim() === "" ? [] : [t("report.wrong", { wrong: wrong.trim() })]),
  ];
  // Signs that keep scripts apart are of no use outside of the page, and would break the address.
  return lines.join("\n").replace(/[\u2066-\u2069]/gu, "");
}
