import type { CleaningRule } from "../page";
import { advertisementRule } from "./advertisement";
import { bylineRule } from "./byline";
import { captionRule } from "./caption";
import { categoryRule } from "./category";
import { commentsRule } from "./comments";
import { creditRule } from "./credit";
import { dateLineRule } from "./date-line";
import { datelineRule } from "./dateline";
import { endingRule } from "./ending";
import { followRule } from "./follow";
import { moreRule } from "./more";
import { navigationRule } from "./navigation";
import { relatedRule } from "./related";
import { separatorRule } from "./separator";
import { shareRule } from "./share";
import { tableRule } from "./table";
import { tagsRule } from "./tags";
import { urgentRule } from "./urgent";

/**
 * The rules in the order in which they are applied; each sees what those before it have left, and says why
 * it stands where it stands. Two more come behind them, when the headline is known: the repeated headline, and the page around the article.
 *
 * In doubt a rule leaves a line: clutter too much can be taken out by the
 * reader, a sentence too little is a false record.
 */
export const cleaningRules: readonly CleaningRule[] = [
  separatorRule,
  commentsRule,
  tableRule,
  urgentRule,
  advertisementRule,
  moreRule,
  endingRule,
  navigationRule,
  shareRule,
  followRule,
  creditRule,
  tagsRule,
  captionRule,
  relatedRule,
  dateLineRule,
  categoryRule,
  bylineRule,
  datelineRule,
];
