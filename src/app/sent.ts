let sent: string | null = null;

/**
 * Takes out of the desk's address what another page or app has put there, before anything reads that: it waits for the reader,
 * and stands neither on the screen nor in a link.
 */
export function holdSent(): void {
  const { pathname, search, hash } = window.location;
  if (!pathname.endsWith("/desk/")) return;
  if (!/^#(?:page|story=)/.test(hash) && !/[?&](?:title|text|link|shared)=/.test(search)) return;
  sent = search + hash;
  window.history.replaceState(window.history.state, "", pathname);
}

/** What was sent, once; null where nothing was. */
export function takeSent(): string | null {
  holdSent();
  const taken = sent;
  sent = null;
  return taken;
}
