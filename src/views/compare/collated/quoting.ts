import { normalise } from "@/text";

/** An excerpt keeps this many words at its beginning and at its end. */
const kept = { start: 4, end: 2 };

const edges = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;

/** Words as they are quoted inside a sentence: on one line, without the punctuation around them. */
export function quotable(text: string): string {
  const words = text.replace(/\s+/g, " ").trim();
  const bare = words.replace(edges, "");
  return bare === "" ? words : bare;
}

/** The same, cut short in the middle where it is long. */
export function excerpt(text: string): string {
  const words = quotable(text).split(" ");
  if (words.length <= kept.start + kept.end + 1) return words.join(" ");
  return [...words.slice(0, kept.start), "…", ...words.slice(-kept.end)].join(" ");
}

/** The words of a text in one spelling, without punctuation: equal for texts that differ in spelling at most. */
export function plainWords(text: string): string {
  return text
    .split(/\s+/)
    .map((word) => normalise(word.replace(/[\p{P}\p{S}]/gu, "")))
    .filter((word) => word !== "")
    .join(" ");
}
