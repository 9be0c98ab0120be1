import { Download } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "@/ui/Button";
import { Guarded } from "../Guarded";

interface ExportButtonProps {
  readonly label: string;
  /** What opens, which is given the way to close it. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens ways to take something away. */
export function ExportButton({ label, children }: ExportButtonProps) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button kind="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Download aria-hidden size={18} />
        <span>{label}</span>
      </Button>
      {open && <Guarded onClose={close}>{children(close)}</Guarded>}
    </>
  );
}
