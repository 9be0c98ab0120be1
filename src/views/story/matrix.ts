import {
  type Coverage,
  coverageMatrix,
  type Differences,
  type Filter,
  groupStatements,
  narrow,
  type Outlet,
  type OutletId,
  orderStatements,
  outletsWording,
  type SpeakerId,
  type Statement,
  type StatementId,
  type StatementOrder,
  type Story,
} from "@/corpus";

/** One outlet's cover of one statement. */
export interface MatrixCell {
  readonly outlet: Outlet;
  readonly coverage: Coverage;
  /** Whether the outlet says otherwise in what the filter shows. */
  readonly contrary: boolean;
  /** How far it parts from the others, from 0 to 1; null as a row's `difference` is. */
  readonly difference: number | null;
}

export interface MatrixRow {
  /** The statement with the wordings and the contrasts that the filter shows. */
  readonly statement: Statement;
  readonly cells: readonly MatrixCell[];
  /** How many outlets report it. */
  readonly outlets: number;
  /** From 0 to 1; null where fewer than two outlets report the statement, and where it is not known. */
  readonly difference: number | null;
}

export interface MatrixGroup {
  readonly speaker: SpeakerId;
  /** How many statements of the speaker the filter leaves, with a row or without. */
  readonly statements: number;
  readonly rows: readonly MatrixRow[];
}

/** The coverage matrix as a filter leaves it: statements down by speaker, outlets across. */
export interface Matrix {
  readonly outlets: readonly Outlet[];
  readonly groups: readonly MatrixGroup[];
  /** How many statements the filter leaves. */
  readonly statements: number;
  /** How many of them have a row here. */
  readonly drawn: number;
  /** The others, in their order. */
  readonly rest: readonly Statement[];
}

/** Cells that have a row at first, and with every further step that the reader asks for. */
const cellsAtOnce = 1_500;

/** Cells that are drawn in one task: some 25 ms of a desk computer's time. An ordinary story's are all drawn at once. */
const cellsInTurn = { first: 400, step: 120 };

/** How many of a matrix's rows are drawn with the table, and in each task after that. */
export function rowsInTurn(outlets: number): { readonly first: number; readonly step: number } {
  const rows = (cells: number) => Math.max(1, Math.floor(cells / (outlets + 2)));
  return { first: rows(cellsInTurn.first), step: rows(cellsInTurn.step) };
}

/** The groups with the first rows of all alone; a group of which all rows are left is the very same. */
export function firstRowsOf(groups: readonly MatrixGroup[], most: number): readonly MatrixGroup[] {
  let left = most;
  return groups.flatMap((group) => {
    const rows = left >= group.rows.length ? group.rows : group.rows.slice(0, left);
    left -= rows.length;
    if (rows.length === 0) return [];
    return rows === group.rows ? [group] : [{ ...group, rows }];
  });
}

/** So many rows there are at least, however many outlets stand across. */
const fewestRows = 20;

/** How many rows of a matrix are drawn at first, and with every further step; a statement weighs as much as two cells. */
export function rowsAtOnce({ outlets }: Pick<Story, "outlets">): number {
  return Math.max(fewestRows, Math.floor(cellsAtOnce / (outlets.length + 2)));
}

/** The groups with the first rows of all alone. */
function firstOf<Group extends { readonly statements: readonly Statement[] }>(
  groups: readonly Group[],
  most: number,
): readonly Group[] {
  let left = most;
  return groups.flatMap((group) => {
    const statements = group.statements.slice(0, left);
    left -= statements.length;
    return statements.length === 0 ? [] : [{ ...group, statements }];
  });
}

/** Whether a cell leads anywhere: the outlet reports the statement, or says otherwise. */
export function leadsOn({ coverage, contrary }: MatrixCell): boolean {
  return coverage.mode !== null || contrary;
}

type Left = ReadonlyMap<StatementId, Statement>;

/** An outlet says otherwise in words of its own, or by a wording of the other statement that the filter shows. */
function saysOtherwise(story: Story, left: Left, coverage: Coverage, outlet: OutletId): boolean {
  return coverage.contrary.some(({ quote, statement }) => {
    if (quote !== undefined) return true;
    const other = statement === undefined ? undefined : left.get(statement);
    return other !== undefined && outletsWording(story, other).includes(outlet);
  });
}

/**
 * The matrix that a filter leaves. The speakers stand in the order of their first statement, and inside each
 * group the rows in the order asked for. What the filter hides counts for nothing: neither as a contradiction
 * nor for the difference, which is told by `differences`.
 */
export function storyMatrix(
  story: Story,
  filter: Filter,
  order: StatementOrder,
  differences: Differences | null = null,
  most = Number.POSITIVE_INFINITY,
): Matrix {
  const narrowed = narrow(story, filter);
  const { outlets } = narrowed;
  const left: Left = new Map(narrowed.statements.map((statement) => [statement.id, statement]));
  const statements = narrowed.statements.map(narrowed.withContrasts);

  const ordered = groupStatements(orderStatements(story, statements, order, differences ?? undefined));
  const groups = firstOf(ordered, most).map((group) => ({
    speaker: group.speaker,
    statements: ordered.find(({ speaker }) => speaker === group.speaker)?.statements.length ?? 0,
    rows: coverageMatrix(story, group.statements, outlets).map(({ statement, cells }): MatrixRow => {
      const reported = cells.filter(({ coverage }) => coverage.mode !== null).length;
      const difference = differences?.get(statement.id) ?? null;
      return {
        statement,
        cells: cells.map(({ outlet, coverage }) => ({
          outlet,
          coverage,
          contrary: saysOtherwise(story, left, coverage, outlet.id),
          difference: difference?.of.get(outlet.id) ?? null,
        })),
        outlets: reported,
        difference: difference?.all ?? null,
      };
    }),
  }));
  const drawn = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const rest = ordered.flatMap(({ statements: each }) => each).slice(drawn);
  return { outlets, groups, statements: statements.length, drawn, rest };
}
