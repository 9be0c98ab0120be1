import {
  type Filter,
  type Judgement,
  type Localised,
  type Name,
  type NameKind,
  nameKinds,
  type Outlet,
  type OutletId,
  type Quote,
  type Story,
  selectNames,
  selectOutlets,
} from "@/corpus";

/** One form as one outlet writes it, with every place. */
export interface OutletForm {
  readonly form: string;
  readonly judgement: Judgement;
  readonly because: Localised | null;
  readonly quotes: readonly Quote[];
}

/** A name and how each shown outlet writes it, in the order of the outlets. */
export interface NameRow {
  readonly name: Name;
  readonly cells: readonly { readonly outlet: Outlet; readonly forms: readonly OutletForm[] }[];
  /** How many different forms there are in what is shown. */
  readonly forms: number;
}

export interface NameSection {
  readonly kind: NameKind;
  readonly rows: readonly NameRow[];
}

/** Who calls what how, by kind of name; the names with the most forms first. */
export function nameSections(story: Story, filter: Filter, kind: NameKind | null): readonly NameSection[] {
  const outlets = selectOutlets(story, filter);
  const outletOf = new Map(story.articles.map(({ id, outlet }) => [id, outlet]));
  const writes = (quote: Quote, outlet: OutletId) => outletOf.get(quote.article) === outlet;

  const rows = selectNames(story, filter).map((name): NameRow => {
    const cells = outlets.map((outlet) => ({
      outlet,
      forms: name.forms.flatMap(({ form, judgement, because, quotes }) => {
        const places = quotes.filter((quote) => writes(quote, outlet.id));
        return places.length === 0 ? [] : [{ form, judgement, because: because ?? null, quotes: places }];
      }),
    }));
    const forms = new Set(cells.flatMap((cell) => cell.forms.map(({ form }) => form))).size;
    return { name, cells, forms };
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
