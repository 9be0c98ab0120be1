import type { Story } from "../../corpus/types";
import { createCardDrawer } from "./card/draw";
import { statementCard, storyCard } from "./card/story-cards";
import type { Subject } from "./known-addresses";

/** A picture of the site: its path below the base. */
export interface PictureFile {
  readonly path: string;
  readonly png: Uint8Array;
}

/** Where the picture of what a page shows lies: a statement has its own, all else has its story's. */
export function picturePath({ story, statement }: Subject): string {
  return statement === undefined ? `pictures/${story.id}.png` : `pictures/${story.id}/${statement.id}.png`;
}

/** Draws the pictures of all stories and statements, for previews of links to them. */
export async function* drawPictures(stories: readonly Story[], app: string): AsyncGenerator<PictureFile> {
  const draw = await createCardDrawer();
  for (const story of stories) {
    yield { path: picturePath({ story }), png: draw(storyCard(story, app)) };
    for (const statement of story.statements) {
      yield { path: picturePath({ story, statement }), png: draw(statementCard(story, statement, app)) };
    }
  }
}
