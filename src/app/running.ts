import type { i18n } from "i18next";
import type { createAppRouter } from "./router";

/** What the app runs on. */
export interface Running {
  readonly i18n: i18n;
  readonly router: ReturnType<typeof createAppRouter>;
}
