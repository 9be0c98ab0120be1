/** Fetches the panel, which no reader needs before they choose a mark; the browser fetches it once. */
export function loadPanel() {
  return import("./StatementPanel").then(({ StatementPanel }) => ({ default: StatementPanel }));
}
