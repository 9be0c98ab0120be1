import type { Story } from "@/corpus";
import { indexParts, type SearchData } from "@/corpus/search";
import { answerQuestions } from "@/workers/answer";

answerQuestions<readonly Story[], readonly SearchData[]>((stories) => indexParts(stories));
