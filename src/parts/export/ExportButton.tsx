import { Download } from "lucide-react";
import { type ReactNode, Suspense, useState } from "react";
import { Button } from "@/ui/Button";

interface ExportButtonProps {
  readonly label: string;
  /** What opens, which is given the way to close it. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens ways to take something away. */
export function ExportButton({ label, children }: ExportButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Download aria-hidden size={18} />
        {label}
      </Button>
      {open && <Suspense>{children(() => setOpen(false))}</Suspense>}
    </>
  );
}
