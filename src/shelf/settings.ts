import { useSyncExternalStore } from "react";
import * as v from "valibot";
import { createDeviceStore } from "./device-store";

export const themes = ["system", "light", "dark"] as const;
export const sizes = ["small", "medium", "large", "largest"] as const;
export const leadings = ["tight", "medium", "loose"] as const;
export const faces = ["naskh", "sans"] as const;

const SettingsSchema = v.object({
  theme: v.fallback(v.picklist(themes), "system"),
  size: v.fallback(v.picklist(sizes), "medium"),
  leading: v.fallback(v.picklist(leadings), "medium"),
  face: v.fallback(v.picklist(faces), "naskh"),
  numerals: v.fallback(v.picklist(["latn", "arab"]), "latn"),
  /** Whether keys of one letter do anything; they get in the way of who speaks to the device (WCAG 2.1.4). */
  letterKeys: v.fallback(v.boolean(), true),
  /** The language the reader chose, or null while they have chosen none. */
  locale: v.fallback(v.nullable(v.picklist(["ar", "en"])), null),
  /** Whether they were offered the language of their browser and said no. */
  offered: v.fallback(v.boolean(), false),
});

/** What the reader has set, kept on the device. */
export type Settings = v.InferOutput<typeof SettingsSchema>;

const store = createDeviceStore<Settings>("muqabala:settings", (value) =>
  v.parse(SettingsSchema, typeof value === "object" && value !== null ? value : {}),
);

export const readSettings = store.get;

export function changeSettings(change: Partial<Settings>): void {
  store.set({ ...store.get(), ...change });
}

/** The settings, and every later change of them. */
export function useSettings(): Settings {
  return useSyncExternalStore(store.subscribe, store.get, () => store.initial);
}

/** Puts theme, text size, spacing and face on the page, where the style sheet reads them. */
export function applySettings(settings: Settings, page: HTMLElement = document.documentElement): void {
  page.dataset.theme = settings.theme;
  page.dataset.size = settings.size;
  page.dataset.leading = settings.leading;
  page.dataset.face = settings.face;
}
