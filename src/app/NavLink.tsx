import type { ReactNode } from "react";
import { type Address, AddressLink } from "@/parts/address";

/** A link in the head of the page. */
export function NavLink({ address, children }: { readonly address: Address; readonly children: ReactNode }) {
  return (
    <li>
      <AddressLink
        address={address}
        currentAnyhow
        className="inline-flex min-h-10 items-center border-b-2 border-transparent text-ui text-ink-2 hover:text-ink aria-[current=page]:border-rubric aria-[current=page]:font-semibold aria-[current=page]:text-ink"
      >
        {children}
      </AddressLink>
    </li>
  );
}
