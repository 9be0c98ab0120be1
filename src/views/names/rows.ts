import {
  type Filter,
  type Judgement,
  type Localised,
  type Name,
  type NameKind,
  nameKinds,
  narrow,
  type Outlet,
  type OutletId,
  type PartedNames,
  type Quote,
  type Story,
  type WrongName,
} from "@/corpus";
import { nameSpelling } from "@/text";

/** One form as one outlet writes it, with every place. */
export interface OutletForm {
  readonly form: string;
  readonly judgement: Judgement;
  readonly wrong: WrongName | null;
  readonly because: Localised | null;
  readonly quotes: readonly Quote[];
}

/** A name and how each shown outlet writes it, in the order of the outlets. */
export interface NameRow {
  readonly name: Name;
  readonly cells: readonly { readonly outlet: Outlet; readonly forms: readonly OutletForm[] }[];
  /** How many different forms there are in what is shown; those that differ in spelling alone are one. */
  readonly forms: number;
  /** In how many of the statements shown two wordings have different forms in one place; null until that is known. */
  readonly parted: number | null;
}

export interface NameSection {
  readonly kind: NameKind;
  readonly rows: readonly NameRow[];
}

/** Cells that are drawn with the screen, and in each task after that: those of an ordinary story are there at once. */
const cellsInTurn = { first: 400, step: 80 };

/** How many names are drawn with the screen, and in each task after that. */
export function namesInTurn(outlets: number): { readonly first: number; readonly step: number } {
  const names = (cells: number) => Math.max(1, Math.floor(cells / (outlets + 1)));
  return { first: names(cellsInTurn.first), step: names(cellsInTurn.step) };
}

/** In how many statements, by the place of the name in the story's list, the wordings part in it. */
function countParted(story: Story, filter: Filter, partedNames: PartedNames): (name: Name) => number {
  const parted = narrow(story, filter).statements.map(({ id }) => partedNames.get(id) ?? []);
  const places = new Map(story.names.map(({ id }, place) => [id, place]));
  return ({ id }) => parted.filter((names) => names.includes(places.get(id) ?? -1)).length;
}

/**
 * Who calls what how, by kind of name; the names with the most forms first. Which forms are one, and where wordings part
 * in a name, is the engine's to say, the second by `partedNames`; every place is the story's own.
 */
export function nameSections(
  story: Story,
  filter: Filter,
  kind: NameKind | null,
  partedNames: PartedNames | null = null,
): readonly NameSection[] {
  const partedIn = partedNames === null ? () => null : countParted(story, filter, partedNames);
  const outlets = narrow(story, filter).outlets;
  const outletOf = new Map(story.articles.map(({ id, outlet }) => [id, outlet]));
  const writes = (quote: Quote, outlet: OutletId) => outletOf.get(quote.article) === outlet;

  const rows = narrow(story, filter).names.map((name): NameRow => {
    const cells = outlets.map((outlet) => ({
      outlet,
      forms: name.forms.flatMap(({ form, judgement, wrong, because, quotes }) => {
        const places = quotes.filter((quote) => writes(quote, outlet.id));
        const known = { wrong: wrong ?? null, because: because ?? null };
        return places.length === 0 ? [] : [{ form, judgement, ...known, quotes: places }];
      }),
    }));
    const forms = new Set(cells.flatMap((cell) => cell.forms.map(({ form }) => nameSpelling(form)))).size;
    return { name, cells, forms, parted: partedIn(name) };
  });

  return nameKinds
    .filter((one) => kind === null || one === kind)
    .map((one) => ({
      kind: one,
      rows: rows
        .filter(({ name, forms }) => name.kind === one && forms > 0)
        .sort((a, b) => b.forms - a.forms),
    }))
    .filter((section) => section.rows.length > 0);
}

/** How many different forms in what is shown are wrong, and how many only misspelt. */
export function countFlagged(
  sections: readonly NameSection[],
): Readonly<Record<"wrong" | "misspelt", number>> {
  const found = { wrong: new Set<string>(), misspelt: new Set<string>() };
  for (const { rows } of sections) {
    for (const { name, cells } of rows) {
      for (const { form, judgement } of cells.flatMap(({ forms }) => forms)) {
        if (judgement !== "accepted") found[judgement].add(`${name.id} ${form}`);
      }
    }
  }
  return { wrong: found.wrong.size, misspelt: found.misspelt.size };
}
