import { describe, expect, it } from "vitest";
import { shellPage } from "@/app/shell-page";
import { safetyHeaders } from "@/build/headers";

const html = '<link href="./icon.svg"><script type="module" src="./assets/main.js"></script>';
const served = new Response(html, {
  headers: {
    ...safetyHeaders,
    "Content-Type": "text/html; charset=utf-8",
    "Content-Encoding": "br",
    "Content-Length": "7",
    ETag: '"x"',
  },
});

describe("a page that the service worker makes of the kept shell", () => {
  it("carries every header of safety that the host sent, and none of the sending", async () => {
    const page = await shellPage(served.clone(), "/");
    const { "content-type": type, ...rest } = Object.fromEntries(page.headers);
    expect(type).toBe("text/html; charset=utf-8");
    expect(rest).toEqual(
      Object.fromEntries(Object.entries(safetyHeaders).map(([name, value]) => [name.toLowerCase(), value])),
    );
  });

  it("has no header that the host did not send", async () => {
    const bare = new Response(html, { headers: { "Content-Type": "text/html" } });
    expect([...(await shellPage(bare, "/")).headers.keys()]).toEqual(["content-type"]);
  });

  it("links from the site's folder, wherever it stands", async () => {
    const text = await (await shellPage(served.clone(), "/some/where/")).text();
    expect(text).toBe(
      '<link href="/some/where/icon.svg"><script type="module" src="/some/where/assets/main.js"></script>',
    );
  });
});
