import { parseSync, Visitor } from "vite";

/** One small thing that may go wrong in a source: what stands in a range of it, and what would stand there instead. */
export interface Fault {
  /** From the project's folder. */
  readonly path: string;
  /** In UTF-16 code units of the source. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

interface Node {
  readonly start: number;
  readonly end: number;
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
  const types: Node[] = [];
  const add = ({ start, end }: Node, replacement: string) => {
    faults.push({ path, start, end, replacement });
  };
  const turn = ({ operator, left, right }: Operation) => {
    const other = turned[operator];
    const at = text.indexOf(operator, left.end);
    // Letters are joined by a plus sign too, and have no difference.
    const joins = operator === "+" && /["'`]/.test(text.slice(left.start, right.end));
    if (other !== undefined && at < right.start && !joins)
      add({ start: at, end: at + operator.length }, other);
  };
  const negate = ({ start, end }: Node) => add({ start, end }, `!(${text.slice(start, end)})`);
  new Visitor({
    BinaryExpression: turn,
    LogicalExpression: turn,
    IfStatement: ({ test }) => negate(test),
    ConditionalExpression: ({ test }) => negate(test),
    UnaryExpression({ operator, start, argument }) {
      if (operator === "!") add({ start, end: argument.start }, "");
    },
    CallExpression({ callee }) {
      const property = callee.type === "MemberExpression" ? callee.property : null;
      const other = property?.type === "Identifier" ? askedOtherwise[property.name] : undefined;
      if (property !== null && other !== undefined) add(property, other);
    },
    Literal({ value, start, end }) {
      if (typeof value === "boolean") add({ start, end }, String(!value));
      if (typeof value === "number") add({ start, end }, String(value + 1));
    },
    TSLiteralType: (node) => void types.push(node),
  }).visit(program);
  return faults
    .filter(({ start, end }) => !types.some((type) => type.start <= start && end <= type.end))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
