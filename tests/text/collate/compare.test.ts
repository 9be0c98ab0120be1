import { describe, expect, it } from "vitest";
import { agreement, collate, compareWordings, linkedPassages, type Piece, piecesOf } from "@/text/index";

const outline = (text: string, pieces: readonly Piece[]) =>
  pieces
    .filter(({ kind, punctuation }) => kind !== "same" && !punctuation)
    .map(({ kind, marks }) =>
      `${kind} ${marks.map(({ start, end }) => text.slice(start, end)).join("+")}`.trim(),
    );

function compared(a: string, b: string) {
  const { a: left, b: right } = compareWordings(collate([a, b]), 0, 1);
  return { a: outline(a, left), b: outline(b, right) };
}

describe("compareWordings", () => {
  it("shows a difference of clitics on the clitic alone, and leaves the word whole", () => {
    expect(compared("وبالمهام انتهت", "بالمهام انتهت")).toEqual({ a: ["inflection و"], b: ["inflection"] });
    expect(compared("المهام انتهت", "مهامها انتهت")).toEqual({ a: ["inflection ال"], b: ["inflection ها"] });
    const [piece] = compareWordings(collate(["وبالمهام", "بالمهام"]), 0, 1).a;
    expect(piece).toMatchObject({ start: 0, end: "وبالمهام".length });
  });

  it("finds the clitic under diacritics and tatweel", () => {
    expect(compared("بِالمهام", "المهام")).toEqual({ a: ["inflection بِ"], b: ["inflection"] });
    expect(compared("تسمح بـ”ثورات", "تسمح ثورات")).toEqual({ a: ["inflection بـ"], b: ["inflection"] });
  });

  it("marks the whole word where the stem itself has another form", () => {
    expect(compared("تسمح روسيا", "نسمح روسيا")).toEqual({ a: ["inflection تسمح"], b: ["inflection نسمح"] });
  });

  it("calls what only the second has an addition and what only the first has an omission", () => {
    expect(compared("قال بوتين أمس", "قال الرئيس بوتين")).toEqual({
      a: ["omission أمس"],
      b: ["addition الرئيس"],
    });
  });

  it("tells where the counterpart of a piece stands", () => {
    const { a, b } = compareWordings(collate(["قال بوتين", "وأكد بوتين"]), 0, 1);
    expect(a.map(({ opposite }) => opposite)).toEqual(b.map(({ start, end }) => ({ start, end })));
  });

  it("covers every token of both", () => {
    const texts = ["قال: “لن تسمح” بذلك", "أكد أنها لن نسمح، بذلك!"];
    const { a, b } = compareWordings(collate(texts), 0, 1);
    const read = (text: string, pieces: readonly Piece[]) =>
      pieces.map(({ start, end }) => text.slice(start, end)).join("");
    expect(read(texts[0] ?? "", a)).toBe(texts[0]?.replaceAll(" ", ""));
    expect(read(texts[1] ?? "", b)).toBe(texts[1]?.replaceAll(" ", ""));
  });

  it("finds nothing between a wording and itself, and no pieces for one that is not there", () => {
    const collation = collate(["قال بوتين", "أكد بوتين"]);
    expect(compareWordings(collation, 0, 0).a.every(({ kind }) => kind === "same")).toBe(true);
    expect(compareWordings(collation, 0, 7).b).toEqual([]);
    expect(compareWordings(collation, 7, 0).a).toEqual([]);
  });
});

describe("moved passages", () => {
  it("links the two places of words that changed places", () => {
    const texts = ["بعض القوى الداخلية والخارجية استغلت", "بعض القوى الخارجية والداخلية استغلت"];
    const collation = collate(texts);
    const { a, b, links } = compareWordings(collation, 0, 1);
    expect(outline(texts[0] ?? "", a)).toEqual(["moved الداخلية", "inflection و"]);
    expect(outline(texts[1] ?? "", b)).toEqual(["inflection", "moved والداخلية"]);
    const [moved] = a.filter(({ kind }) => kind === "moved");
    expect(links[moved?.link ?? -1]?.kind).toBe("moved");
    const [link] = linkedPassages(collation);
    expect(link?.places.map(({ wordings }) => wordings)).toContainEqual([0]);
    expect(link?.places.map(({ wordings }) => wordings)).toContainEqual([1]);
  });

  it("takes a negation that moved with its words for moved, not for missing", () => {
    const [a, b] = [
      "أكد بوتين أمس أن روسيا لن تسمح أبدا بثورات ملونة هناك وأن القوات ستعود قريبا إلى بلادها",
      "ستعود القوات قريبا إلى بلادها كما وعد بوتين الذي قال لن تسمح أبدا بثورات ملونة",
    ];
    const { a: left, b: right } = compareWordings(collate([a ?? "", b ?? ""]), 0, 1);
    expect([...left, ...right].filter(({ kind }) => kind === "negation")).toEqual([]);
  });

  it("does not call a word moved that is only used again far away", () => {
    const filler = (letter: string) => Array.from({ length: 12 }, (_, at) => `${letter}كلمة${at}`).join(" ");
    const a = `بلاد ${filler("أ")} ${filler("ب")}`;
    const b = `${filler("ت")} ${filler("ث")} بلاد`;
    expect(linkedPassages(collate([a, b]))).toEqual([]);
  });
});

describe("piecesOf", () => {
  it("gives each piece the gravest kind that it has beside any other wording", () => {
    const texts = ["لن تسمح روسيا", "لن نسمح روسيا", "تسمح روسيا"];
    const kinds = piecesOf(collate(texts), 0).map(({ kind }) => kind);
    expect(kinds).toEqual(["negation", "inflection", "same"]);
  });

  it("finds nothing in a lone wording", () => {
    expect(piecesOf(collate(["قال بوتين"]), 0).map(({ kind }) => kind)).toEqual(["same", "same"]);
  });
});

describe("agreement", () => {
  const share = (a: string, b: string) => agreement(collate([a, b]), 0, 1);

  it("is whole for one text in two spellings and nothing for two without a word in common", () => {
    expect(share("المحاولة الأولى", "المحاولة الاولى.")).toBe(1);
    expect(share("قال بوتين", "احتجاجات عنيفة")).toBe(0);
    expect(share("", "")).toBe(1);
  });

  it("is the share of the words of both that the other has too", () => {
    expect(share("قال بوتين أمس", "قال بوتين")).toBeCloseTo(4 / 5);
    expect(share("لن تسمح", "تسمح")).toBeCloseTo(2 / 3);
  });

  it("falls as a wording drifts", () => {
    const base = "القوات ستنسحب من كازاخستان بعد انتهاء مهمتها";
    const drifting = [
      base,
      "القوات ستنسحب من البلاد بعد انتهاء مهمتها",
      "القوات ستخرج من البلاد بعد انتهاء المعركة",
      "الجيش سيعود إلى بلاده عند نهاية المعركة",
    ];
    const shares = drifting.map((wording) => share(base, wording));
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(new Set(shares).size).toBe(shares.length);
  });
});

describe("passages in other words", () => {
  const linked = (a: string, b: string) => {
    const { links, a: left, b: right } = compareWordings(collate([a, b]), 0, 1);
    const words = (text: string, pieces: readonly Piece[], columns: readonly number[]) =>
      pieces.flatMap(({ column, start, end }) => (columns.includes(column) ? text.slice(start, end) : []));
    return links.map((link) => [
      link.kind,
      words(a, left, link.a).join(" "),
      words(b, right, link.b).join(" "),
    ]);
  };

  it("takes a time clause before its verb and the one behind it for one clause", () => {
    expect(linked("الوفد سيغادر بعد انتهاء مهمته", "ما إن ينجز الوفد مهامه فإنه سيغادر")).toEqual([
      ["rephrased", "بعد انتهاء مهمته", "ما إن ينجز الوفد مهامه فإنه"],
    ]);
  });

  it("calls nothing added that the other says in other words elsewhere", () => {
    const texts = ["الوفد سيغادر بعد انتهاء مهمته", "ما إن ينجز الوفد مهامه فإنه سيغادر"];
    const { b } = compareWordings(collate(texts), 0, 1);
    expect(b.map(({ kind }) => kind)).not.toContain("addition");
  });

  it("takes a clause whole where the other has half of what it says, and of a longer one the part that says it", () => {
    const [own, other] = [
      "بعد إغلاق المصنع القديم نهائيا",
      "إذا أغلقت الشركة الأجنبية المفلسة المصنع الكبير الوحيد",
    ];
    const rest = "وصلت السفينة الكبيرة إلى الميناء";
    const part = "إذا أغلقت الشركة الأجنبية المفلسة المصنع";
    expect(linked(`${rest} ${own}`, `${other} ${rest}`)).toEqual([["rephrased", own, part]]);
    expect(linked(`${other} ${rest}`, `${rest} ${own}`)).toEqual([["rephrased", part, own]]);
  });

  it("links no passages that share no word of what they say", () => {
    expect(linked("وصلت السفينة إلى الميناء مساء الخميس", "وصلت السفينة بعد رحلة طويلة شاقة")).toEqual([]);
  });

  it("turns round what is said only where the other says the same without a negation", () => {
    const kinds = (a: string, b: string) => {
      const compared = compareWordings(collate([a, b]), 0, 1);
      return [...compared.a, ...compared.b].filter(({ kind }) => kind === "negation").length;
    };
    expect(kinds("لن ترفع الشركة الأسعار", "ترفع الشركة الأسعار")).toBe(1);
    expect(kinds("ستفتح المدارس غدا دون استثناء", "ستفتح المدارس غدا")).toBe(0);
    expect(kinds("لن ترفع الشركة الأسعار ولن تغلق المصنع", "لن ترفع الشركة الأسعار")).toBe(0);
    expect(kinds("يحول الاتفاق دون إغلاق المصنع", "يمنع الاتفاق إغلاق المصنع")).toBe(0);
  });
});
