import { describe, expect, it } from "vitest";
import { verbFormsOf } from "@/text/words/forms";
import { wordOf } from "@/text/words/word";

const forms = (written: string) => verbFormsOf(wordOf(written));

describe("the forms of a verb whose last letter is doubled", () => {
  it.each([
    ["مر", "يمر"],
    ["مرت", "سيمرون"],
    ["وحلوا", "تحلها"],
  ])("have one thing in common: %s, %s", (one, other) => {
    expect(forms(one)).toHaveLength(1);
    expect(forms(one)).toEqual(forms(other));
  });

  it("are not those of a noun that ends in the same letters, nor of another verb as short", () => {
    expect(forms("محل")).not.toEqual(forms("حل"));
    expect(forms("ممر")).not.toEqual(forms("مر"));
    expect(forms("يصل").filter((form) => form.startsWith("doubled"))).toEqual([]);
  });
});
