export { takeAnnotations } from "./read";
export { toAnnotations } from "./write";
