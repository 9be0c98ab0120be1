export { KeyList } from "./KeyList";
export { keysEverywhere, screenKeys } from "./screen-keys";
