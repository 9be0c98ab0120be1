export { isProclitic, proclitics } from "../clitics";
export type { Token, TokenKind } from "./token";
export { tokenise } from "./tokenise";
