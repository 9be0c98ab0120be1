import type { ReactNode } from "react";
import { type Address, AddressLink } from "@/parts/address";
import { resultMark } from "./arrow-keys";

interface ResultLinkProps {
  readonly address: Address;
  readonly children: ReactNode;
}

/** The way to what was found; the arrow keys go from one to the next. */
export function ResultLink({ address, children }: ResultLinkProps) {
  return (
    <AddressLink
      address={address}
      {...{ [resultMark]: "" }}
      className="font-semibold decoration-edge underline-offset-8 hover:underline"
    >
      {children}
    </AddressLink>
  );
}
