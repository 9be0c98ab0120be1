import type { Page } from "@playwright/test";
import axe from "axe-core";

declare global {
  interface Window {
    /** Put there by running axe's source in the page. */
    readonly axe: typeof axe;
  }
}

/** The rules of WCAG 2.2 at levels A and AA, and what axe holds to be good practice. */
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong with a page as it stands, one line for each element: rule, element, reason. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (values) => window.axe.run(document, { runOnly: { type: "tag", values } }),
    rules,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${help}. ${failureSummary ?? ""}`),
  );
}
