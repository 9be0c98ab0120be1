import fc from "fast-check";

/** Few words, so that wordings made of them share some, and of every kind that differs in its own way. */
const vocabulary = [
  ..."قال الرئيس إن القوات لن تسمح بثورات ملونة في البلاد ستنسحب من كازاخستان قازاقستان".split(" "),
  ..."الأولى الاولى المحاولة محاولة ومحاولة 2030 2,500 ٢٠٣٠ ولن لا".split(" "),
  ..."، “ ” . : \n".split(" "),
];

const wording = fc.array(fc.constantFrom(...vocabulary), { maxLength: 14 }).map((words) => words.join(" "));

/** One to five wordings that have much in common, or little. */
export const wordings = fc.oneof(
  fc.array(wording, { minLength: 1, maxLength: 5 }),
  fc
    .tuple(wording, wording, wording, wording)
    .map(([start, one, other, end]) => [
      `${start} ${one} ${end}`,
      `${start} ${other} ${end}`,
      `${start} ${end}`,
    ]),
);

export const names = [["كازاخستان", "قازاقستان"]];
