import fc from "fast-check";

/** Text with all that makes trouble somewhere: marks of direction, halves of characters, marks without letters, quotes. */
const troubles = [
  ..."\u202e \u202d \u2066 \u2069 \u200f \u200e \u200c \u200d \u2060 \ufeff \u0000 \u0007 \u0085 \u2028 \u2029 \r \n \t \ud800 \udfff".split(
    " ",
  ),
  ..."« » “ ” ‘ ’ \" ' „ ‟ ‹ › ( ) [ ] { } < > & ; : . … ، , ؛ ؟ ! - — ـ ــــــ ٪ % / \\ | @ # $ ^ * + = ~ `".split(
    " ",
  ),
  ..."َ ُ ِ ّ ْ ً ٍ ٌ ٰ ٓ ٔ ٕ ۖ ۗ ﷺ ﷽ ﻻ ﺍ ڤ گ پ چ ک ی ھ ے é ß İ ı ǅ 🏳️‍🌈 👨‍👩‍👧 𝟚 ² Ⅷ ½ ٠ ١ ٢٠٢٢ ۲۰۲۲ 1,000 1.000,5 1e309 -0".split(
    " ",
  ),
  ..."__proto__ constructor prototype toString hasOwnProperty undefined null NaN <script> </p> &#0; &lt; %00 %E0%A4%A ../ {{x}}".split(
    " ",
  ),
];

const newsWords =
  "قال قالت وأضاف وتابع أكد أن إن بأن مشيرا إلى نقلا عن بحسب وفقا لـ على حد قوله الرئيس الروسي فلاديمير بوتين وزير الخارجية المتحدث باسم منظمة الأمم المتحدة أمس اليوم الاثنين الماضي كانون الثاني/يناير 10 مطلع العام منذ ثلاثة أيام لن لم لا 2,500 2500 كازاخستان القوات ستنسحب الأخير".split(
    " ",
  );

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...newsWords) },
  { weight: 4, arbitrary: fc.constantFrom(...troubles) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("ا".repeat(3000), "ـ".repeat(500), "َ".repeat(400), "((((((((", "\n\n\n"),
  },
);

/** Text as nobody writes it, with words that the finders look for in it. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom(" ", "", " ", "\n", "  ")), { maxLength: 60 })
  .map((pieces) => pieces.flat().join(""));

/** Values that a file can hold where something else is expected. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    0,
    -1,
    0.5,
    1e21,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    "",
    " ",
    [],
    {},
  ),
  fc.constantFrom<unknown>(
    "../x",
    "Á",
    "a--b",
    "2022-02-30",
    "javascript:alert(1)",
    "x".repeat(30_000),
    "\ud800",
  ),
  hostileText,
  fc.jsonValue({ maxDepth: 4 }),
  fc
    .constant(0)
    .map(() => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}')),
  fc.constant(0).map(() => JSON.parse(`${"[".repeat(200)}${"]".repeat(200)}`)),
);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What is done to one place of a value. */
interface Wound {
  /** Chooses at each level where to go on. */
  readonly way: readonly number[];
  readonly how: "replace" | "remove" | "double" | "add";
  readonly value: unknown;
}

const wound: fc.Arbitrary<Wound> = fc.record({
  way: fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 7 }),
  how: fc.constantFrom("replace", "replace", "remove", "double", "add"),
  value: hostileValue,
});

function hurtList(list: readonly unknown[], { way: [step = 0, ...way], how, value }: Wound): unknown {
  if (list.length === 0) return [value];
  const at = step % list.length;
  if (way.length > 0)
    return list.map((item, index) => (index === at ? hurt(item, { way, how, value }) : item));
  if (how === "remove") return list.filter((_, index) => index !== at);
  if (how === "double") return [...list, list[at]];
  return how === "add" ? [...list, value] : list.map((item, index) => (index === at ? value : item));
}

/** The value with one wound in it. */
export function hurt(value: unknown, given: Wound): unknown {
  if (Array.isArray(value)) return hurtList(value, given);
  if (!isObject(value)) return given.value;
  const { way, how } = given;
  const [step = 0, ...rest] = way;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined || how === "add") return { ...value, [`extra${step}`]: given.value };
  if (rest.length > 0) return { ...value, [key]: hurt(value[key], { ...given, way: rest }) };
  if (how === "remove") return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  return { ...value, [key]: given.value };
}

/** A sound value with some wounds. */
export const wounded = (sound: unknown): fc.Arbitrary<unknown> =>
  fc
    .array(wound, { minLength: 1, maxLength: 4 })
    .map((wounds) => wounds.reduce((value: unknown, each) => hurt(value, each), sound));

/** Whether something has changed what all objects share. */
export function isPolluted(): boolean {
  return "polluted" in {} || "polluted" in [];
}
