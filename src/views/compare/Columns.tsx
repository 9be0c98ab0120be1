import { useMemo } from "react";
import type { StatementAddress } from "@/parts/address";
import { useDrawn } from "@/ui/use-in-turn";
import { leadWith, type OutletColumn } from "./model/comparison";
import { OutletArticles } from "./OutletArticles";

interface ColumnsProps {
  readonly address: StatementAddress;
  readonly columns: readonly OutletColumn[];
}

/** Wordings that are drawn with the screen, and in each task after that. */
const drawing = { first: 16, step: 4 };

/** The outlets' columns, the one that the address asks for first; of very many wordings some at a time. */
export function Columns({ address, columns }: ColumnsProps) {
  const ordered = useMemo(() => leadWith(columns, address.outlet), [columns, address.outlet]);
  const drawn = useDrawn(
    ordered.reduce((sum, { wordings }) => sum + wordings.length, 0),
    drawing,
  );
  let left = drawn;
  return ordered.map((column) => {
    const most = Math.min(left, column.wordings.length);
    left -= most;
    return (
      most > 0 && <OutletArticles key={column.outlet.id} address={address} column={column} most={most} />
    );
  });
}
