import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSearch, stringifySearch } from "@/parts/address/search";

describe("the query of an address", () => {
  it("keeps what looks like a number or a list as the words it is", () => {
    expect(parseSearch("?words=2012&speaker=putin,karin")).toEqual({ words: "2012", speaker: "putin,karin" });
  });

  it("writes lists legibly and leaves out what is empty", () => {
    expect(stringifySearch({ speaker: "putin", outlet: "voi,alwasat", mode: "direct", words: "" })).toBe(
      "?speaker=putin&outlet=voi,alwasat&mode=direct",
    );
    expect(stringifySearch({ words: "", at: undefined })).toBe("");
  });

  it("takes the first of a repeated parameter and survives a hostile one", () => {
    const search = parseSearch("?mode=direct&mode=mixed&__proto__=x&constructor=y&%E0%A4%A");
    expect(search.mode).toBe("direct");
    expect(Object.getPrototypeOf(search)).toBe(Object.prototype);
  });

  it("reads back whatever it wrote", () => {
    const word = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => !/\p{Surrogate}/u.test(text));
    const key = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.dictionary(key, word), (search) => {
        expect(parseSearch(stringifySearch(search))).toEqual({ ...search });
      }),
    );
  });
});
