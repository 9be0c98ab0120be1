import type { ESTree } from "vite";
import { isScript, lineOf, parseScript, type Source } from "./sources";

type Node = ESTree.Node;

/** The names of a file that hold what React shows as elements: parts of its markup, and what is given as such. */
function elementNames(
  source: Source,
  declarators: readonly ESTree.VariableDeclarator[],
): ReadonlySet<string> {
  const typed = /\b(\w+)\??: (?:\([^()]*\) => |readonly )?(?:ReactNode|ReactElement)\b/g;
  const names = new Set([...source.text.matchAll(typed)].map((match) => match[1] ?? ""));
  // Twice, since what is made of such names is one of them.
  for (const _ of [1, 2]) {
    for (const { id, init } of declarators) {
      if (id.type === "Identifier" && init !== null && isElement(init, names)) names.add(id.name);
    }
  }
  return names;
}

/** What a function gives back, its own statements alone. */
function returned(node: Node): readonly Node[] {
  if (node.type === "ArrowFunctionExpression" && node.body.type !== "BlockStatement") return [node.body];
  const found: Node[] = [];
  const walk = (each: unknown): void => {
    if (Array.isArray(each)) each.forEach(walk);
    if (typeof each !== "object" || each === null || !("type" in each)) return;
    const type = String(each.type);
    if (/Function|JSX/.test(type)) return;
    if (type === "ReturnStatement" && "argument" in each) {
      if (isNode(each.argument)) found.push(each.argument);
      return;
    }
    Object.values(each).forEach(walk);
  };
  if ("body" in node) walk(node.body);
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}

/** Whether an expression can be nothing but elements, or nothing at all. */
function isElement(node: Node, names: ReadonlySet<string>): boolean {
  switch (node.type) {
    case "JSXElement":
    case "JSXFragment":
      return true;
    case "Literal":
      return node.value === null || typeof node.value === "boolean";
    case "Identifier":
      return node.name === "undefined" || names.has(node.name);
    case "ObjectExpression":
      return node.properties.every((each) => each.type === "Property" && isElement(each.value, names));
    case "MemberExpression":
      if (node.object.type === "Identifier" && names.has(node.object.name)) return true;
      return node.property.type === "Identifier" && names.has(node.property.name);
    case "LogicalExpression":
      return isElement(node.right, names) && (node.operator === "&&" || isElement(node.left, names));
    case "ConditionalExpression":
      return isElement(node.consequent, names) && isElement(node.alternate, names);
    case "ParenthesizedExpression":
      return isElement(node.expression, names);
    case "ArrayExpression":
      return node.elements.every((each) => each !== null && isElement(each, names));
    case "SpreadElement":
      return isElement(node.argument, names);
    case "CallExpression":
      return isElementCall(node, names);
    case "ChainExpression":
      return isElement(node.expression, names);
    case "ArrowFunctionExpression":
    case "FunctionExpression":
    case "FunctionDeclaration":
      return returned(node).length > 0 && returned(node).every((each) => isElement(each, names));
    default:
      return false;
  }
}

/** A list made of elements, or a function of the file that gives some. */
function isElementCall(
  { callee, arguments: given }: ESTree.CallExpression,
  names: ReadonlySet<string>,
): boolean {
  const [first] = given;
  if (callee.type === "Identifier") {
    return (
      names.has(callee.name) || (callee.name === "useMemo" && first !== undefined && isElement(first, names))
    );
  }
  if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return false;
  if (/^(map|flatMap)$/.test(callee.property.name)) {
    return first !== undefined && isElement(first, names);
  }
  return names.has(callee.property.name);
}

/** What a message, a format or a cut of a text is called by. */
const givesText = /^(?:t|localised|join|slice|toString|String|number|percent|day|shortDay|list)$/;

/** Whether an expression is a string or a number for certain, in one case at least. */
function isText(node: Node): boolean {
  switch (node.type) {
    case "Literal":
      return typeof node.value === "string" || typeof node.value === "number";
    case "TemplateLiteral":
      return true;
    case "LogicalExpression":
      return isText(node.right) || (node.operator !== "&&" && isText(node.left));
    case "ConditionalExpression":
      return isText(node.consequent) || isText(node.alternate);
    case "CallExpression": {
      const { callee } = node;
      const name = callee.type === "MemberExpression" ? callee.property : callee;
      return name.type === "Identifier" && givesText.test(name.name);
    }
    default:
      return false;
  }
}

/** What of an element's children is shown: blank lines of the source and comments are not. */
function shown(children: readonly ESTree.JSXChild[]): readonly ESTree.JSXChild[] {
  return children.filter((child) => {
    if (child.type === "JSXText") return !(/^\s*$/.test(child.value) && child.value.includes("\n"));
    return child.type !== "JSXExpressionContainer" || child.expression.type !== "JSXEmptyExpression";
  });
}

/** A space between two elements never changes, and nobody translates it. */
const isBlank = (node: Node) =>
  node.type === "Literal" && typeof node.value === "string" && node.value.trim() === "";

function isElementChild(child: ESTree.JSXChild, names: ReadonlySet<string>): boolean {
  if (child.type === "JSXExpressionContainer")
    return (
      child.expression.type === "JSXEmptyExpression" ||
      isBlank(child.expression) ||
      isElement(child.expression, names)
    );
  if (child.type === "JSXText") return child.value.trim() === "";
  return child.type === "JSXElement" || child.type === "JSXFragment";
}

interface Found {
  readonly children: (ESTree.JSXElement | ESTree.JSXFragment)[];
  readonly functions: { readonly name: string; readonly node: Node }[];
  readonly declarators: ESTree.VariableDeclarator[];
}

function collect(program: unknown): Found {
  const found: Found = { children: [], functions: [], declarators: [] };
  const walk = (each: unknown): void => {
    if (Array.isArray(each)) each.forEach(walk);
    if (!isNode(each)) return;
    if (each.type === "JSXElement" || each.type === "JSXFragment") found.children.push(each);
    if (each.type === "FunctionDeclaration" && each.id !== null)
      found.functions.push({ name: each.id.name, node: each });
    if (each.type === "VariableDeclarator") found.declarators.push(each);
    Object.values(each).forEach(walk);
  };
  walk(program);
  return found;
}

/**
 * Strings and numbers that stand beside an element, or that a component gives back, as far as the source tells. React
 * keeps hold of the text node of such a string; a browser that translates the page puts the node elsewhere, and the next
 * change throws. Of a string that is all that an element has, React keeps nothing.
 */
export function bareText(source: Source): readonly string[] {
  if (!isScript(source) || !source.path.endsWith(".tsx")) return [];
  const { children, functions, declarators } = collect(parseScript(source).program);
  const names = new Set(elementNames(source, declarators));
  for (const { name, node } of functions) if (isElement(node, names)) names.add(name);
  const say = ({ start, end }: { readonly start: number; readonly end: number }) =>
    `${source.path}:${lineOf(source, start)} ${source.text.slice(start, end).trim().slice(0, 60)}`;
  const beside = children.flatMap((element) => {
    const all = shown(element.children);
    if (all.length < 2 && element.type === "JSXElement") return [];
    return all.filter((child) => !isElementChild(child, names)).map(say);
  });
  const given = functions
    .filter(({ name }) => /^[A-Z]/.test(name))
    .flatMap(({ node }) => returned(node).filter(isText))
    .map(say);
  return [...beside, ...given];
}
