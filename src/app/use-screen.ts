import { useParams, useSearch } from "@tanstack/react-router";
import type { Search } from "@/parts/address";

/** The query of the present address as plain strings. */
export function useRawSearch(): Search {
  return useSearch({ strict: false });
}

/** A parameter of the present path; empty where the path has none of that name. */
export function useParam(name: string): string {
  const params: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  return params[name] ?? "";
}
