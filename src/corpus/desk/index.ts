export { type BroughtArticle, confirmArticle, confirmArticles, confirmedOf, inputOf } from "./confirm";
export {
  type AndThen,
  changeEditing,
  chosenWording,
  type Editing,
  type EditingAction,
  ofStory,
  startEditing,
} from "./editing";
export {
  countFound,
  countWordingsOf,
  isFound,
  markKey,
  reviewProgress,
} from "./found-marks";
export { draftOfFound, growDraft } from "./grow";
export { type Question, questionsOf, suggestedAbout, takeApart } from "./questions";
export { correctPublished } from "./redate";
