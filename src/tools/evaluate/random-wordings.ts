/** A source of random numbers that gives the same ones every time: mulberry32. From 0 up to, not with, 1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const vocabulary =
  `الرئيس رئيس والرئيس للرئيس قال وقال أكد اكد أكّد مؤكدا حذّر إن أن ان لن لا ليست ولن قوات القوات قواته
  قوة مهمة المهمة مهامها المهام في فى من على الى إلى غواتيمالا جواتيمالا ميركل 2030 2,500 ٢٠٣٠ ثمانية آلاف نحو 7939 220 مليون
  ستنسحب تنسحب بعد انتهاء مدرسة مدرسه سؤال سوال قيود بقيود بـ”قيود صارمة الصارمة و أكد ما حدث غير ممكن دون تأخير Merkel G20 12%
  😀 👨‍👩‍👧 ، . “ ” " « » : ... - منظمة معاهدة حظر الأسلحة الاسلحة`.split(/\s+/u);

const oddities = [
  "\u200f",
  "\u200d",
  "\u0000",
  "\ud800",
  "\udc00",
  "\u0640",
  "\u0651",
  "\ufefb",
  "\n",
  "\u202b",
];

function pick<T>(random: () => number, from: readonly T[], otherwise: T): T {
  return from[Math.floor(random() * from.length)] ?? otherwise;
}

function sentence(random: () => number, length: number): string[] {
  return Array.from({ length }, () => pick(random, vocabulary, "و"));
}

/** Another outlet's version of a sentence: some words left out, put in, changed, or moved. */
function retell(random: () => number, words: readonly string[]): string[] {
  const told = words.flatMap((word) => {
    const chance = random();
    if (chance < 0.1) return [];
    if (chance < 0.2) return [pick(random, vocabulary, "و")];
    return chance < 0.28 ? [word, pick(random, vocabulary, "و")] : [word];
  });
  if (random() < 0.4) {
    const from = Math.floor(random() * told.length);
    const block = told.splice(from, 1 + Math.floor(random() * 4));
    told.splice(Math.floor(random() * (told.length + 1)), 0, ...block);
  }
  return told;
}

function write(random: () => number, words: readonly string[]): string {
  return words
    .map((word) => (random() < 0.02 ? word + pick(random, oddities, "") : word))
    .join(random() < 0.1 ? "  " : " ");
}

/** Wordings of one thing that never was said: one to six, of up to 18 words, or odd strings now and then. */
export function randomWordings(random: () => number): readonly string[] {
  const base = sentence(random, Math.floor(random() * 18));
  return Array.from({ length: 1 + Math.floor(random() * 6) }, () => {
    const chance = random();
    if (chance < 0.05) return "";
    if (chance < 0.1) return pick(random, oddities, "") + pick(random, oddities, "");
    if (chance < 0.2) return write(random, base);
    return write(random, chance < 0.3 ? sentence(random, 8) : retell(random, base));
  });
}
