import { describe, expect, it } from "vitest";
import type { Day, StatementId } from "@/corpus";
import { brand } from "@/corpus/brand";
import type { Suggestion } from "@/corpus/edit";
import { contrastsOf } from "@/corpus/found/story-contrasts";

const [one, other] = [brand<"statement">("one"), brand<"statement">("other")];

/** How many statements are linked as contradicting another for a reason, where their articles came out on two days. */
function linked(reason: Suggestion["reasons"][number], days = ["2024-03-02", "2024-03-02"]): number {
  const suggestion: Suggestion = { kind: "contrast", one, other, confidence: 0.95, reasons: [reason] };
  const daysOf = (id: StatementId): readonly Day[] => [brand<"day">(days[id === one ? 0 : 1] ?? "")];
  return contrastsOf([suggestion], daysOf).size;
}

describe("a contradiction that nobody has looked at", () => {
  const figures = { kind: "other-figure", one: "36", other: "63" } as const;

  it("is linked where figures part in articles of one day", () => {
    expect(linked(figures)).toBe(2);
  });

  it("is asked about, not told of, where the articles are of other days: a forecast of today and of tomorrow", () => {
    expect(linked(figures, ["2024-03-02", "2024-03-03"])).toBe(0);
  });

  it("is asked about where a figure may be read in two ways", () => {
    expect(linked({ kind: "other-figure", one: "4 ر 52 %", other: "52.4 %" })).toBe(0);
  });

  it("is linked where a verb is denied, and asked about where a quality is", () => {
    expect(linked({ kind: "negation", word: "ولن" })).toBe(2);
    expect(linked({ kind: "negation", word: "بلا" })).toBe(0);
  });
});
