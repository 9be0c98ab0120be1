import type { PageWords } from "@/corpus/export/page";

/** What a page in one file says beside the story's own words. */
export const pageWords: PageWords = {
  locale: "ar",
  app: "مُقابَلة",
  modes: { direct: "مباشر", mixed: "مختلط", indirect: "غير مباشر", headline: "في العنوان" },
  bases: { checked: "راجعها إنسان", found: "وجدها المحرّك" },
  dates: { stated: "مذكور", inferred: "مستنتج" },
  kinds: {
    negation: "نفي",
    number: "عدد",
    name: "تسمية",
    substitution: "كلمة أخرى",
    rephrased: "بألفاظ أخرى",
    moved: "موضع آخر",
    unshared: "عند بعضها",
  },
  day: (day) => day,
  days: ({ from }) => from,
  place: () => "",
  silent: (outlets) => `لم تورده: ${outlets}`,
  list: (names) => names.join("، "),
  told: () => ["جملة <b>"],
  original: "الموضع",
  key: "العلامات",
  articles: "المقالات",
  from: "من",
};
