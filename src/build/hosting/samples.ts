import { framedFolder, framedHeaders, safetyHeaders } from "../headers";

/**
 * A browser that has once had this asks for the site over HTTPS alone, for as long as it says. It stands in the samples
 * as a comment only: where it is sent and HTTPS then fails, nobody comes in, and it cannot be taken back.
 */
export const strictTransport = { name: "Strict-Transport-Security", value: "max-age=31536000" } as const;

const strictTransportWarning = [
  "Once HTTPS works and is to stay, this has browsers ask over it alone. It cannot be taken back: whoever has had it",
  "is locked out for a year where HTTPS fails. Begin with max-age=300; add includeSubDomains only where all of them have it.",
] as const;

/** The header as a comment in a file whose comments begin with #, under its warning. */
function strictTransportComment(indent: string, line: string): string {
  return [...strictTransportWarning, line].map((words) => `${indent}# ${words}`).join("\n");
}

/** What is named after what it holds, and may be kept for ever. */
export const keptForEver = "public, max-age=31536000, immutable";

/** Folders of such files. */
const hashedFolders = ["assets", "data/stories"] as const;

/** The headers of the site as hosts that read a `_headers` file take them (Netlify, Cloudflare Pages). */
export function headersFile(): string {
  const lines = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [
    "/*",
    ...lines(safetyHeaders),
    strictTransportComment("  ", `${strictTransport.name}: ${strictTransport.value}`),
    ...hashedFolders.flatMap((folder) => [`/${folder}/*`, ...lines({ "Cache-Control": keptForEver })]),
    `/${framedFolder}*`,
    "  # Other sites may show these in a frame. Cloudflare Pages takes the first policy away by this line; Netlify keeps both,",
    "  # and with both none may.",
    "  ! Content-Security-Policy",
    ...lines({ "Content-Security-Policy": framedHeaders["Content-Security-Policy"] ?? "" }),
    "",
  ].join("\n");
}

/** The same for nginx, in a file to be included: an `add_header` in a location hides those around it, so each has all. */
export function nginxSite(): string {
  const headers = (indent: string, of = safetyHeaders) =>
    Object.entries(of)
      .map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
      .join("\n");
  const kept = hashedFolders
    .map(
      (folder) =>
        `    location /${folder}/ {\n${headers("        ")}\n        add_header Cache-Control "${keptForEver}";\n    }`,
    )
    .join("\n\n");
  return `# Under a sub-path: put it before /assets/, /data/stories/, /embed/, /manifest.webmanifest and /404.html, and dist/ where it leads.
server {
    # The app is installed and works offline over HTTPS alone: add "listen 443 ssl;" with your certificate.
    listen 80;
    server_name example.org;
    root /srv/muqabala/dist;

    charset utf-8;
    index index.html;
    error_page 403 404 =404 /404.html;
    # A folder without its final slash leads to the folder, wherever the server itself is found.
    absolute_redirect off;
    gzip on;
    gzip_types text/css application/javascript application/json application/manifest+json image/svg+xml;

${headers("    ")}
    add_header Cache-Control "no-cache";
${strictTransportComment("    ", `add_header ${strictTransport.name} "${strictTransport.value}" always;`)}
    # A location with an add_header of its own needs it there too.

${kept}

    # Other sites may show these in a frame, and no other page.
    location /${framedFolder} {
${headers("        ", framedHeaders)}
        add_header Cache-Control "no-cache";
    }

    location = /manifest.webmanifest {
        default_type application/manifest+json;
    }
}
`;
}

/** The same for Caddy, which fetches its certificate itself. */
export function caddySite(): string {
  const policy = "Content-Security-Policy";
  const headers = Object.entries(safetyHeaders)
    .filter(([name]) => name !== policy)
    .map(([name, value]) => `\t\t${name} "${value}"`)
    .join("\n");
  const paths = hashedFolders.map((folder) => `/${folder}/*`).join(" ");
  return `# Under a sub-path: put it before the paths of @closed, @framed, @kept and @fresh and before /404.html, and dist/ where it leads.
example.org {
\troot * /srv/muqabala/dist
\tencode zstd gzip
\theader {
${headers}
${strictTransportComment("\t\t", `${strictTransport.name} "${strictTransport.value}"`)}
\t}
\t@closed not path /${framedFolder}*
\theader @closed ${policy} "${safetyHeaders[policy]}"
\t# Other sites may show these in a frame, and no other page.
\t@framed path /${framedFolder}*
\theader @framed ${policy} "${framedHeaders[policy]}"
\t@fresh not path ${paths}
\theader @fresh Cache-Control "no-cache"
\t@kept path ${paths}
\theader @kept Cache-Control "${keptForEver}"
\tfile_server
\thandle_errors {
\t\trewrite * /404.html
\t\tfile_server
\t}
}
`;
}

/** Sample configurations in the repository, by their names. */
export const hostFiles: Readonly<Record<string, () => string>> = {
  _headers: headersFile,
  "nginx.conf": nginxSite,
  Caddyfile: caddySite,
};
