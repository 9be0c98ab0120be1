import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** The faces of a card, whole: what the site serves is cut by script, which the drawer does not put together. */
const files = {
  reading: "@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf",
  title: "@expo-google-fonts/noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf",
  interface: "@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf",
} as const;

export type CardFace = keyof typeof files;

/** How the drawer finds each face among them. */
export const faceAttributes = {
  reading: { "font-family": "Noto Naskh Arabic", "font-weight": "400" },
  title: { "font-family": "Noto Naskh Arabic", "font-weight": "700" },
  interface: { "font-family": "IBM Plex Sans Arabic", "font-weight": "400" },
} as const satisfies Record<CardFace, Readonly<Record<string, string>>>;

const require = createRequire(import.meta.url);

/** All faces of a card, as TrueType fonts. */
export async function readFaces(): Promise<readonly Uint8Array[]> {
  return Promise.all(Object.values(files).map((file) => readFile(require.resolve(file))));
}
