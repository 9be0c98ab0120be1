import { useNavigate } from "@tanstack/react-router";
import { type Filter, writeFilter } from "@/corpus";

/** Puts another filter into the present address, whatever else stands in it. */
export function useFilterChange(): (filter: Filter, options: { readonly replace: boolean }) => void {
  const navigate = useNavigate();
  return (filter, { replace }) =>
    void navigate({
      to: ".",
      search: (search: object) => ({ ...search, ...writeFilter(filter) }),
      replace,
      resetScroll: false,
    });
}
