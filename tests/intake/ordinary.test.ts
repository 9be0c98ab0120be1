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

  it("is of many shapes", () => {
    expect(ordinarySamples.length).toBeGreaterThanOrEqual(35);
    expect(new Set(ordinarySamples.map(({ name }) => name)).size).toBe(ordinarySamples.length);
  });
});
