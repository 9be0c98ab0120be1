import { brand } from "../brand";
import { checkReferences, type PartNames } from "../check-references";
import { partTexts, type WrittenArticle } from "../originals";
import { DecodeError, formatPath, type Path, type Problem } from "../problem";
import type { Outlet, Speaker, Story, StoryEvent } from "../types";
import { articleText } from "./article-text";
import { resolveName } from "./name-places";
import { type AuthoredStory, articleFile, type FileReport, readFiles, type StoryFiles } from "./read-files";
import { createResolver, type Resolver } from "./resolver";
import type { AuthoredArticle, AuthoredEvent } from "./schema";
import { resolveStatements, toDays } from "./statements";

const partNames: PartNames = {
  outlets: "outlets.json",
  speakers: "speakers.json",
  articles: "articles/",
  statements: "statements.json",
  events: "events.json",
  names: "names.json",
};

/** The file that a path from the story's root leads into; articles have one each, of their own. */
function fileOf(authored: AuthoredStory, path: Path): readonly [string, Path] {
  const [part, index, ...rest] = path;
  if (part !== "articles") return [`${String(part)}.json`, path];
  const article = typeof index === "number" ? authored.articles?.[index] : undefined;
  return [article === undefined ? "articles/" : articleFile(article.id), rest];
}

/** Outlets come to a story with their articles: one without any would be an empty column everywhere. */
function reportSilentOutlets({ outlets, articles }: AuthoredStory, report: FileReport): void {
  if (articles === null) return;
  outlets?.forEach(({ id }, index) => {
    if (!articles.some(({ outlet }) => outlet === id)) {
      report("outlets.json", ["outlets", index, "id"], `"${id}" has no article in articles/`);
    }
  });
}

function publishArticle(article: AuthoredArticle): WrittenArticle {
  const { lang, dir, published, byline, credits, address, removed, provenance } = article;
  const fields = {
    id: brand<"article">(article.id),
    lang,
    dir,
    ...articleText(article),
    published: { ...published, date: brand<"day">(published.date) },
    byline,
    credits,
    address,
    removed,
    ...(provenance === undefined ? {} : { provenance }),
  };
  if (!("kind" in article)) return { ...fields, outlet: brand<"outlet">(article.outlet) };
  const { kind, form, speaker, outlet } = article;
  const printer = outlet === undefined ? {} : { outlet: brand<"outlet">(outlet) };
  return { ...fields, kind, form, speaker: brand<"speaker">(speaker), ...printer };
}

function publishEvent(event: AuthoredEvent, index: number, resolver: Resolver): StoryEvent {
  const { id, title, because, background = false } = event;
  const evidence = event.evidence.flatMap((quote, position) => {
    const path = ["events", index, "evidence", position];
    const range = resolver.range(quote.article, quote, "events.json", path);
    if (range === null) return [];
    const english = quote.english === undefined ? {} : { english: quote.english };
    return [{ article: brand<"article">(quote.article), ...range, ...english }];
  });
  return { id: brand<"event">(id), title, ...toDays(event), because, background, evidence };
}

/** Articles stand in the order of their outlets, and those of one outlet in the order of their ids. */
function inOutletOrder({ outlets, articles }: AuthoredStory): readonly AuthoredArticle[] {
  const place = (article: AuthoredArticle) =>
    (outlets ?? []).findIndex((outlet) => outlet.id === article.outlet);
  return [...(articles ?? [])].sort((a, b) => place(a) - place(b));
}

/**
 * Turns an authored story into the one that is published: selectors become ranges, contrasts between two
 * statements stand on both sides, and each name form gets its places.
 *
 * @throws DecodeError with every problem in every file: what is missing or malformed, ids that nothing or two
 * things bear, days in the wrong order, words that are not in their article, stand there more than once, or
 * begin or end inside a word, outlets without an article.
 */
export function publishStory(files: StoryFiles): Story {
  const problems: Problem[] = [];
  const report: FileReport = (file, path, reason) => {
    problems.push({ file, path: formatPath(path), reason });
  };
  const authored = readFiles(files, report);
  checkReferences(authored, partNames, (path, reason) => report(...fileOf(authored, path), reason));
  reportSilentOutlets(authored, report);

  const articles = inOutletOrder(authored);
  const order = articles.map(({ id }) => id);
  const resolver = createResolver(articles, report);
  const statements = resolveStatements(authored.statements ?? [], resolver, report);
  const events = (authored.events ?? []).map((event, index) => publishEvent(event, index, resolver));
  const names = (authored.names ?? []).map((name, index) =>
    resolveName(name, index, order, resolver, report),
  );
  if (authored.story === null || problems.length > 0) throw new DecodeError(problems);
  const { date, ...texts } = authored.story;
  const outlets = (authored.outlets ?? []).map(
    (outlet): Outlet => ({ ...outlet, id: brand<"outlet">(outlet.id) }),
  );
  const speakers = (authored.speakers ?? []).map(
    (speaker): Speaker => ({ ...speaker, id: brand<"speaker">(speaker.id) }),
  );
  return {
    format: 1,
    id: brand<"story">(authored.id),
    ...texts,
    date: brand<"day">(date),
    ...partTexts(outlets, articles.map(publishArticle)),
    speakers,
    statements,
    events,
    names,
  };
}
