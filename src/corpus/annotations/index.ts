export { type TakenAnnotations, takeAnnotations } from "./read";
export { toAnnotations } from "./write";
