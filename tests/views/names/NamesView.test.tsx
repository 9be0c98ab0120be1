import { screen, within } from "@testing-library/react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { readNamesAddress } from "@/parts/address";
import { NamesView } from "@/views/names/NamesView";
import { nameSections } from "@/views/names/rows";
import { get, publishedStory } from "../../corpus/story";
import { renderInStory } from "../../support/render";

const story = publishedStory();

beforeAll(() => {
  // jsdom has no layout: every media query holds, as on a wide screen.
  vi.stubGlobal("matchMedia", () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});

describe("nameSections", () => {
  it("places every form under the outlet that writes it", () => {
    const rows = nameSections(story, readNamesAddress(story, {}).filter, null).flatMap(
      (section) => section.rows,
    );
    for (const { name, cells } of rows) {
      const placed = cells.flatMap(({ forms }) => forms.flatMap(({ quotes }) => quotes));
      expect(placed).toHaveLength(name.forms.flatMap(({ quotes }) => quotes).length);
    }
    expect(rows.length).toBe(story.names.length);
  });

  it("leaves out the columns of other outlets when one is chosen", () => {
    const hill = get(story.outlets, "hill").id;
    const { filter } = readNamesAddress(story, { outlet: hill });
    for (const { rows } of nameSections(story, filter, null)) {
      for (const { cells } of rows) expect(cells.map(({ outlet }) => outlet.id)).toEqual([hill]);
    }
  });
});

describe("NamesView", () => {
  it("is a table with a head for each outlet and a row for each name", async () => {
    await renderInStory(<NamesView address={readNamesAddress(story, {})} />, { story });
    const [table] = await screen.findAllByRole("table");
    expect(table).toBeDefined();
    if (table === undefined) return;
    const heads = within(table).getAllByRole("columnheader");
    expect(heads).toHaveLength(story.outlets.length + 1);
  });

  it("leads from a form to its very place in the article", async () => {
    await renderInStory(<NamesView address={readNamesAddress(story, {})} />, { story });
    const [name] = story.names;
    const [form] = name?.forms ?? [];
    const [quote] = form?.quotes ?? [];
    if (form === undefined || quote === undefined) throw new Error("the story has no name");
    const links = await screen.findAllByRole("link", { name: new RegExp(form.form) });
    const hrefs = links.map((link) => link.getAttribute("href"));
    expect(hrefs).toContain(`/stories/${story.id}/articles/${quote.article}/?at=${quote.start}-${quote.end}`);
  });
});
