import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { modes } from "@/corpus";
import { madeUpStory } from "@/pieces/made-up-story";
import { PiecesPage } from "@/pieces/PiecesPage";
import { renderInStory } from "../support/render";

beforeAll(() => {
  // jsdom has no layout: every media query holds, as on a wide screen.
  vi.stubGlobal("matchMedia", () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});

const show = (locale: "ar" | "en") =>
  renderInStory(<PiecesPage showing={{ locale, theme: "light" }} />, { story: madeUpStory, locale });

describe("the page of all pieces", () => {
  it.each(["ar", "en"] as const)("shows every piece once under its name, in %s", async (locale) => {
    await show(locale);
    const names = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    expect(new Set(names).size).toBe(names.length);
    for (const name of ["Button", "Sheet", "CoverageMark", "OutletName", "FilterBar", "ExportSheet"])
      expect(names).toContain(name);
    for (const piece of screen.getAllByRole("region")) {
      const states = [...piece.querySelectorAll("figcaption")].map(({ textContent }) => textContent);
      expect(new Set(states).size).toBe(states.length);
    }
  });

  it("has a story with every mode, and with wordings that nobody has checked", () => {
    const wordings = madeUpStory.statements.flatMap((statement) => statement.wordings);
    expect(new Set(wordings.map(({ mode }) => mode))).toEqual(new Set(modes));
    expect(new Set(wordings.map(({ basis }) => basis))).toEqual(new Set(["checked", "found"]));
  });

  it("says of a part that fails that it does, and leaves the others standing", async () => {
    // React tells the console of what a boundary catches.
    const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
    await show("en");
    const guarded = within(screen.getByRole("region", { name: "Guarded" }));
    await userEvent.click(guarded.getByRole("button"));
    expect(guarded.getByRole("alert")).toBeTruthy();
    expect(screen.getByRole("region", { name: "Button" })).toBeTruthy();
    said.mockRestore();
  });
});
