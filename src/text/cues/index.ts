export {
  type CueContrast,
  type CueEntry,
  type CueForm,
  compareCues,
  cueClass,
  cueEntry,
  findCueForm,
  findCueForms,
} from "./cues";
export { type CueClass, type CueStrength, cueClasses } from "./lexicon";
