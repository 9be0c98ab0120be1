import type { Page } from "@playwright/test";
import axe from "axe-core";
import { spokenProblems } from "./spoken";

declare global {
  interface Window {
    /** Put there by running axe's source in the page. */
    readonly axe: typeof axe;
  }
}

/** The rules of WCAG 2.2 at levels A and AA, and what axe holds to be good practice. */
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong with a page as it stands, one line for each element: rule, element, reason; and what sounds wrong. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(async (values) => {
    const runOnly = { type: "tag", values } as const;
    // A selector for every element that is in order takes half of the time; they are wanted where one is not.
    const found = await window.axe.run(document, { runOnly, resultTypes: ["violations"], selectors: false });
    return found.violations.length === 0 ? found : window.axe.run(document, { runOnly });
  }, rules);
  const broken = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${help}. ${failureSummary ?? ""}`),
  );
  return [...broken, ...(await spokenProblems(page))];
}
