import type { Story } from "@/corpus";
import { indexStories, type SearchData } from "@/corpus/search";
import { answerQuestions } from "@/workers/answer";

answerQuestions<readonly Story[], SearchData>(indexStories);
