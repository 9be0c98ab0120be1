interface ScriptPolicy {
  createScriptURL(address: string): string;
}

declare global {
  /** Trusted Types, where the browser has them (W3C); what a policy gives is a string to all but the browser. */
  var trustedTypes:
    | { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy; readonly emptyScript: unknown }
    | undefined;
}

/** Passes what comes from where the app itself came from. */
const ownOnly: ScriptPolicy = {
  createScriptURL: (address) => {
    if (new URL(address).origin === new URL(import.meta.url).origin) return address;
    throw new TypeError(`not a script of this site: ${address}`);
  },
};

let policy: ScriptPolicy | null = null;

/** The address of a worker's script, as browsers with Trusted Types ask for it. Throws for another site's. */
export function trustedScriptAddress(address: URL | string): string {
  policy ??= globalThis.trustedTypes?.createPolicy("muqabala", ownOnly) ?? ownOnly;
  return policy.createScriptURL(new URL(address, import.meta.url).href);
}
