import * as v from "valibot";

const Setting = v.object({
  /** The addresses of the served site: at a domain's root, and below a path. Each ends in a slash. */
  root: v.string(),
  subPath: v.string(),
  launch: v.object({
    executablePath: v.exactOptional(v.string()),
    channel: v.exactOptional(v.string()),
    args: v.array(v.string()),
  }),
  /** How many times longer than on an idle machine things take here: every limit of time is so much longer. */
  pace: v.number(),
  /** Where the report goes. */
  report: v.string(),
});

export type JourneySetting = v.InferOutput<typeof Setting>;

function readSetting(): JourneySetting {
  const text = process.env.MUQABALA_JOURNEYS;
  if (text === undefined) {
    throw new Error("Journeys need a served build and a browser: start them with npm test -- build journeys");
  }
  return v.parse(Setting, JSON.parse(text));
}

/** What the project's test command serves and launches for the journeys. */
export const setting: JourneySetting = readSetting();
