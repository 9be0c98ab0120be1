import { useRouter } from "@tanstack/react-router";
import type { ComponentPropsWithRef, MouseEvent } from "react";
import { defaultLocale, type Locale, useLocale } from "@/i18n";
import type { Address } from "./address";
import { stringifySearch } from "./search";
import { locate, withLocale } from "./write-address";

/** The path and query of an address, as the router writes them, without asking it. */
function hrefOf(address: Address, locale: Locale, basepath: string): string {
  const { to, params, search, hash } = locate(address);
  const path = to
    .replace("/{-$locale}", locale === defaultLocale ? "" : `/${locale}`)
    .replace(/\$(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
  return `${basepath.replace(/\/$/, "")}${path}${stringifySearch(search)}${hash === undefined ? "" : `#${hash}`}`;
}

interface PlainLinkProps extends Omit<ComponentPropsWithRef<"a">, "href" | "target"> {
  readonly address: Address;
}

const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented }: MouseEvent) =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey && !defaultPrevented;

/**
 * A link among very many, as the cells of a large table are. It leads where `AddressLink` leads, but does not watch
 * whether the reader is there already, which the router's own links each do at every step.
 */
export function PlainLink({ address, onClick, ...rest }: PlainLinkProps) {
  const router = useRouter();
  const locale = useLocale();
  const prepare = () => void router.preloadRoute(withLocale(address, locale));
  return (
    <a
      {...rest}
      href={hrefOf(address, locale, router.basepath)}
      onPointerEnter={prepare}
      onFocus={prepare}
      onClick={(event) => {
        onClick?.(event);
        if (!isPlainClick(event)) return;
        event.preventDefault();
        void router.navigate(withLocale(address, locale));
      }}
    />
  );
}
