/** Tells whether something is in this page's memory and nowhere else. */
type Check = () => boolean;

const checks = new Set<Check>();

/** Whether anything that the reader has made would be gone with this page. */
export function hasUnsaved(): boolean {
  return [...checks].some((check) => check());
}

function ask(event: BeforeUnloadEvent): void {
  if (hasUnsaved()) event.preventDefault();
}

/**
 * Has the browser ask before the page is closed for as long as the check says that something would be lost. Returns
 * the way to stop.
 */
export function holdUnsaved(check: Check): () => void {
  if (checks.size === 0) globalThis.addEventListener?.("beforeunload", ask);
  checks.add(check);
  return () => {
    checks.delete(check);
    // Without a reason to ask the page may be kept alive behind the next one.
    if (checks.size === 0) globalThis.removeEventListener?.("beforeunload", ask);
  };
}
