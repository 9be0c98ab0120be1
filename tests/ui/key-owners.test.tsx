import { describe, expect, it } from "vitest";
import { asksForKeys, asksForSearch } from "@/app/keys/watch-keys";
import { keysPassThrough, ownsKeys, takesLetters } from "@/ui/key-owners";

function element(html: string): Element {
  const box = document.createElement("div");
  box.innerHTML = html;
  return box.querySelector("[data-here]") ?? box;
}

describe("takesLetters", () => {
  it.each([
    ["a field", "<input data-here>", true],
    ["a search", "<input type=search data-here>", true],
    ["a choice of many, which letters go through", "<select data-here></select>", true],
    ["text that can be changed", "<p contenteditable><b data-here>a</b></p>", true],
    ["a radio button", "<input type=radio data-here>", false],
    ["a box to tick", "<input type=checkbox data-here>", false],
    ["a button", "<button data-here>a</button>", false],
  ])("tells of %s", (_, html, expected) => {
    expect(takesLetters(element(html))).toBe(expected);
  });
});

describe("ownsKeys", () => {
  it("keeps keys from the page inside a dialog, but for one that leaves the page usable", () => {
    expect(ownsKeys(element("<div role=dialog><button data-here>a</button></div>"))).toBe(true);
    expect(
      ownsKeys(element(`<div role=dialog><p ${keysPassThrough}></p><button data-here>a</button></div>`)),
    ).toBe(false);
  });
});

const press = (key: string, more: Partial<KeyboardEventInit> = {}) => ({
  ...{ key, code: "Slash", altKey: false, ctrlKey: false, metaKey: false, shiftKey: false },
  ...more,
});

describe("the keys of every screen", () => {
  it("ask for the search by a stroke, or by the key where it stands under Arabic letters", () => {
    expect(asksForSearch(press("/"))).toBe(true);
    expect(asksForSearch(press("ظ"))).toBe(true);
    expect(asksForSearch(press("/", { ctrlKey: true }))).toBe(false);
  });

  it("ask for the keys by the question mark of either script, which asks for no search", () => {
    for (const sign of ["?", "؟"]) {
      expect(asksForKeys(press(sign, { shiftKey: true }))).toBe(true);
      expect(asksForSearch(press(sign, { shiftKey: true }))).toBe(false);
    }
    expect(asksForKeys(press("/"))).toBe(false);
  });
});
