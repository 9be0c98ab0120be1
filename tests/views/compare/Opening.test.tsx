import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Locale } from "@/i18n";
import { readStatementAddress } from "@/parts/address";
import { CompareView } from "@/views/compare/CompareView";
import { smallStory } from "../../corpus/small-story";
import { get } from "../../corpus/story";
import { renderInStory } from "../../support/render";

const story = smallStory({
  articles: {
    one: "انقطعت الكهرباء عن 300 منزل.",
    two: "انقطعت الكهرباء عن 700 منزل.",
    three: "انقطعت الكهرباء عن 300 منزل.",
    four: "لم يفز أحد بالكأس.",
  },
  statements: [
    {
      id: "power",
      gloss: "انقطعت الكهرباء عن منازل",
      wordings: [
        ["one", "انقطعت الكهرباء عن 300 منزل"],
        ["two", "انقطعت الكهرباء عن 700 منزل"],
        ["three", "انقطعت الكهرباء عن 300 منزل"],
      ],
    },
    {
      id: "same",
      gloss: "انقطعت الكهرباء",
      wordings: [
        ["one", "انقطعت الكهرباء"],
        ["two", "انقطعت الكهرباء"],
        ["three", "انقطعت الكهرباء"],
        ["four", "لم يفز أحد"],
      ],
    },
  ],
});

async function opening(id: string, locale: Locale = "ar"): Promise<string> {
  const statement = get(story.statements, id);
  const address = readStatementAddress(story, statement, {});
  await renderInStory(<CompareView statement={statement} address={address} />, { story, locale });
  const heading = await screen.findByRole("heading", { level: 1 });
  const text = heading.closest("header")?.nextElementSibling?.textContent ?? "";
  return text.replace(/[\u2066-\u2069]/gu, "");
}

describe("the sentence above the rows", () => {
  it("counts who reports it, names who does not, and gives both figures with all who have them", async () => {
    const said = await opening("power");
    expect(said).toContain("أوردته 3 وسائل من أصل 4، ولم يرد عند four.");
    expect(said).toMatch(/تختلف الأرقام: «300» عند one ?وthree؛ «700» عند two\./);
  });

  it("says the same in English", async () => {
    const said = await opening("power", "en");
    expect(said).toContain("Reported by 3 outlets of 4, not by four.");
    expect(said).toContain("The figures differ: “300” in one and three; “700” in two.");
  });

  it("says that all report it where all do", async () => {
    expect(await opening("same")).toMatch(/^أوردته الوسائل كلها، وهي 4\./);
  });

  it("says of a statement that very many report who does at once, and the rest when it is found", async () => {
    const ids = Array.from({ length: 20 }, (_, at) => `outlet${at}`);
    const words = (at: number) => `انقطعت الكهرباء عن ${at === 0 ? 700 : 300} منزل`;
    const many = smallStory({
      articles: Object.fromEntries(ids.map((id, at) => [id, `${words(at)}.`])),
      statements: [{ id: "power", wordings: ids.map((id, at) => [id, words(at)] as const) }],
    });
    const statement = get(many.statements, "power");
    const address = readStatementAddress(many, statement, {});
    await renderInStory(<CompareView statement={statement} address={address} />, { story: many });
    expect(await screen.findByText(/أوردته الوسائل كلها/)).toBeVisible();
    expect(await screen.findByText(/تختلف الأرقام/)).toBeVisible();
  });
});
