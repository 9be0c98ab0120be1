import { brand } from "../brand";
import { mostTags } from "../limits";
import { mostTextSigns } from "../schema";
import type { Article, ArticleId, Note, Statement, StatementId, Story, Tag, TagId, Wording } from "../types";
import { articleOf, replaceStatement, statementOf } from "./change";
import { freshId } from "./ids";
import { findWording, refOf, type WordingRef } from "./refs";
import { type EditResult, edited, refused } from "./result";

/** What a note stands beside. */
export type NoteTarget =
  | { readonly kind: "article"; readonly article: ArticleId }
  | { readonly kind: "statement"; readonly statement: StatementId }
  | { readonly kind: "wording"; readonly ref: WordingRef };

const nothing: Note = { text: "", tags: [] };

/** What is written beside a thing; an empty note where nothing is, or the story has no such thing. */
export function noteOn(story: Story, target: NoteTarget): Note {
  switch (target.kind) {
    case "article":
      return articleOf(story, target.article)?.note ?? nothing;
    case "statement":
      return statementOf(story, target.statement)?.note ?? nothing;
    case "wording":
      return findWording(story, target.ref)?.wording.note ?? nothing;
  }
}

interface Noted {
  readonly note?: Note;
}

/** A thing with another note, or without one. */
function noted<Thing extends Noted>(thing: Thing, note: Note): Omit<Thing, "note"> & Noted {
  const { note: _, ...bare } = thing;
  return note.text === "" && note.tags.length === 0 ? bare : { ...bare, note };
}

const isSameNote = (one: Note, other: Note) =>
  one.text === other.text &&
  one.tags.length === other.tags.length &&
  one.tags.every((tag, index) => tag === other.tags[index]);

/** The note as it is kept: the text trimmed, each tag once and in the order of the story's list. */
function keptNote({ tags = [] }: Story, note: Note): Note {
  return {
    text: note.text.trim(),
    tags: tags.filter(({ id }) => note.tags.includes(id)).map(({ id }) => id),
  };
}

/**
 * Writes beside a thing, over what stood there; a note without text and tags takes it away. What is written says nothing on
 * whether the thing was checked: one may note a doubt. A wording's result stands at the wording.
 */
export function setNote(story: Story, target: NoteTarget, written: Note): EditResult {
  if (written.text.length > mostTextSigns) return refused("too-much");
  if (written.tags.some((tag) => !(story.tags ?? []).some(({ id }) => id === tag))) return refused("no-tag");
  const note = keptNote(story, written);
  const isSame = isSameNote(note, noteOn(story, target));
  switch (target.kind) {
    case "article": {
      const article = articleOf(story, target.article);
      if (article === null) return refused("no-article");
      if (isSame) return edited(story);
      return edited({
        ...story,
        articles: story.articles.map((each) => (each === article ? noted(article, note) : each)),
      });
    }
    case "statement": {
      const statement = statementOf(story, target.statement);
      if (statement === null) return refused("no-statement");
      if (isSame) return edited(story);
      return edited(replaceStatement(story, statement.id, () => [noted(statement, note)]));
    }
    case "wording": {
      const found = findWording(story, target.ref);
      if (found === null) return refused("no-wording");
      if (isSame) return edited(story, target.ref);
      const wordings = found.statement.wordings.map((each) =>
        each === found.wording ? noted(each, note) : each,
      );
      return edited(
        replaceStatement(story, found.statement.id, (statement) => [{ ...statement, wordings }]),
        refOf(found.statement, found.wording),
      );
    }
  }
}

/** Two notes on what became one thing: both texts, and the tags of either. */
export function joinedNote<Thing extends Noted>(
  thing: Thing,
  one: Note | undefined,
  other: Note | undefined,
): Omit<Thing, "note"> & Noted {
  if (one === undefined && other === undefined) return thing;
  const texts = [one?.text ?? "", other?.text ?? ""].filter((text) => text !== "");
  return noted(thing, {
    text: [...new Set(texts)].join("\n").slice(0, mostTextSigns),
    tags: [...new Set([...(one?.tags ?? []), ...(other?.tags ?? [])])],
  });
}

interface WrittenTag {
  readonly name: string;
  readonly definition: string;
}

const isNameTaken = (tags: readonly Tag[], name: string, but: TagId | null) =>
  tags.some((tag) => tag.id !== but && tag.name === name);

/** Makes a tag, which stands last in the story's list. */
export function addTag(story: Story, written: WrittenTag): EditResult {
  const [name, definition] = [written.name.trim(), written.definition.trim()];
  const tags = story.tags ?? [];
  if (name === "") return refused("empty-text");
  if (Math.max(name.length, definition.length) > mostTextSigns) return refused("too-much");
  if (tags.length >= mostTags) return refused("too-much");
  if (isNameTaken(tags, name, null)) return refused("name-taken");
  const id = brand<"tag">(
    freshId(
      "tag",
      tags.map((tag) => tag.id),
    ),
  );
  return edited({ ...story, tags: [...tags, { id, name, definition }] });
}

/** Puts the tag of a name on a thing; one that the story has not is made. */
export function tagThing(story: Story, target: NoteTarget, written: string): EditResult {
  const name = written.trim();
  const isKnown = (story.tags ?? []).some((tag) => tag.name === name);
  const made = isKnown ? edited(story) : addTag(story, { name, definition: "" });
  if (!made.ok) return made;
  const tag = made.story.tags?.find((each) => each.name === name);
  const note = noteOn(made.story, target);
  const tags = tag === undefined ? note.tags : [...new Set([...note.tags, tag.id])];
  return setNote(made.story, target, { text: note.text, tags });
}

/** How many things of a story bear a tag. */
export function countNotesWith({ articles, statements }: Story, tag: TagId): number {
  const bears = ({ note }: Noted) => note?.tags.includes(tag) === true;
  const inStatements = statements.reduce(
    (sum, statement) => sum + (bears(statement) ? 1 : 0) + statement.wordings.filter(bears).length,
    0,
  );
  return articles.filter(bears).length + inStatements;
}

/** Writes a tag's name and definition anew; the notes that bear it bear it still. */
export function changeTag(story: Story, id: TagId, written: WrittenTag): EditResult {
  const [name, definition] = [written.name.trim(), written.definition.trim()];
  const tags = story.tags ?? [];
  const tag = tags.find((each) => each.id === id);
  if (tag === undefined) return refused("no-tag");
  if (name === "") return refused("empty-text");
  if (Math.max(name.length, definition.length) > mostTextSigns) return refused("too-much");
  if (isNameTaken(tags, name, id)) return refused("name-taken");
  if (tag.name === name && tag.definition === definition) return edited(story);
  return edited({ ...story, tags: tags.map((each) => (each === tag ? { id, name, definition } : each)) });
}

function untagged<Thing extends Noted>(thing: Thing, tag: TagId): Thing | (Omit<Thing, "note"> & Noted) {
  const { note } = thing;
  if (note === undefined || !note.tags.includes(tag)) return thing;
  return noted(thing, { text: note.text, tags: note.tags.filter((each) => each !== tag) });
}

function each<Item>(items: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  const changed = items.map(change);
  return changed.every((item, index) => item === items[index]) ? items : changed;
}

/** Takes a tag out of the story's list and off every note; a note that was that tag alone goes. */
export function removeTag(story: Story, id: TagId): EditResult {
  const { tags = [], ...rest } = story;
  if (!tags.some((tag) => tag.id === id)) return refused("no-tag");
  const left = tags.filter((tag) => tag.id !== id);
  return edited({
    ...rest,
    articles: each<Article>(story.articles, (article) => untagged(article, id)),
    statements: each<Statement>(story.statements, (statement) => {
      const bare = untagged(statement, id);
      const wordings = each<Wording>(bare.wordings, (wording) => untagged(wording, id));
      return wordings === bare.wordings ? bare : { ...bare, wordings };
    }),
    ...(left.length === 0 ? {} : { tags: left }),
  });
}
