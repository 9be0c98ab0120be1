/**
 * What a page may do, by the Content Security Policy: run the site's own scripts, ask the site itself, and nothing
 * else. Styles stand in attributes where a place on an axis is a share of it; scripts never stand in the page.
 */
const directives: readonly (readonly [name: string, value: string])[] = [
  ["default-src", "'none'"],
  ["script-src", "'self'"],
  ["style-src", "'self'"],
  ["style-src-attr", "'unsafe-inline'"],
  ["img-src", "'self' blob: data:"],
  ["font-src", "'self' data:"],
  ["connect-src", "'self'"],
  ["worker-src", "'self'"],
  ["manifest-src", "'self'"],
  ["object-src", "'none'"],
  ["base-uri", "'none'"],
  ["form-action", "'self'"],
  ["require-trusted-types-for", "'script'"],
  ["trusted-types", "muqabala"],
];

const asPolicy = (parts: readonly (readonly [string, string])[]) =>
  parts.map(([name, value]) => `${name} ${value}`).join("; ");

/** The policy as a page can carry it itself, for hosts that send no headers of ours. */
export const metaPolicy = asPolicy(directives);

/** Who may show the site in a frame can only be said in a header. */
export const headerPolicy = asPolicy([...directives, ["frame-ancestors", "'none'"]]);

/** Pages that others may show in a frame run nothing and ask for nothing but their style. */
const framedDirectives: typeof directives = [
  ["default-src", "'none'"],
  ["style-src", "'self'"],
  ["base-uri", "'none'"],
  ["form-action", "'none'"],
];

/** Their policy as they carry it themselves. */
export const framedMetaPolicy = asPolicy(framedDirectives);

/** The folder that it holds for, and nothing outside of it. */
export const framedFolder = "embed/";

/** What the site asks of no device. */
const permissions = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
]
  .map((feature) => `${feature}=()`)
  .join(", ");

/** To whom a page says where it leads from: the site itself. A page can carry that itself too. */
export const referrerPolicy = "same-origin";

/** Headers that every answer carries. */
export const safetyHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": headerPolicy,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": permissions,
  "Referrer-Policy": referrerPolicy,
  "X-Content-Type-Options": "nosniff",
};

/** Headers of the pages that others may show in a frame. */
export const framedHeaders: Readonly<Record<string, string>> = {
  ...safetyHeaders,
  "Content-Security-Policy": asPolicy([...framedDirectives, ["frame-ancestors", "*"]]),
};

/** The headers of a file of the site, by its path below the base. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  return path.startsWith(framedFolder) ? framedHeaders : safetyHeaders;
}
