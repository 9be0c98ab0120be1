/** Headers of the kept page that hold for the one that is made of it: what it is, and all that keeps it safe. */
const keptHeaders = [
  "Content-Type",
  "Content-Security-Policy",
  "Cross-Origin-Opener-Policy",
  "Permissions-Policy",
  "Referrer-Policy",
  "X-Content-Type-Options",
] as const;

/**
 * The kept shell as the page at any address of the site, with the headers that it came with. It links relatively, so
 * its links are led to the site's folder first, whose path is `folder`.
 */
export async function shellPage(kept: Response, folder: string): Promise<Response> {
  const html = (await kept.text()).replaceAll('="./', `="${folder}`);
  const headers = keptHeaders.flatMap((name): [string, string][] => {
    const value = kept.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  return new Response(html, { headers });
}
