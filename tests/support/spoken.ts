import type { Page } from "@playwright/test";

/** Runs in the page: texts and labels that are told to be of another language than they are in. */
function wrongLanguages(): readonly string[] {
  // Letters, not figures: ١٢٣ is written by either language.
  const isArabic = (text: string) => /(?=\p{L})\p{Script=Arabic}/u.test(text);
  const isLatin = (text: string) => /\p{Script=Latin}/u.test(text);
  const languageOf = (element: Element) => element.closest("[lang]")?.getAttribute("lang") ?? "";
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent ?? "";
    if (element === null || element.closest("script, style, option, noscript, [hidden], [aria-hidden=true]"))
      continue;
    if (isArabic(text) && languageOf(element) !== "ar") found.push(`Arabic told to be otherwise: ${text}`);
    // What an article has in Latin letters is its own.
    if (
      !isArabic(text) &&
      isLatin(text) &&
      languageOf(element) === "ar" &&
      document.documentElement.lang === "en"
    )
      found.push(`English told to be Arabic: ${text}`);
  }
  for (const name of ["aria-label", "title", "placeholder", "data-spoken"]) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const label = element.getAttribute(name) ?? "";
      const language = languageOf(element);
      // A label of both scripts is one text, and can be told to be of one language only.
      if (isArabic(label) === isLatin(label)) continue;
      if (isArabic(label) !== (language === "ar"))
        found.push(`${name} told to be of “${language}”: ${label}`);
    }
  }
  return [...new Set(found)].map((each) => each.slice(0, 160));
}

/** Runs in the page: what articles say, where signs stand as their authors put them. */
const articleWords = () =>
  [...document.querySelectorAll("[lang][dir]:not(html)")].map(({ textContent }) => textContent).join("\n");

const misplaced = {
  "a space before a sign": /.{0,2}\s[:,،؛;؟!]/u,
  "a Latin sign in Arabic": /\p{Script=Arabic}\s?[,;?]/u,
  "an Arabic sign in English": /[a-z]\s?[،؛؟]/u,
};

/** What of a page would be read aloud wrongly: words in a language that is not theirs, signs out of place, tables without names. */
export async function spokenProblems(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const own = await page.evaluate(articleWords);
  const language = await page.evaluate(() => document.documentElement.lang);
  const problems = new Set(await page.evaluate(wrongLanguages));
  for (const { ignored, role, name } of nodes) {
    const kind = `${role?.value ?? ""}`;
    if (ignored || /Text(Box)?$/.test(kind)) continue;
    const said = `${name?.value ?? ""}`.replace(/[\u2066-\u2069]/g, "");
    if (/^(table|grid)$/.test(kind) && said === "") problems.add(`a ${kind} without a name`);
    for (const [what, pattern] of Object.entries(misplaced)) {
      // An English sentence has its own signs behind an Arabic word as well.
      if (what === "a Latin sign in Arabic" && language === "en" && /\p{Script=Latin}/u.test(said)) continue;
      const [found] = pattern.exec(said) ?? [];
      if (found !== undefined && !own.includes(found))
        problems.add(`${what}: ${kind} “${said.slice(0, 120)}”`);
    }
  }
  return [...problems];
}
