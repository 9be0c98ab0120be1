import { type EditResult, setPublished } from "../edit/index";
import { redatedEvents, redatedStatements } from "../found/redate";
import { occasionDay } from "../found/story-days";
import type { ArticleId, Story } from "../types";
import { confirmedOf } from "./confirm";

/**
 * Says when an article came out, and lets what the engine had reckoned from the old day follow: «أمس» is another day, and so is what
 * was said on it. What a person dated stays.
 */
export function correctPublished(story: Story, id: ArticleId, date: string): EditResult {
  const result = setPublished(story, id, { date });
  if (!result.ok) return result;
  const next = result.story;
  const articles = ({ articles }: Story) => articles.map((article) => confirmedOf(story, article));
  const [before, after] = [articles(story), articles(next)];
  const statements = redatedStatements(next.statements, before, after);
  const saidOf = (all: Story["statements"]) => all.map(({ said }) => said);
  const isReckoned = story.date === occasionDay(before, saidOf(story.statements));
  const day = isReckoned ? occasionDay(after, saidOf(statements)) : story.date;
  const events = redatedEvents(next.events, before, after, day);
  return { ...result, story: { ...next, date: day, events, statements } };
}
