import { Link, useRouter } from "@tanstack/react-router";
import type { ComponentPropsWithRef } from "react";
import { useLocale } from "@/i18n";
import type { Address } from "./address";
import { withLocale } from "./write-address";

interface AddressLinkProps extends Omit<ComponentPropsWithRef<"a">, "href" | "target"> {
  readonly address: Address;
  /** Counts as the current page whatever the query is: for links to a screen as such. */
  readonly currentAnyhow?: boolean;
  /** Replaces the present entry of the history, for changes within one screen. */
  readonly replace?: boolean;
  /** Stays where the page is scrolled to. */
  readonly keepScroll?: boolean;
}

/** A link to an address, in the interface's language. */
export function AddressLink({
  address,
  currentAnyhow = false,
  replace = false,
  keepScroll = false,
  ...rest
}: AddressLinkProps) {
  const location = withLocale(address, useLocale());
  return (
    <Link
      {...location}
      activeOptions={{ exact: true, includeSearch: !currentAnyhow }}
      replace={replace}
      resetScroll={!keepScroll}
      {...rest}
    />
  );
}

export interface GoOptions {
  readonly replace?: boolean;
  readonly keepScroll?: boolean;
}

/** Goes to an address, as a link would. */
export function useGo(): (address: Address, options?: GoOptions) => void {
  const router = useRouter();
  const locale = useLocale();
  return (address, { replace = false, keepScroll = false } = {}) => {
    void router.navigate({ ...withLocale(address, locale), replace, resetScroll: !keepScroll });
  };
}

/** The full address as a string, to be copied or shared. */
export function useHref(): (address: Address) => string {
  const router = useRouter();
  const locale = useLocale();
  return (address) => {
    const { publicHref } = router.buildLocation(withLocale(address, locale));
    return new URL(publicHref, router.origin).href;
  };
}
