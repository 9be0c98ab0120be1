import { describe, expect, it } from "vitest";
import { collate, columnKinds } from "@/text/index";
import { seeded } from "@/tools/evaluate/random-wordings";
import { showCollation, showKinds } from "../../support/show-collation";

const show = (...wordings: readonly string[]) => showCollation(collate(wordings));

describe("collate", () => {
  it("aligns all wordings at once, however many there are", () => {
    expect(
      show(
        "ليست المحاولة الأولى وبعيدة عن المحاولة الأخيرة للتدخل",
        "ليست المحاولة الاولى ولن تكون الاخيرة للتدخل الخارجي",
        "ليست المحاولة الأولى ولن تكون الأخيرة للتدخل الخارجي",
      ),
    ).toBe(
      "ليست المحاولة ⟦الأولى|الاولى⟧ ⟦وبعيدة|ولن⟧ ⟦عن|تكون⟧ ⟦المحاولة|∅⟧ ⟦الأخيرة|الاخيرة⟧ للتدخل ⟦∅|الخارجي⟧",
    );
  });

  it("makes no wording the base: what two share against the third stands together, wherever the third stands", () => {
    const three = ["بعد انتهاء مهمتها", "عند انتهاء المهام", "بعد انتهاء المهام"];
    for (const order of [
      [0, 1, 2],
      [2, 0, 1],
      [1, 2, 0],
    ]) {
      const collation = collate(order.map((index) => three[index] ?? ""));
      expect(collation.columns.map(({ cells }) => new Set(cells.map((cell) => cell?.written)).size)).toEqual([
        2, 1, 2,
      ]);
    }
  });

  it("lets a wording agree with one in its first words and with another in its last", () => {
    expect(show("أحمر أخضر", "أزرق أصفر", "أزرق أخضر")).toBe("⟦أحمر|أزرق⟧ ⟦أخضر|أصفر⟧");
    expect(show("أحمر", "أزرق", "أحمر أزرق")).toBe("⟦أحمر|∅⟧ ⟦∅|أزرق⟧");
  });

  it("sets a wording anew where a pair's guess kept it from what the rest agree on", () => {
    // Beside the third alone, the second's last word stands for القديم; the first has both.
    const { columns } = collate([
      "أغلقت البلدية الجسر القديم ليلا",
      "أغلقت البلدية الجسر ليلا",
      "أغلقت البلدية الجسر القديم",
    ]);
    const rows = [0, 1, 2].map((wording) =>
      columns.map(({ cells }) => cells[wording]?.written ?? "·").join(" "),
    );
    expect(rows).toEqual([
      "أغلقت البلدية الجسر القديم ليلا",
      "أغلقت البلدية الجسر · ليلا",
      "أغلقت البلدية الجسر القديم ·",
    ]);
  });

  it("finds a passage that stands far from where the other has it", () => {
    const collation = collate([
      "ما ان تنجز القوة مهامها ستنسحب",
      "ستنسحب القوات من هناك ما ان تنجز القوة مهامها",
    ]);
    expect(showCollation(collation)).toContain("ما ان تنجز القوة مهامها");
  });

  it("does not take a preposition between two unrelated passages for agreement", () => {
    const a = "انتشرت الاحتجاجات التخريبية العنيفة بسرعة في عدة مدن كبرى غرب الدولة";
    const b = "وصل الوزير صباحا ومعه وفد رسمي رفيع في زيارة تستغرق ثلاث ليال فقط";
    const shared = collate([a, b]).columns.filter(({ cells }) =>
      cells.every((cell) => cell?.written === "في"),
    );
    expect(shared).toEqual([]);
  });

  it("keeps the same preposition where the words around it agree", () => {
    expect(show("الأحداث في كازاخستان", "الأحداث الأخيرة في كازاخستان")).toBe(
      "الأحداث ⟦∅|الأخيرة⟧ في كازاخستان",
    );
  });

  it("gives two copies of one text one column for every token", () => {
    const text = "قال: “لن تسمح”، 2,500 😀";
    const collation = collate([text, text, text]);
    const { columns } = collation;
    const kinds = columnKinds(collation);
    expect(kinds.every(({ kind }) => kind === "same")).toBe(true);
    expect(columns.every(({ cells }) => cells.every((cell) => cell !== null))).toBe(true);
  });

  it.each([
    ["no wording", []],
    ["one empty wording", [""]],
    ["empty wordings", ["", "", ""]],
    ["white space and controls", [" \n", "\u200f\u0000"]],
  ])("gives no columns for %s", (_, wordings) => {
    expect(collate(wordings)).toMatchObject({ columns: [], approximate: false, texts: wordings });
  });

  it.each([
    ["punctuation only", ["“،”", "…", "-"]],
    ["emoji", ["😀 👨‍👩‍👧", "😀", "🇰🇿"]],
    ["lone surrogates", ["\ud800", "\udc00 \ud800"]],
    ["an empty wording among others", ["", "قال بوتين", "قال"]],
    ["one wording", ["قال بوتين"]],
  ])("keeps every token of %s", (_, wordings) => {
    const { columns } = collate(wordings);
    const read = wordings.map((__, wording) =>
      columns.map(({ cells }) => cells[wording]?.written ?? "").join(""),
    );
    expect(read).toEqual(wordings.map((wording) => wording.replace(/\s/g, "")));
  });

  it("reads the number or the name behind a clitic that is written apart from it", () => {
    const cells = (text: string) =>
      collate([text], { names: [["الأمم المتحدة"]] }).columns.flatMap(({ cells: [cell] }) => cell ?? []);
    expect(cells("وصل و 2030 جنديا").map(({ figure }) => figure?.value)).toEqual([
      undefined,
      2030,
      undefined,
    ]);
    expect(cells("شكر و الأمم المتحدة أمس").map(({ name }) => name)).toEqual([null, 0, null]);
  });

  it("reads the last day of a month for one, a year with its era for one, and no height for a year", () => {
    const cells = (text: string) =>
      collate([text]).columns.flatMap(({ cells: [cell] }) =>
        cell === null || cell === undefined || cell.figure === null
          ? []
          : [`${cell.written} ${cell.figure.value} ${cell.figure.unit}`],
      );
    expect(cells("في 31 مايو")).toEqual(["31 مايو 531 day"]);
    expect(cells("في 32 مايو")[0]).toBe("32 32 null");
    expect(cells("عام 2019 م")).toEqual(["2019 م 2019 null"]);
    expect(cells("على ارتفاع 3000 م")).toEqual(["3000 3000 null"]);
  });

  it("ignores names that are empty, doubled, or nothing but marks", () => {
    const names = [[], ["", "«»"], ["بوتين", "بوتين"]];
    expect(showKinds(collate(["قال بوتين", "قال بوتين"], { names }))).toBe("قال بوتين");
  });

  it("is plain data that may be copied to a worker and back", () => {
    const collation = collate(["قال بوتين 2,500", "قال الرئيس 2030"]);
    expect(structuredClone(collation)).toEqual(collation);
  });
});

describe("collations of size", () => {
  const random = seeded(7);
  const letters = "بتجحدرسعفقكلمنهي";
  const letter = () => letters[Math.floor(random() * letters.length)] ?? "ب";
  const vocabulary = Array.from({ length: 3_000 }, () => Array.from({ length: 6 }, letter).join(""));
  /** Words as frequent as those of a language: the first of the list by far the most. */
  const word = () => vocabulary[Math.floor(vocabulary.length * random() ** 3)] ?? "";
  const long = Array.from({ length: 10_000 }, word);

  it("aligns 10,000 words with the same words but for a few, without approximation", () => {
    const changed = long.map((each, at) => (at % 97 === 0 ? "مغاير" : each));
    const collation = collate([long.join(" "), changed.join(" ")]);
    const same = columnKinds(collation).filter(({ kind }) => kind === "same").length;
    expect(same).toBeGreaterThanOrEqual(long.length - Math.ceil(long.length / 97));
    expect(collation.approximate).toBe(false);
  });

  it("gives an answer for 10,000 words that repeat a few without end, and says that it is approximate", () => {
    const few = (seed: number) => {
      const next = seeded(seed);
      return Array.from({ length: 10_000 }, () => vocabulary[Math.floor(next() * 5)]).join(" ");
    };
    const collation = collate([few(1), few(2)]);
    expect(collation.approximate).toBe(true);
    expect(collation.columns.length).toBeGreaterThanOrEqual(10_000);
  });

  it("says that it is approximate when there are too many wordings for all pairs", () => {
    const many = Array.from({ length: 80 }, (_, at) => `قال الرئيس ${vocabulary[at]} إن القوات ستنسحب`);
    const collation = collate(many);
    expect(collation.approximate).toBe(true);
    expect(columnKinds(collation).filter(({ kind }) => kind === "same")).toHaveLength(5);
  });

  it("sets each of very many wordings against those worded like it, and not against long ones with its words among others", () => {
    const towns = ["جدة", "حلب", "طنجة", "صنعاء", "بنغازي", "الموصل", "مسقط"];
    const days = ["السبت", "الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة"];
    const short = towns.flatMap((town) => days.map((day) => `ويفتح الطريق الجديد نحو ${town} يوم ${day}`));
    const lists = [...days.toReversed(), "يوم", ...towns.toReversed(), "نحو الجديد الطريق ويفتح"].join(" ");
    const listing = Array.from({ length: 26 }, (_, at) => `${lists} ${at + 100}`);
    const { columns, texts } = collate([...short, ...listing]);
    const columnOf = (word: string, wording: number) =>
      columns.findIndex(({ cells }) => {
        const cell = cells[wording];
        return cell != null && texts[wording]?.slice(cell.start, cell.end) === word;
      });
    for (const word of ["ويفتح", "الطريق", "الجديد", "نحو", "يوم"])
      expect(new Set(short.map((_, wording) => columnOf(word, wording))).size).toBe(1);
  });
});
