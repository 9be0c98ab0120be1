export { foldForm, formsIn } from "./forms";
export {
  type Excerpt,
  excerptAround,
  findMarks,
  type LookedFor,
  phraseTest,
} from "./marks";
export { mostWords, parseQuery, type QueryWord, type SearchQuery } from "./query";
export { createVocabulary, type Expansion, type Tier, tiers, type Vocabulary } from "./vocabulary";
