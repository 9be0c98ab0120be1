import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { type Card, cardSvg } from "./card";
import { readFaces } from "./faces";

let ready: Promise<void> | null = null;

/** The drawer can be set up once in a process, and stays. */
function setUp(): Promise<void> {
  ready ??= readFile(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")).then((wasm) =>
    initWasm(wasm),
  );
  return ready;
}

/** Gives a drawer of cards as PNG, which needs no browser. */
export async function createCardDrawer(): Promise<(card: Card) => Uint8Array> {
  const [faces] = await Promise.all([readFaces(), setUp()]);
  const font = { fontBuffers: [...faces], loadSystemFonts: false };
  return (card) => {
    const drawing = new Resvg(cardSvg(card), { font });
    try {
      return drawing.render().asPng();
    } finally {
      drawing.free();
    }
  };
}
