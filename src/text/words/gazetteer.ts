import { unifyLoanWords } from "./loan-words";
import { normalise } from "./normalise/normalise";

/**
 * Countries as Unicode's CLDR names them in Arabic, through `Intl`, with short names, capitals and large cities that
 * stand for a government or a place in the news, and the adjectives that Arabic makes of them.
 */

/** What CLDR names in another way than the papers do: the code, and other names of one or more words. */
const otherNames = `
  SA|السعودية RU|روسيا_الاتحادية US|أمريكا US|أميركا US|الولايات_المتحدة_الأمريكية AE|الإمارات CN|جمهورية_الصين
  KP|كوريا KR|كوريا KG|قيرغستان TJ|طاجكستان BY|بيلاروسيا BY|روسيا_البيضاء SY|سورية PS|فلسطين PS|غزة DK|الدنمارك HU|المجر
  CZ|تشيكيا AT|النمسا MM|بورما MM|ميانمار CD|الكونغو CI|كوت_ديفوار BA|البوسنة UK|إنجلترا GB|بريطانيا GB|انجلترا
  GB|اسكتلندا ZA|جنوب_إفريقيا CF|إفريقيا_الوسطى KE|كينيا VA|الفاتيكان ID|اندونيسيا TR|تركيا IR|ايران KZ|كازاخستان
  UZ|أوزبكستان MD|مولدافيا MR|موريتانيا CY|قبرص EU|أوروبا GE|جورجيا HK|هونغ_كونغ TW|تايوان
`;

const capitals = `
  RU|موسكو US|واشنطن GB|لندن FR|باريس DE|برلين IR|طهران TR|أنقرة CN|بكين SA|الرياض EG|القاهرة SY|دمشق IQ|بغداد JO|عمان LB|بيروت
  YE|صنعاء YE|عدن QA|الدوحة AE|أبوظبي AE|دبي KW|المنامة OM|مسقط LY|طرابلس TN|تونس DZ|الجزائر MA|الرباط SD|الخرطوم MR|نواكشوط
  SO|مقديشو ET|أديس_أبابا KE|نيروبي NG|أبوجا UA|كييف BY|مينسك AM|يريفان GE|تبليسي AZ|باكو UZ|طشقند TM|عشق_آباد TM|عشقآباد KG|بيشكك
  TJ|دوشنبه KZ|أستانا KZ|ألماتي IN|نيودلهي PK|إسلام_آباد AF|كابول JP|طوكيو KR|سيول KP|بيونغيانغ ID|جاكرتا MY|كوالالمبور AU|كانبيرا
  CA|أوتاوا BR|برازيليا MX|مكسيكو CU|هافانا VE|كراكاس AR|بوينس_آيرس IT|روما ES|مدريد PT|لشبونة GR|أثينا AT|فيينا CH|برن CH|جنيف
  BE|بروكسل NL|لاهاي NL|أمستردام SE|ستوكهولم NO|أوسلو FI|هلسنكي DK|كوبنهاغن PL|وارسو CZ|براغ HU|بودابست RO|بوخارست BG|صوفيا
  RS|بلغراد HR|زغرب IL|القدس IL|تل_أبيب PS|رام_الله US|نيويورك SA|جدة SA|مكة SA|تبوك SA|أبها SA|نجران SA|جازان SA|حائل SA|الدمام
  SA|الطائف SA|عسير SA|القصيم SA|بريدة SA|الأحساء SA|ينبع YE|تعز YE|مأرب IQ|الموصل IQ|الأنبار SY|حلب SY|حمص LY|بنغازي EG|الإسكندرية
`;

/** Adjectives that follow from no country's name by rule. */
const otherAdjectives = `
  US|أمريكي US|أميركي GB|إنجليزي GB|انكليزي SA|سعودي AE|إماراتي KZ|كازاخي KZ|قازاقي IL|صهيوني FR|فرنساوي YE|يماني
  KR|كوري KP|كوري ZA|جنوب_إفريقي IN|هندي CN|صيني CH|سويسري PS|فلسطيني EU|أوروبي SD|سوداني GR|يوناني NL|هولندي KG|قيرغيزي
  TJ|طاجيكي UZ|أوزبكي TM|تركماني AF|أفغاني RU|سوفياتي RU|سوفيتي RU|سوفييتي
`;

const rows = (list: string): readonly (readonly [string, string])[] =>
  list
    .trim()
    .split(/\s+/u)
    .map((row) => {
      const [code = "", name = ""] = row.split("|");
      return [code, unifyLoanWords(normalise(name.replaceAll("_", " ")))];
    });

function* codes(): Generator<string> {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  for (const first of letters) for (const second of letters) yield first + second;
}

/** Codes that CLDR names but that are no place, or a second code of one. */
const notPlaces = new Set(["UN", "XA", "XB", "ZZ", "UK", "EZ"]);

function cldrNames(): readonly (readonly [string, string])[] {
  const names = new Intl.DisplayNames("ar", { type: "region", fallback: "none" });
  const found: (readonly [string, string])[] = [];
  const seen = new Set<string>();
  for (const code of codes()) {
    const name = notPlaces.has(code) ? undefined : names.of(code);
    if (name === undefined) continue;
    const folded = unifyLoanWords(normalise(name.replace(/[(-].*$/u, "").trim()));
    if (!seen.has(folded)) found.push([code, folded]);
    seen.add(folded);
  }
  return found;
}

/** روسيا → روسي, كازاخستان → كازاخستاني and كازاخي, العراق → عراقي. Empty for a name of several words. */
function adjectivesOf(name: string): readonly string[] {
  if (name.includes(" ")) return [];
  const bare = name.replace(/^ال/u, "");
  const stem = bare.replace(/(?:يا|ا|يه|ه)$/u, "");
  return [`${stem}ي`, ...(bare.endsWith("ستان") ? [`${bare.slice(0, -4)}ي`] : [])];
}

export interface Gazetteer {
  /** The code of a country by a folded name of it, of its capital or of a city in it. */
  readonly places: ReadonlyMap<string, string>;
  /** The code of a country by its adjective in the masculine singular, without the article, folded. */
  readonly adjectives: ReadonlyMap<string, string>;
  /** The countries themselves, apart from their cities. */
  readonly countries: ReadonlySet<string>;
  /** First words of the names of several words. */
  readonly openings: ReadonlySet<string>;
}

function build(): Gazetteer {
  const countryRows = [...rows(otherNames), ...cldrNames()];
  const places = new Map<string, string>();
  const adjectives = new Map<string, string>();
  for (const [code, name] of [...countryRows, ...rows(capitals)])
    if (!places.has(name)) places.set(name, code);
  const derived = countryRows.flatMap(([code, name]) =>
    adjectivesOf(name).map((adjective) => [code, adjective] as const),
  );
  for (const [code, name] of [...rows(otherAdjectives), ...derived]) {
    if (!adjectives.has(name)) adjectives.set(name, code);
  }
  const openings = [...places.keys()]
    .filter((name) => name.includes(" "))
    .map((name) => name.split(" ")[0] ?? "");
  return {
    places,
    adjectives,
    countries: new Set(countryRows.map(([, name]) => name)),
    openings: new Set(openings),
  };
}

let built: Gazetteer | null = null;

/** The gazetteer, built when it is first asked for. Names are in normal form with loan words unified. */
export function gazetteer(): Gazetteer {
  built ??= build();
  return built;
}
