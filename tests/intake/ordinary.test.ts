import { describe, expect, it } from "vitest";
import { readInput } from "@/intake";
import { ordinarySamples } from "./ordinary";

describe("what people bring", () => {
  it.each(ordinarySamples.map((sample) => [sample.name, sample] as const))(
    "is taken as it is shown: %s",
    async (_, { text, lines, without = [] }) => {
      const [reading] = await readInput({ pasted: text });
      if (reading?.kind !== "article") throw new Error(`refused: ${JSON.stringify(reading)}`);
      const { draft } = reading;
      const found = draft.lines.map(({ start, end }) => draft.text.slice(start, end));
      expect(found).toEqual(expect.arrayContaining([...lines]));
      for (const word of without) expect(draft.text).not.toContain(word);
    },
  );

  const said = "قال الوزير إن الجسر سيفتح في الربيع، وإن الأعمال فيه بدأت قبل عامين.";

  it.each([
    ["has the title that it is sent with above it", "جسر فوق الوادي", said, "جسر فوق الوادي", null],
    [
      "keeps a title that is parted by a stroke",
      "الوزير يشرح متى يفتح الجسر – القصة كلها",
      said,
      "الوزير يشرح متى يفتح الجسر – القصة كلها",
      null,
    ],
    ["has its headline once", "جسر فوق الوادي", `جسر فوق الوادي\n${said}`, "جسر فوق الوادي", null],
    [
      "is told from its outlet's name by its own headline",
      "جسر فوق الوادي - صحيفة السهل",
      `جسر فوق الوادي\n${said}`,
      "جسر فوق الوادي",
      "صحيفة السهل",
    ],
  ])("%s", async (_, title, pasted, headline, outlet) => {
    const [reading] = await readInput({ pasted, title });
    if (reading?.kind !== "article") throw new Error(`refused: ${JSON.stringify(reading)}`);
    const { draft } = reading;
    expect([draft.headline, draft.outlet?.name ?? null]).toEqual([headline, outlet]);
    expect(draft.text.split("\n")).toEqual([headline, said]);
  });

  it("is of many shapes", () => {
    expect(ordinarySamples.length).toBeGreaterThanOrEqual(35);
    expect(new Set(ordinarySamples.map(({ name }) => name)).size).toBe(ordinarySamples.length);
  });
});
