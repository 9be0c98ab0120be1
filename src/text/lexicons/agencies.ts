/** News agencies and outlets by the names that they are credited by. Source: drawn up by hand from credits. */

/** Names that are no other word of the language, so that the name alone says enough. */
export const distinctAgencies = `
  رويترز فرانس_برس أ_ف_ب أ.ف.ب أسوشيتد_برس أسوشييتد_برس أسوشيتدبرس أسوشييتدبرس د_ب_أ د.ب.أ يونايتد_برس بلومبرغ
  بلومبيرغ بلومبرج شينخوا تاس ريا_نوفوستي نوفوستي إنترفاكس سبوتنيك إيتار_تاس بي_بي_سي روسيا_اليوم آر_تي سي_إن_إن
  فرانس_24 فرانس24 دويتشه_فيله يورونيوز سكاي_نيوز_عربية سكاي_نيوز نيويورك_تايمز واشنطن_بوست وول_ستريت_جورنال
  فايننشال_تايمز الغارديان الجارديان لوموند لوفيغارو دير_شبيغل Reuters AFP TASS BBC CNN RT DW Bloomberg
`;

/** Names that are also words or other names: sources only where nothing else could be meant. */
export const ambiguousAgencies = `
  وكالات الوكالات متابعات مواقع صحف واس وام وفا سانا بترا إرنا فارس تسنيم كونا قنا بنا الأناضول الجزيرة العربية
  الحرة الميادين الشرق_الأوسط التايمز أ_ش_أ أ.ش.أ ا_ب AP Sputnik
`;
