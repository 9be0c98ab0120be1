import type { Story } from "../types";

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((each, index) => isSame(each, other[index]));
  }
  const fields = (of: object) => Object.entries(of).filter(([, value]) => value !== undefined);
  const ofOne = fields(one);
  return (
    ofOne.length === fields(other).length &&
    ofOne.every(([key, value]) => Object.hasOwn(other, key) && isSame(value, Reflect.get(other, key)))
  );
}

/**
 * Whether two stories say the very same, whatever their ids are and in whichever order their fields stand; it is looked
 * at no further than the first difference.
 */
export function isSameStory({ id: _, ...one }: Story, { id: __, ...other }: Story): boolean {
  return isSame(one, other);
}
