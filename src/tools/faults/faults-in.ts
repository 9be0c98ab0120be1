import { parseSync, Visitor } from "vite";

interface Node {
  readonly start: number;
  readonly end: number;
}

/** One small thing that may go wrong in a source: what stands in a range of it, and what would stand there instead. */
export interface Fault {
  /** From the project's folder. */
  readonly path: string;
  /** In UTF-16 code units of the source. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** The expression that it stands in, which is one with it and another without. */
  readonly within: Node;
}

/** What an operator is mistaken for. */
const turned: Readonly<Record<string, string>> = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "===": "!==",
  "!==": "===",
  "+": "-",
  "-": "+",
  "*": "/",
  "/": "*",
  "&&": "||",
  "||": "&&",
};

/** What a question about many is mistaken for. */
const askedOtherwise: Readonly<Record<string, string>> = { some: "every", every: "some" };

interface Operation extends Node {
  readonly operator: string;
  readonly left: Node;
  readonly right: Node;
}

/**
 * Every fault of a source that the compiler would not refuse as a rule: an operator turned, a condition negated, a truth
 * or a number changed by one, `some` for `every`. In the order of the source. Throws where it cannot be parsed.
 */
export function faultsIn(path: string, text: string): readonly Fault[] {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  const faults: Fault[] = [];
  /** Types, and names of fields: where no expression stands. */
  const others: Node[] = [];
  const add = ({ start, end }: Node, replacement: string, within: Node = { start, end }) => {
    faults.push({
      path,
      start,
      end,
      replacement,
      within: { start: within.start, end: within.end },
    });
  };
  const turn = (operation: Operation) => {
    const { operator, left, right } = operation;
    const other = turned[operator];
    const at = text.indexOf(operator, left.end);
    // Letters are joined by a plus sign too, and have no difference.
    const joins = operator === "+" && /["'`]/.test(text.slice(left.start, right.end));
    if (other !== undefined && at < right.start && !joins)
      add({ start: at, end: at + operator.length }, other, operation);
  };
  const negate = ({ start, end }: Node) => add({ start, end }, `!(${text.slice(start, end)})`);
  new Visitor({
    BinaryExpression: turn,
    LogicalExpression: turn,
    IfStatement: ({ test }) => negate(test),
    ConditionalExpression: ({ test }) => negate(test),
    UnaryExpression({ operator, start, end, argument }) {
      if (operator === "!") add({ start, end: argument.start }, "", { start, end });
    },
    CallExpression(call) {
      const property = call.callee.type === "MemberExpression" ? call.callee.property : null;
      const other = property?.type === "Identifier" ? askedOtherwise[property.name] : undefined;
      if (property !== null && other !== undefined) add(property, other, call);
    },
    Literal({ value, start, end }) {
      if (typeof value === "boolean") add({ start, end }, String(!value));
      if (typeof value === "number") add({ start, end }, String(value + 1));
    },
    Property: ({ key, computed }) => void (computed || others.push(key)),
    TSLiteralType: (node) => void others.push(node),
  }).visit(program);
  return faults
    .filter(({ start, end }) => !others.some((node) => node.start <= start && end <= node.end))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A fault among those that are put into the code, and the number that switches it on. */
export interface NumberedFault extends Fault {
  readonly number: number;
}

/** Whether two faults stand one in the other, so that they cannot both be put into one source. */
export const collide = (a: Fault, b: Fault) =>
  a.path === b.path && a.within.start < b.within.end && b.within.start < a.within.end;

/**
 * A source with all faults in it, none of which acts until its number is switched on (`fault-at.ts`):
 *   a < b  →  (globalThis.faultAt?.(7) ? (a <= b) : (a < b))
 * No two of them collide.
 */
export function withFaults(text: string, faults: readonly NumberedFault[]): string {
  return [...faults]
    .sort((a, b) => b.within.start - a.within.start)
    .reduce((source, { number, start, end, replacement, within }) => {
      const right = text.slice(within.start, within.end);
      const wrong = `${text.slice(within.start, start)}${replacement}${text.slice(end, within.end)}`;
      const both = `(globalThis.faultAt?.(${number}) ? (${wrong}) : (${right}))`;
      return source.slice(0, within.start) + both + source.slice(within.end);
    }, text);
}
