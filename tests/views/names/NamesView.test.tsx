import { screen, within } from "@testing-library/react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { readNamesAddress, type Search } from "@/parts/address";
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

describe("what the engine says of names", () => {
  const everything = readNamesAddress(story, {}).filter;

  it("counts forms that differ in spelling alone once", () => {
    const [name] = story.names;
    const [form] = name?.forms ?? [];
    const quote = story.names[1]?.forms[0]?.quotes[0];
    if (name === undefined || form === undefined || quote === undefined) throw new Error("no names");
    const formsOf = (written: string) => {
      const forms = [form, { ...form, form: written, quotes: [quote] }];
      const changed = { ...story, names: [{ ...name, forms }] };
      return nameSections(changed, everything, null)[0]?.rows[0]?.forms;
    };
    expect(formsOf(`«${form.form}»`)).toBe(1);
    expect(formsOf(`${form.form} الكبير`)).toBe(2);
  });

  it("counts the statements in which wordings part in a name", () => {
    const [first, second] = story.statements;
    if (first === undefined || second === undefined) throw new Error("the story has no statements");
    const parted = new Map([
      [first.id, [0]],
      [second.id, [0, 1]],
    ]);
    const partedIn = (name: number, search: Search) =>
      nameSections(story, readNamesAddress(story, search).filter, null, parted)
        .flatMap(({ rows }) => rows)
        .find((row) => row.name.id === story.names[name]?.id)?.parted;
    expect(partedIn(0, {})).toBe(2);
    expect(partedIn(1, {})).toBe(1);
    expect(nameSections(story, everything, null)[0]?.rows[0]?.parted).toBeNull();
  });
});

describe("NamesView", () => {
  it("is a table with a head for each outlet and a row for each name", async () => {
    await renderInStory(<NamesView address={readNamesAddress(story, {})} />, { story });
    const [table] = await screen.findAllByRole("table");
    if (table === undefined) throw new Error("there is no table");
    const heads = within(table).getAllByRole("columnheader");
    expect(heads).toHaveLength(story.outlets.length + 1);
    const rows = within(table).getAllByRole("rowheader");
    expect(rows).toHaveLength(story.names.filter(({ kind }) => kind === story.names[0]?.kind).length);
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
