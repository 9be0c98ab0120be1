import plexArabic from "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url";
import plexLatin from "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-400-normal.woff2?url";
import naskhArabic from "@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2?url";
import naskhLatin from "@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-latin-wght-normal.woff2?url";
import type { EmbeddedFace } from "./picture-svg";

// The ranges are those under which the app itself is served these files.
const arabic =
  "U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08FF,U+200C-200E,U+2010-2011,U+FB50-FDFF,U+FE70-FEFC";
const latin =
  "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-200B,U+200F,U+2012-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";

const files = [
  { family: "Naskh Picture", weight: "400 700", unicodeRange: arabic, url: naskhArabic },
  { family: "Naskh Picture", weight: "400 700", unicodeRange: latin, url: naskhLatin },
  { family: "Plex Picture", weight: "400", unicodeRange: arabic, url: plexArabic },
  { family: "Plex Picture", weight: "400", unicodeRange: latin, url: plexLatin },
] as const;

function dataAddress(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(`${reader.result}`));
    reader.addEventListener("error", () => reject(reader.error));
    reader.readAsDataURL(file);
  });
}

/** The app's own faces, ready to be put into a picture. Rejects where one of them cannot be had. */
export function embeddedFaces(): Promise<readonly EmbeddedFace[]> {
  return Promise.all(
    files.map(async ({ url, ...face }) => {
      const answer = await fetch(url);
      if (!answer.ok) throw new Error(`no typeface at ${url}`);
      const file = new Blob([await answer.arrayBuffer()], { type: "font/woff2" });
      return { ...face, source: await dataAddress(file) };
    }),
  );
}

async function addFaces(): Promise<void> {
  const faces = files.map(({ family, weight, unicodeRange, url }) =>
    new FontFace(family, `url("${url}")`, { weight, unicodeRange }).load(),
  );
  for (const face of await Promise.all(faces)) document.fonts.add(face);
}

let added: Promise<void> | null = null;

/**
 * Lets the page itself measure in these faces. They have names of their own: the page does without its faces where they
 * come late, a picture does not. Rejects where one of them cannot be had; the next time asks anew.
 */
export function facesLoaded(): Promise<void> {
  added ??= addFaces().catch((error) => {
    added = null;
    throw error;
  });
  return added;
}
