export { keepPosition, readPosition } from "./reading-positions";
export {
  applySettings,
  changeSettings,
  faces,
  leadings,
  readSettings,
  type Settings,
  sizes,
  subscribeToSettings,
  themes,
  useSettings,
} from "./settings";
