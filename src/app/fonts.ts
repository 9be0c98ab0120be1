/** The faces that the first screen is set in. The text is shown when they are there. */
const faces = ['400 1em "Plex Arabic"', '600 1em "Plex Arabic"', '400 1em "Naskh"'];

/** A letter of each of the two files that a face is served in. */
const sample = "ا a";

/** After this long a reader would rather read in another face than wait. */
const patienceMs = 600;

/** Resolves when the faces are there, or when a slow network has been waited for long enough. */
export async function fontsReady(): Promise<void> {
  const loading = Promise.allSettled(faces.map((face) => document.fonts.load(face, sample)));
  await Promise.race([loading, new Promise((resolve) => setTimeout(resolve, patienceMs))]);
}
