export { type CueClass, type CueStrength, cueClasses } from "../lexicons/cues";
export { type CompoundReading, readCompounds } from "./compounds";
export {
  type CueContrast,
  type CueForm,
  compareCues,
  cueClass,
  cueEntry,
  cueOfWord,
  findCueForm,
  findCueForms,
  isCueWord,
} from "./cues";
export { type CueEntry, type CueReading, type CueTense, readCue } from "./forms";
