import { isScript, lineOf, parseScript, type Source, visitScript } from "./sources";

/** A place that breaks a rule: file, line and what stands there. */
type Found = (source: Source) => readonly string[];

function place(source: Source, position: number, what: string): string {
  return `${source.path}:${lineOf(source, position)} ${what}`;
}

/** A class without its variants: `md:hover:-ml-2` is `ml-2`. Colons inside brackets divide nothing. */
function utilityOf(word: string): string {
  const variants = /^(?:[^:[\]]*(?:\[[^\]]*\])?[^:[\]]*:)+/;
  return word.replace(variants, "").replace(/^[-!]+/, "");
}

const physicalClasses = [
  /^(scroll-)?[mp][lr]-/,
  /^(left|right)-(\d|auto$|full$|px$|\[|\()/,
  /^text-(left|right)$/,
  /^(float|clear)-(left|right)$/,
  /^border-[lr](-|$)/,
  /^rounded-([lr]|t[lr]|b[lr])(-|$)/,
];

/** Every word of a script's string literals and templates, where class names live. */
function literalWords(source: Source): readonly { word: string; position: number }[] {
  const words: { word: string; position: number }[] = [];
  const note = (text: string, position: number) => {
    for (const word of text.split(/\s+/)) if (word !== "") words.push({ word, position });
  };
  visitScript(source, {
    Literal: (node) => {
      if (typeof node.value === "string") note(node.value, node.start);
    },
    TemplateElement: (node) => note(node.value.raw, node.start),
  });
  return words;
}

/** Class names that say left or right where the page's direction should decide. */
export const physicalClassNames: Found = (source) =>
  isScript(source)
    ? literalWords(source)
        .filter(({ word }) => physicalClasses.some((pattern) => pattern.test(utilityOf(word))))
        .map(({ word, position }) => place(source, position, word))
    : [];

/** Classes with a value of their own, `w-[37px]`, where a token should stand. A variant may have brackets. */
export const bracketValues: Found = (source) =>
  isScript(source)
    ? literalWords(source)
        .filter(({ word }) => /^([a-z][a-z-]*-\[[^\]]+\]|\[[a-z-]+:[^\]]+\])(\/\S+)?$/.test(utilityOf(word)))
        .map(({ word, position }) => place(source, position, word))
    : [];

/** Styles of a part of a word: WebKit shapes it by itself, so that Arabic letters part. */
export const partsOfWords: Found = (source) =>
  isScript(source)
    ? literalWords(source)
        .filter(({ word }) => /^(\S+:)?(first-letter|first-line):|^(\S+:)?tracking-/.test(word))
        .map(({ word, position }) => place(source, position, word))
    : [...source.text.matchAll(/::?first-(?:letter|line)|letter-spacing\s*:/g)].map((match) =>
        place(source, match.index, match[0]),
      );

const physicalKeys =
  /^((margin|padding|border|scrollMargin|scrollPadding)(Left|Right)|border(Top|Bottom)(Left|Right)Radius)/;

function stylesInScript(source: Source): readonly string[] {
  const found: string[] = [];
  let inStyle = 0;
  const note = (position: number, what: string) => found.push(place(source, position, what));
  visitScript(source, {
    JSXAttribute: ({ name }) => {
      if (name.name === "style") inStyle += 1;
    },
    "JSXAttribute:exit": ({ name }) => {
      if (name.name === "style") inStyle -= 1;
    },
    Property: ({ key, value, start }) => {
      const name = key.type === "Identifier" ? key.name : key.type === "Literal" ? String(key.value) : "";
      const physicalValue = value.type === "Literal" && (value.value === "left" || value.value === "right");
      if (physicalKeys.test(name) || (inStyle > 0 && /^(left|right)$/.test(name))) note(start, name);
      if (/^(textAlign|float|clear)$/.test(name) && physicalValue) note(start, `${name}: ${value.value}`);
    },
  });
  return found;
}

const physicalDeclarations =
  /(?<![\w-])((?:scroll-)?(?:margin|padding)-(?:left|right)|border-(?:left|right)(?:-\w+)?|border-(?:top|bottom)-(?:left|right)-radius|left|right)\s*:|(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)/g;

/** Style sheets and inline styles that say left or right. */
export const physicalProperties: Found = (source) => {
  if (isScript(source)) return stylesInScript(source);
  if (!source.path.endsWith(".css")) return [];
  const code = source.text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "));
  return [...code.matchAll(physicalDeclarations)].map((match) => place(source, match.index, match[0]));
};

/** Ways round the type system: `any`, `!`, and casts other than `as const`. */
export const typeEscapes: Found = (source) => {
  if (!isScript(source)) return [];
  const found: string[] = [];
  visitScript(source, {
    TSAnyKeyword: ({ start }) => found.push(place(source, start, "any")),
    TSNonNullExpression: ({ end }) => found.push(place(source, end, "!")),
    TSTypeAssertion: ({ start }) => found.push(place(source, start, "a cast")),
    TSAsExpression: ({ typeAnnotation, start }) => {
      const { type } = typeAnnotation;
      const isConst =
        type === "TSTypeReference" &&
        typeAnnotation.typeName.type === "Identifier" &&
        typeAnnotation.typeName.name === "const";
      if (!isConst) found.push(place(source, start, "a cast"));
    },
  });
  return found;
};

/** Comments that tell a tool to look away. */
export const suppressions: Found = (source) =>
  isScript(source)
    ? parseScript(source)
        .comments.filter(({ value }) =>
          /@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable/.test(value),
        )
        .map(({ start, value }) => place(source, start, value.trim()))
    : [];
