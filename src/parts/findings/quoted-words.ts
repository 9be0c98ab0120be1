import { isConjoined, wordOf } from "@/text";

/** An excerpt keeps this many words at its beginning and at its end. */
const kept = { start: 5, end: 3 };

const edges = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;
const quotationMarks = /[“”„«»‹›‘’"]/gu;

/**
 * An article's words as a sentence quotes them: on one line, without the marks around them and without marks of quotation
 * inside, of which a range may hold one alone; without the conjunction that binds them to what is not quoted; cut short in
 * the middle where they are many.
 */
export function quotedWords(text: string): string {
  const all = text.replace(quotationMarks, " ").replace(/\s+/gu, " ").trim().replace(edges, "");
  const [first = ""] = all.split(" ");
  const bare = isConjoined(wordOf(first)) ? all.slice(1) : all;
  const words = bare.split(" ");
  if (words.length <= kept.start + kept.end + 1) return bare;
  const end = endFrom(words);
  return [...words.slice(0, kept.start), "…", ...words.slice(end)].join(" ");
}

/** Where the end of an excerpt begins: a word is never quoted without the negation before it. */
function endFrom(words: readonly string[]): number {
  const end = words.length - kept.end;
  const negates = (at: number) => wordOf(words[at] ?? "").negation !== "never";
  return negates(end - 1) ? end - 1 : end;
}
