/** The inputs that are no text: a letter means nothing to them. */
const withoutText = ["button", "checkbox", "color", "file", "image", "radio", "range", "reset", "submit"];

/** Whether letters typed there are written, or choose among options: fields, choices, editable text. */
export function takesLetters(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target instanceof HTMLInputElement) return !withoutText.includes(target.type);
  return target.closest("textarea, select, [contenteditable]:not([contenteditable=false])") !== null;
}

/** Put on something inside a dialog that leaves the page, and so its keys, usable. */
export const keysPassThrough = "data-keys-pass-through";

/** Whether the keys belong to what is typed into, or to a panel that lies over the page. */
export function ownsKeys(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (takesLetters(target)) return true;
  const dialog = target.closest("[role=dialog]");
  return dialog !== null && dialog.querySelector(`[${keysPassThrough}]`) === null;
}
