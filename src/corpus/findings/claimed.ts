import type { VariantKind } from "../../text/index";
import type { OutletId } from "../types";
import type { Finding, FindingType } from "./types";

/** Kinds of variant that claim more than that words differ, with the findings that found the claim. */
const founded = {
  negation: ["polarity"],
  number: ["figure", "rounded"],
} as const satisfies Partial<Record<VariantKind, readonly FindingType[]>>;

export type ClaimingKind = keyof typeof founded;

const claimingKinds: readonly ClaimingKind[] = ["negation", "number"];

/** Whether a kind claims that one denies what another says, or that two give other figures for one thing. */
export function isClaiming(kind: VariantKind | null): kind is ClaimingKind {
  return claimingKinds.some((each) => each === kind);
}

/**
 * The claiming kinds that may be marked in an outlet's words: those that a finding founds for it. The collation sees the
 * words that it compares and no others, so that «ولن تكون الأخيرة» beside «وبعيدة عن الأخيرة» is a negation there and denies
 * nothing. Empty where nothing certain was found.
 */
export function claimedKinds(findings: readonly Finding[], outlet: OutletId): ReadonlySet<ClaimingKind> {
  const types = new Set(
    findings.filter(({ sides }) => sides.some((side) => side.outlet === outlet)).map(({ type }) => type),
  );
  return new Set(claimingKinds.filter((kind) => founded[kind].some((type) => types.has(type))));
}
