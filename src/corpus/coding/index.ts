export { codingAgreement } from "./alpha";
export { type ComparedCoding, compareCoding } from "./compare-coding";
export type { CodingDifference } from "./differences";
export type { Mark } from "./match-marks";
export { differenceKey, takeTheirs } from "./settle";
