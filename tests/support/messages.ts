import shellAr from "@/i18n/ar.json";
import screensAr from "@/i18n/ar.screens.json";
import shellEn from "@/i18n/en.json";
import screensEn from "@/i18n/en.screens.json";

/** All messages of each language, as the build hands them to the pages. */
export const ar = { ...shellAr, ...screensAr };
export const en = { ...shellEn, ...screensEn };
