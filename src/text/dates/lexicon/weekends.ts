/** The day that a country's weekend begins on; it has two days. */
export type Weekend = "friday" | "saturday";

/**
 * The weekend by country: words of outlets' names that tell their country (its name, its capital, a newspaper known by its name
 * alone), and the last part of their addresses. Countries as the labour laws have it in 2022; Saudi Arabia since 2013, the Emirates
 * since 2022.
 */
const countries: readonly (readonly [Weekend, string, string])[] = [
  ["friday", "sa", "السعوديه سعوديه سعودي الرياض عكاظ سبق المدينه الوييام واس"],
  ["friday", "eg", "مصر المصري المصريه القاهره الاهرام الشروق السابع"],
  ["friday", "qa", "قطر القطريه الدوحه الرايه الجزيره"],
  ["friday", "kw", "الكويت الكويتيه كونا القبس"],
  ["friday", "bh", "البحرين بنا"],
  ["friday", "om", "عمان العمانيه"],
  ["friday", "jo", "الاردن الاردنيه بترا الراي الغد"],
  ["friday", "iq", "العراق العراقيه بغداد السومريه"],
  ["friday", "sy", "سوريا سوريه السوريه دمشق سانا"],
  ["friday", "ye", "اليمن اليمنيه صنعاء سبا"],
  ["friday", "ps", "فلسطين الفلسطينيه القدس وفا معا"],
  ["friday", "ly", "ليبيا الليبيه طرابلس"],
  ["friday", "dz", "الجزائر الجزائريه"],
  ["friday", "sd", "السودان السودانيه الخرطوم سونا"],
  ["saturday", "lb", "لبنان اللبنانيه بيروت النهار الاخبار"],
  ["saturday", "ma", "المغرب المغربيه هسبريس هيسبريس الرباط"],
  ["saturday", "tn", "تونس التونسيه"],
  ["saturday", "mr", "موريتانيا الموريتانيه نواكشوط"],
  ["saturday", "ae", "الامارات الاماراتيه دبي وام الخليج البيان"],
  ["saturday", "uk", "لندن bbc بيبيسي"],
  ["saturday", "fr", "فرانس france24 فرنسا"],
  ["saturday", "de", "dw"],
  ["saturday", "ru", "روسيا rt سبوتنيك"],
  ["saturday", "tr", "تركيا التركيه الاناضول trt"],
  ["saturday", "com", "cnn رويترز reuters"],
];

const byWord: ReadonlyMap<string, Weekend> = new Map(
  countries.flatMap(([weekend, , words]) =>
    words.split(" ").map((word): [string, Weekend] => [word, weekend]),
  ),
);
const byCode: ReadonlyMap<string, Weekend> = new Map(
  countries.filter(([, code]) => code.length === 2).map(([weekend, code]) => [code, weekend]),
);

/**
 * The weekend of an outlet's country, by the folded words of its name or the host of its address (`null` where it is not known);
 * null where neither tells the country.
 */
export function weekendOf(words: readonly string[], host: string | null): Weekend | null {
  const named = words.flatMap((word) => byWord.get(word) ?? []);
  return named[0] ?? byCode.get(host?.split(".").at(-1) ?? "") ?? null;
}
