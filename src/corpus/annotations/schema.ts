import * as v from "valibot";

// What is read of annotations in the W3C's model; all else in them is left aside. One thing may stand where a list may.

function oneOrMore<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(
    v.union([v.array(item), item]),
    v.transform((given): readonly v.InferOutput<Item>[] => [given].flat()),
  );
}

const Address = v.union([
  v.string(),
  v.pipe(
    v.object({ id: v.string() }),
    v.transform(({ id }) => id),
  ),
]);

const Body = v.union([
  v.object({
    label: v.optional(v.string(), ""),
    value: v.optional(v.string()),
    language: v.optional(v.string()),
    source: v.optional(Address),
  }),
  v.pipe(
    v.string(),
    v.transform((source) => ({ label: "", value: undefined, language: undefined, source })),
  ),
]);

const Selector = v.object({
  exact: v.optional(v.string()),
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
  start: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  end: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

/** One annotation as it is read: its bodies, and the place in its first target. */
export const AnnotationSchema = v.object({
  id: v.optional(v.string(), ""),
  creator: v.optional(v.object({ type: v.optional(v.string()) })),
  body: v.optional(oneOrMore(Body), []),
  target: oneOrMore(v.object({ source: Address, scope: v.optional(Address), selector: oneOrMore(Selector) })),
});

export type ReadAnnotation = v.InferOutput<typeof AnnotationSchema>;

const Page = v.object({ items: v.array(v.unknown()) });

/** The annotations of a collection with its pages inside, of a page, of a list, or one by itself; not yet read. */
export const AnnotationsSchema = v.union([
  v.array(v.unknown()),
  v.pipe(
    v.object({ first: Page }),
    v.transform(({ first }) => first.items),
  ),
  v.pipe(
    Page,
    v.transform(({ items }) => items),
  ),
  v.pipe(
    v.looseObject({ type: v.literal("Annotation") }),
    v.transform((one): unknown[] => [one]),
  ),
]);
