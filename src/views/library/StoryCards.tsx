import { memo } from "react";
import type { Filter, StorySummary } from "@/corpus";
import { useDrawn } from "@/ui/use-in-turn";
import type { PicturedStory } from "./pictured";
import { StoryCard } from "./StoryCard";

export interface StoryCardsProps {
  readonly stories: readonly StorySummary[];
  /** A story with its picture, made when its card is drawn. The same function as long as nothing else is to be shown. */
  readonly pictured: (summary: StorySummary) => PicturedStory;
  readonly filter: Filter;
}

/**
 * Cards that are drawn with the screen, and in each task after that: those that a window begins with, so that a long
 * library is there hardly later than a short one, and never a page held up.
 */
const drawing = { first: 2, step: 2 };

/** So many cards have their picture from the beginning; what is further down draws it when it comes near the window. */
const withPicture = 2;

/** The stories of a library as cards, those at its end a little later. */
export function StoryCards({ stories, pictured, filter }: StoryCardsProps) {
  const drawn = useDrawn(stories.length, drawing);
  return (
    <ul className="grid gap-x-12 gap-y-14 lg:grid-cols-2">
      {stories.slice(0, drawn).map((summary, place) => (
        <Card
          key={summary.id}
          summary={summary}
          pictured={pictured}
          filter={filter}
          isFirst={place < withPicture}
        />
      ))}
    </ul>
  );
}

interface CardProps extends Omit<StoryCardsProps, "stories"> {
  readonly summary: StorySummary;
  readonly isFirst: boolean;
}

/** A story's card, or none where the filter leaves nothing of it. */
const Card = memo(function Card({ summary, pictured, filter, isFirst }: CardProps) {
  const story = pictured(summary);
  return story.left === 0 ? null : <StoryCard pictured={story} filter={filter} isFirst={isFirst} />;
});
