export { isProclitic, proclitics } from "./proclitics";
export type { Token, TokenKind } from "./token";
export { tokenise } from "./tokenise";
