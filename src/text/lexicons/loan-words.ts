/**
 * Foreign words that Arabic papers spell in several ways, by the letters that differ, in normal form. Each line is one
 * word; the first spelling stands for all. Only what no Arabic word could be taken for is here: a missing alef makes
 * another word of an Arabic one (قتل / قاتل), so that there can be no rule, only a list.
 *
 * Source: drawn up by hand.
 */
export const loanSpellings: readonly string[] = [
  "امريك اميرك",
  "سوفيت سوفيات سوفييت",
  "اوروب اورب",
  "انجليز انكليز انغليز",
  "ديمقراط ديموقراط",
  "ديكتاتور دكتاتور",
  "تلفزيون تليفزيون",
  "انترنت انترنيت",
  "انستغرام انستجرام انستقرام",
  "كيلوغرام كيلوجرام",
  "ايديولوجي ايدولوجي ايدلوجي",
  "تكنولوجي تكنلوجي تقنلوجي",
];
