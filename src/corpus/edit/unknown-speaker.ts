import { brand } from "../brand";
import type { Speaker, SpeakerId } from "../types";

/** The id of the speaker who cannot be told. A story has that speaker only while a statement needs it. */
export const unknownSpeakerId: SpeakerId = brand<"speaker">("unknown");

/** Who is shown where it cannot be told who spoke: said openly, instead of guessed. */
export const unknownSpeaker: Speaker = {
  id: unknownSpeakerId,
  name: { ar: "متحدّث غير معروف", en: "Unknown speaker" },
  short: { ar: "غير معروف", en: "Unknown" },
  role: { ar: "لا يُعرف من المقال", en: "Cannot be told from the article" },
  kind: "person",
  forms: [],
};
