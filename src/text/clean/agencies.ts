import { bareForm, phraseSet, plainForm, spellingPattern } from "./plain-form";

/** Agencies and outlets whose names are no other word of the language, so that the name alone says enough. */
export const distinctSources: readonly string[] = [
  "رويترز",
  "فرانس برس",
  "أ ف ب",
  "أ.ف.ب",
  "أسوشيتد برس",
  "أسوشييتد برس",
  "أسوشيتدبرس",
  "أسوشييتدبرس",
  "د ب أ",
  "د.ب.أ",
  "يونايتد برس",
  "بلومبرغ",
  "بلومبيرغ",
  "بلومبرج",
  "شينخوا",
  "تاس",
  "ريا نوفوستي",
  "نوفوستي",
  "إنترفاكس",
  "سبوتنيك",
  "إيتار تاس",
  "بي بي سي",
  "روسيا اليوم",
  "آر تي",
  "سي إن إن",
  "فرانس 24",
  "فرانس24",
  "دويتشه فيله",
  "يورونيوز",
  "سكاي نيوز عربية",
  "سكاي نيوز",
  "نيويورك تايمز",
  "واشنطن بوست",
  "وول ستريت جورنال",
  "فايننشال تايمز",
  "الغارديان",
  "الجارديان",
  "لوموند",
  "لوفيغارو",
  "دير شبيغل",
  "Reuters",
  "AFP",
  "TASS",
  "BBC",
  "CNN",
  "RT",
  "DW",
  "Bloomberg",
];

/** Names that are also words or other names: sources only where nothing else could be meant. */
const ambiguousSources: readonly string[] = [
  "وكالات",
  "الوكالات",
  "متابعات",
  "مواقع",
  "صحف",
  "واس",
  "وام",
  "وفا",
  "سانا",
  "بترا",
  "إرنا",
  "فارس",
  "تسنيم",
  "كونا",
  "قنا",
  "بنا",
  "الأناضول",
  "الجزيرة",
  "العربية",
  "الحرة",
  "الميادين",
  "الشرق الأوسط",
  "التايمز",
  "أ ش أ",
  "أ.ش.أ",
  "ا ب",
  "أ ب",
  "AP",
  "Sputnik",
];

const agencies = phraseSet([...distinctSources, ...ambiguousSources]);
const unmistakable = phraseSet([...distinctSources, "وكالات", "متابعات"]);

/** Whether a text is the name of a news agency or a large outlet, or «وكالات», and nothing else. */
export function isAgency(text: string): boolean {
  return agencies.has(agencyName(text));
}

/** The same for names that could be nothing else, even in a line of their own. */
export function isUnmistakableAgency(text: string): boolean {
  return unmistakable.has(agencyName(text));
}

function agencyName(text: string): string {
  return bareForm(plainForm(text)).replace(/^وكاله(?: ال?انباء)? /, "");
}

/** The source of a regular expression for {@link distinctSources}, and for all sources, the longest first. */
export const distinctPattern = alternatives(distinctSources);
export const anyPattern = alternatives([...distinctSources, ...ambiguousSources]);

function alternatives(names: readonly string[]): string {
  return [...names]
    .sort((one, other) => other.length - one.length)
    .map(spellingPattern)
    .join("|");
}
