import type { Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";

/** What the site is called where it is installed. */
export interface InstalledWords {
  readonly name: string;
  readonly description: string;
}

/** What can be opened with the site where it is installed, and sent to it: what the desk reads. */
const files: Readonly<Record<string, string[]>> = {
  "text/plain": [".txt"],
  "text/html": [".html", ".htm"],
  "application/xhtml+xml": [".xhtml"],
  "application/json": [".json"],
  "application/x-ndjson": [".jsonl", ".ndjson"],
  "multipart/related": [".mhtml", ".mht"],
  "message/rfc822": [".eml"],
  "application/rss+xml": [".rss"],
  "application/atom+xml": [".atom"],
  "text/csv": [".csv"],
  "text/tab-separated-values": [".tsv"],
  "application/zip": [".zip"],
  "application/pdf": [".pdf"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": [".docx"],
};

/**
 * Makes the site installable, and whole without a network after one visit: everything that the app is made of is kept
 * on the device, except the pages and pictures that were made beforehand, which the app needs no more. Any address then
 * opens `shell.html` (see app/service-worker.ts). `checks` look at what the service worker is made of. A new version waits until the reader takes it.
 */
export function offline({ name, description }: InstalledWords, checks: readonly Plugin[]): Plugin[] {
  return VitePWA({
    strategies: "injectManifest",
    srcDir: "src/app",
    registerType: "prompt",
    injectRegister: false,
    filename: "service-worker.ts",
    manifestFilename: "manifest.webmanifest",
    includeAssets: [],
    manifest: {
      id: "muqabala",
      name,
      short_name: name,
      description,
      lang: "ar",
      dir: "rtl",
      start_url: "./",
      scope: "./",
      display: "standalone",
      background_color: "#faf7f0",
      theme_color: "#faf7f0",
      categories: ["news", "education"],
      // Files come by POST alone, which the service worker answers; the same fields are read from the desk's address, too.
      share_target: {
        action: "./desk/",
        method: "POST",
        enctype: "multipart/form-data",
        params: {
          title: "title",
          text: "text",
          url: "link",
          files: [{ name: "files", accept: [...Object.keys(files), ...Object.values(files).flat()] }],
        },
      },
      file_handlers: [{ action: "./desk/", accept: files }],
      icons: [
        { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
        { src: "icon-192.png", sizes: "192x192", type: "image/png" },
        { src: "icon-512.png", sizes: "512x512", type: "image/png" },
        { src: "icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
      ],
    },
    integration: {
      // The worker is a build within the build, and as quiet as that.
      configureCustomSWViteBuild: (inner) => {
        inner.logLevel = "warn";
        inner.plugins = [...(inner.plugins ?? []), ...checks];
      },
    },
    injectManifest: {
      globPatterns: ["assets/*.{js,css,woff2}", "data/**/*.json", "icon.svg", "licences.json", "shell.html"],
      // Named after what they hold: no need to ask whether they changed.
      dontCacheBustURLsMatching: /^(?:assets\/|data\/(?:stories\/|search-))/,
      rollupFormat: "iife",
      sourcemap: false,
    },
  });
}
