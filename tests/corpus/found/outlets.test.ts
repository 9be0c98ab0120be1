import { describe, expect, it } from "vitest";
import { unnamedOutlet } from "@/corpus/found/outlets";

describe("an outlet that its article does not name", () => {
  it("is called unnamed, by its number, with whom its article credits", () => {
    const outlet = unnamedOutlet(2, ["رويترز", "الفرنسية"]);
    expect(outlet.named).toBe(false);
    expect(outlet.name).toEqual({
      ar: "نص 2 بلا مصدر معلن (ينقل عن رويترز، الفرنسية)",
      en: "Text 2 without a named publisher (citing رويترز, الفرنسية)",
    });
    expect(outlet.note.ar).toContain("ينقل عن: رويترز، الفرنسية.");
  });

  it("says nothing of credits where there are none", () => {
    const outlet = unnamedOutlet(1, []);
    expect(outlet.named).toBe(false);
    expect(outlet.name.ar).toBe("نص 1 بلا مصدر معلن");
    expect(outlet.note.ar).not.toContain("ينقل");
  });
});
