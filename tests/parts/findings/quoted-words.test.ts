import { describe, expect, it } from "vitest";
import { quotedWords } from "@/parts/findings/quoted-words";

describe("quotedWords", () => {
  it("takes the punctuation off both ends, and marks of quotation everywhere", () => {
    expect(quotedWords(" “الجسر، مغلق”. ")).toBe("الجسر، مغلق");
    expect(quotedWords("نفذها “مقاتلون مسلحون")).toBe("نفذها مقاتلون مسلحون");
    expect(quotedWords("سطر\nآخر")).toBe("سطر آخر");
  });

  it("cuts what is long in its middle", () => {
    expect(quotedWords("أ ب ج د ه و ز ح ط")).toBe("أ ب ج د ه و ز ح ط");
    expect(quotedWords("أ ب ج د ه و ز ح ط ي")).toBe("أ ب ج د ه … ح ط ي");
  });
});
