export { compareFigures, type Figure, type FigureRelation, type Nearness } from "./figure";
export { type NumberReading, readNumber, readNumbers } from "./read-number";
