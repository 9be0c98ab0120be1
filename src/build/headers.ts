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
