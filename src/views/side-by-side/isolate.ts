/** Keeps a name of either script to itself inside a sentence of the other. */
export const isolate = (name: string) => `\u2068${name}\u2069`;
