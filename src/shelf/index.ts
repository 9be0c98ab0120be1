export { keepOwnCount, useOwnCount } from "./own-index";
export { keepPosition, readPosition } from "./reading-positions";
export {
  applySettings,
  changeSettings,
  faces,
  leadings,
  readSettings,
  type Settings,
  sizes,
  themes,
  useSettings,
} from "./settings";
