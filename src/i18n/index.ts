export { createFormat, type Format } from "./format";
export { isOwnScript, isolateForeign } from "./isolate";
export {
  applyLocale,
  defaultLocale,
  directionOf,
  directionOfName,
  isLocale,
  type Locale,
  languageTag,
  numeralSystems,
} from "./locales";
export {
  addScreenMessages,
  changeLocale,
  createI18n,
  type I18n,
  type Translate,
} from "./setup";
export { Told } from "./Told";
export { useFormat, useLocale } from "./use-format";
export { MessagesProvider, useTranslation } from "./use-translation";
