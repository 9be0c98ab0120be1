import { originalsOf } from "../originals";
import type { Problem } from "../problem";
import type { Story } from "../types";

/**
 * What is worth a second look in a story that is sound: a speaker who says nothing, which is a choice of the
 * filter that never leaves anything, but right while a story is still being written.
 */
export function remarksOn(story: Story): readonly Problem[] {
  return story.speakers.flatMap(({ id }, index) =>
    [...story.statements, ...originalsOf(story)].some(({ speaker }) => speaker === id)
      ? []
      : [
          {
            file: "speakers.json",
            path: `speakers[${index}].id`,
            reason: `"${id}" says nothing in statements.json`,
          },
        ],
  );
}
