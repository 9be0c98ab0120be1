import { describe, expect, it } from "vitest";
import { quotedWords } from "@/parts/findings/quoted-words";

describe("quotedWords", () => {
  it("takes the punctuation off both ends, and marks of quotation everywhere", () => {
    expect(quotedWords(" “الجسر، مغلق”. ")).toBe("الجسر، مغلق");
    expect(quotedWords("نفذها “مقاتلون مسلحون")).toBe("نفذها مقاتلون مسلحون");
    expect(quotedWords("سطر\nآخر")).toBe("سطر آخر");
  });

  it("leaves out the conjunction before the first word, and no letter of a word's own", () => {
    expect(quotedWords("والمدارس مغلقة")).toBe("المدارس مغلقة");
    expect(quotedWords("ولن تفتح")).toBe("لن تفتح");
    expect(quotedWords("وزير النقل")).toBe("وزير النقل");
    expect(quotedWords("والد الطفل")).toBe("والد الطفل");
    expect(quotedWords("فلاحو الوادي")).toBe("فلاحو الوادي");
  });

  it("cuts what is long in its middle", () => {
    expect(quotedWords("أ ب ج د ه و ز ح ط")).toBe("أ ب ج د ه و ز ح ط");
    expect(quotedWords("أ ب ج د ه و ز ح ط ي")).toBe("أ ب ج د ه … ح ط ي");
  });

  it("cuts no negation off from what it negates", () => {
    expect(quotedWords("أعلن مجلس المدينة أمس بعد جلسة طويلة أنه لن يرفع رسوم المواقف")).toBe(
      "أعلن مجلس المدينة أمس بعد … لن يرفع رسوم المواقف",
    );
  });
});
