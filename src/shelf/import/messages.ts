import type { Input, InputReading } from "@/intake";

/** What the worker is sent. */
export interface ImportQuestion {
  readonly id: number;
  readonly input: Input;
}

/** What it sends back under the question's number: readings, some at a time, and then that these were all. */
export type ImportAnswer =
  | { readonly kind: "readings"; readonly id: number; readonly readings: readonly InputReading[] }
  | { readonly kind: "done"; readonly id: number }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };
