export { findNames } from "./find-names";
