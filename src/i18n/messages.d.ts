import "i18next";
import type ar from "./ar.json";
import type screens from "./ar.screens.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "app";
    resources: { app: typeof ar & typeof screens };
  }
}
