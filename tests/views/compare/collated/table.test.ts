import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { VariantKind } from "@/text";
import { textAt } from "@/views/compare/model/fragments";
import { gravity } from "@/views/compare/model/kinds";
import { cellNames, groupKind, tableCell, tableGroups } from "@/views/compare/model/table";
import { columnsIn } from "@/views/compare/model/variants";
import { names, wordings } from "./arbitrary-wordings";
import { collated } from "./marked";

/** The table as rows of its columns' words; a shared column is marked with `=`. */
function table(texts: readonly string[], hidden: readonly VariantKind[] = []) {
  const of = collated(texts, { names });
  return tableGroups(of, new Set(hidden)).map((group) => [
    ...(group.shared ? ["="] : []),
    ...texts.map((_, wording) => textAt(of, wording, group) ?? "∅"),
  ]);
}

describe("tableGroups", () => {
  it("puts what all share into one run, and a place where they part into one, however many words it has", () => {
    expect(table(["قال الرئيس إن الجسر مغلق", "قال الرئيس إن النفق مفتوح"])).toEqual([
      ["=", "قال الرئيس إن", "قال الرئيس إن"],
      ["الجسر مغلق", "النفق مفتوح"],
    ]);
  });

  it("puts what the same wordings lack into one column", () => {
    expect(table(["الجسر مغلق حتى صباح الغد", "الجسر مغلق"])).toEqual([
      ["=", "الجسر مغلق", "الجسر مغلق"],
      ["حتى صباح الغد", "∅"],
    ]);
  });

  it("keeps punctuation with the word that it touches", () => {
    expect(table(["قال: “الجسر” مغلق", "قال الجسر مغلق اليوم"])).toEqual([
      ["=", "قال: “الجسر” مغلق", "قال الجسر مغلق"],
      ["∅", "اليوم"],
    ]);
    expect(table(["أكد “الجسر” مغلق", "قال الجسر مغلق"])).toEqual([
      ["أكد", "قال"],
      ["=", "“الجسر” مغلق", "الجسر مغلق"],
    ]);
  });

  it("takes a spelling for shared once spelling is hidden", () => {
    const texts = ["المحاولة الأولى هنا", "المحاولة الاولى هنا"];
    expect(table(texts)).toHaveLength(3);
    expect(table(texts, ["spelling"])).toEqual([["=", ...texts]]);
  });

  it("takes other words for no shared ones, even where they go unmarked", () => {
    const shared = table(
      ["ينهار الجسر قريبا", "يسقط الجسر قريبا"],
      ["substitution", "rephrased", "unshared"],
    );
    expect(shared[0]).toEqual(["ينهار", "يسقط"]);
  });

  it("covers every column once, in order", () => {
    fc.assert(
      fc.property(wordings, fc.boolean(), (texts, hide) => {
        const of = collated(texts, { names });
        const groups = tableGroups(of, new Set<VariantKind>(hide ? ["spelling", "unshared"] : []));
        expect(groups.flatMap(columnsIn)).toEqual([...of.collation.columns.keys()]);
      }),
    );
  });
});

describe("groupKind", () => {
  it("names a column by the gravest that is in it, and what all share by nothing", () => {
    const of = collated(["سقط 20 جريحا", "سقط 90 جريحا"]);
    expect(tableGroups(of, new Set()).map((group) => groupKind(of, group, new Set()))).toEqual([
      null,
      "number",
      null,
    ]);
  });
});

describe("groupKind of hidden kinds", () => {
  it("prefers what is marked to what is not, and names a column all the same", () => {
    const of = collated(["سقط 20 جريحا", "سقط 90 جريحا"]);
    const [, differing] = tableGroups(of, new Set());
    expect(differing && groupKind(of, differing, new Set<VariantKind>(["number"]))).toBe("number");
  });
});

describe("tableCell", () => {
  it("tells what is missing from what nobody expects", () => {
    const of = collated(["الجسر مغلق غدا", "الجسر مغلق غدا", "مغلق صباحا"]);
    const cells = tableGroups(of, new Set()).map((group) => tableCell(of, 2, group));
    expect(cells[0]).toMatchObject({ empty: true, gap: "unshared" });
    expect(cells.at(-1)).toMatchObject({ empty: false });
  });
});

describe("cellNames", () => {
  it("names each piece that can be stopped at once, and none that is hidden", () => {
    fc.assert(
      fc.property(wordings, (texts) => {
        const of = collated(texts, { names });
        const groups = tableGroups(of, new Set());
        const all = texts.flatMap((_, wording) => cellNames(of, wording, groups, new Set()));
        expect(new Set(all).size).toBe(all.length);
        const hidden = new Set<VariantKind>(gravity);
        expect(cellNames(of, 0, groups, hidden)).toEqual([]);
      }),
    );
  });
});
