import { isOfficeAlone } from "../../text/speakers";
import type { JoinedSpeaker } from "../../text/speakers/types";
import { brand } from "../brand";
import { unknownSpeaker } from "../edit/unknown-speaker";
import type { Localised, Speaker, SpeakerId } from "../types";
import { nameIds } from "./name-id";
import { inBoth, isFilled, onOneLine } from "./words";

const noRole: Localised = { ar: "لا تُذكر له صفة", en: "No office is given" };
/** Words with which a family name goes on: they are no short form by themselves. */
const nameParts = new Set([
  "عبد",
  "أبو",
  "ابو",
  "أبي",
  "بن",
  "ابن",
  "بنت",
  "آل",
  "أم",
  "ام",
  "دي",
  "فان",
  "فون",
]);

/** How a speaker is known by an id of the story; null for one who cannot be told. */
export type SpeakerNames = ReadonlyMap<string | null, SpeakerId>;

/**
 * The speakers of a story, who said most first, the unknown one last; and the story's id of each, by the id
 * under which the articles' speakers were joined.
 *
 * @param said how often each speaks; who never does is left out.
 */
export function speakersOf(
  joined: readonly JoinedSpeaker[],
  said: ReadonlyMap<string | null, number>,
): { readonly speakers: readonly Speaker[]; readonly names: SpeakerNames } {
  const names = new Map<string | null, SpeakerId>([[null, unknownSpeaker.id]]);
  const speaking = joined
    .filter(({ id, name }) => said.has(id) && isFilled(name))
    .toSorted((one, other) => (said.get(other.id) ?? 0) - (said.get(one.id) ?? 0));
  const idOf = nameIds("speaker");
  const speakers = speaking.map((speaker): Speaker => {
    const id = brand<"speaker">(idOf(speaker.name));
    names.set(speaker.id, id);
    return storySpeaker(id, speaker);
  });
  const isUnknownNeeded = [...said.keys()].some((id) => id === null || !names.has(id));
  return { speakers: isUnknownNeeded ? [...speakers, unknownSpeaker] : speakers, names };
}

function storySpeaker(id: SpeakerId, { name, role, kind, forms }: JoinedSpeaker): Speaker {
  const whole = onOneLine(name);
  return {
    id,
    name: inBoth(whole),
    short: inBoth(shortName(kind, whole, role, forms)),
    role: role === null || !isFilled(role) ? noRole : inBoth(onOneLine(role)),
    kind,
    forms: [...new Set(forms.filter(isFilled).map(onOneLine))],
  };
}

function shortName(
  kind: JoinedSpeaker["kind"],
  name: string,
  role: string | null,
  forms: readonly string[],
): string {
  if (kind === "body") return shortestPart(name, forms);
  return isOfficeAlone({ kind, name, role }) ? name : familyName(name);
}

/** The last word of a name, with the words before it that it cannot stand without. */
function familyName(name: string): string {
  const words = name.split(" ");
  let first = words.length - 1;
  while (first > 0 && nameParts.has(words[first - 1] ?? "")) first -= 1;
  return words.slice(first).join(" ");
}

/** The most frequent form that is a part of a body's name, else the name: «حلف الناتو» is «الناتو» where it is called so. */
function shortestPart(name: string, forms: readonly string[]): string {
  const part = forms.map(onOneLine).find((form) => form !== name && form !== "" && name.includes(form));
  return part ?? name;
}
