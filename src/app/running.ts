import type { I18n } from "@/i18n";
import type { createAppRouter } from "./router";

/** What the app runs on. */
export interface Running {
  readonly i18n: I18n;
  readonly router: ReturnType<typeof createAppRouter>;
}
