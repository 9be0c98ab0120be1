export { type CueClass, type CueStrength, cueClasses } from "../lexicons/cues";
export {
  type CueContrast,
  type CueEntry,
  type CueForm,
  type CueReading,
  type CueTense,
  compareCues,
  cueClass,
  cueEntry,
  findCueForm,
  findCueForms,
  isCueWord,
  readCue,
} from "./cues";
