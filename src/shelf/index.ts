export { useOwnCount } from "./own-index";
export { keepPosition, readPosition } from "./reading-positions";
export {
  applySettings,
  changeSettings,
  faces,
  leadings,
  readSettings,
  sizes,
  themes,
  useSettings,
} from "./settings";
