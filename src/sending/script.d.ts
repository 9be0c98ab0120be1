/** One script of all that a module needs: an expression that gives its default export. See `build/page-script.ts`. */
declare module "*?script" {
  const code: string;
  export default code;
}
