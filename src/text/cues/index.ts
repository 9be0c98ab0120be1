export { type CueClass, type CueStrength, cueClasses } from "../lexicons/cues";
export { readCompounds } from "./compounds";
export {
  compareCues,
  cueClass,
  cueOfWord,
  findCueForm,
  findCueForms,
  isCueWord,
} from "./cues";
export { type CueEntry, type CueReading, readCue } from "./forms";
export { cueMeaning } from "./meanings";
