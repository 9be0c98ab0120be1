/**
 * Names of places beside the countries as Unicode's CLDR names them in Arabic. Each entry is the country's code, a stroke
 * and the name, with an underscore for a space.
 *
 * Source: the codes are ISO 3166-1's; the names were drawn up by hand from Arabic papers.
 */

/** Countries that the papers name otherwise than CLDR does. */
export const otherCountryNames = `
  SA|السعودية RU|روسيا_الاتحادية US|أمريكا US|أميركا US|الولايات_المتحدة_الأمريكية AE|الإمارات CN|جمهورية_الصين
  KP|كوريا KR|كوريا KG|قيرغستان TJ|طاجكستان BY|بيلاروسيا BY|روسيا_البيضاء SY|سورية PS|فلسطين PS|غزة DK|الدنمارك HU|المجر
  CZ|تشيكيا AT|النمسا MM|بورما MM|ميانمار CD|الكونغو CI|كوت_ديفوار BA|البوسنة GB|بريطانيا GB|انجلترا
  GB|اسكتلندا ZA|جنوب_إفريقيا CF|إفريقيا_الوسطى KE|كينيا VA|الفاتيكان ID|اندونيسيا TR|تركيا IR|ايران KZ|كازاخستان
  UZ|أوزبكستان MD|مولدافيا MR|موريتانيا CY|قبرص EU|أوروبا GE|جورجيا HK|هونغ_كونغ TW|تايوان
`;

/** Capitals, and large cities that stand for a government or a place in the news. */
export const cities = `
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
export const otherAdjectives = `
  US|أمريكي US|أميركي GB|إنجليزي GB|انكليزي SA|سعودي AE|إماراتي KZ|كازاخي KZ|قازاقي IL|صهيوني FR|فرنساوي YE|يماني
  KR|كوري KP|كوري ZA|جنوب_إفريقي IN|هندي CN|صيني CH|سويسري PS|فلسطيني EU|أوروبي SD|سوداني GR|يوناني NL|هولندي KG|قيرغيزي
  TJ|طاجيكي UZ|أوزبكي TM|تركماني AF|أفغاني RU|سوفياتي RU|سوفيتي RU|سوفييتي
`;
