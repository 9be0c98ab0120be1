import * as v from "valibot";

const Launch = v.object({
  executablePath: v.exactOptional(v.string()),
  channel: v.exactOptional(v.string()),
  args: v.array(v.string()),
});

/** The engines that were found, each with the programs that it takes; null where one was not. */
const Setting = v.object({
  Chromium: v.nullable(Launch),
  Firefox: v.nullable(v.object({ program: v.string() })),
  WebKit: v.nullable(v.object({ driver: v.string(), browser: v.string(), display: v.string() })),
});

export type EnginesSetting = v.InferOutput<typeof Setting>;

export type EngineName = keyof EnginesSetting;

function readSetting(): EnginesSetting {
  const text = process.env.MUQABALA_ENGINES;
  if (text === undefined) {
    throw new Error("These journeys need a build and browsers: start them with npm test -- engines");
  }
  return v.parse(Setting, JSON.parse(text));
}

/** What the project's test command found. */
export const setting: EnginesSetting = readSetting();
