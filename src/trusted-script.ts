import type { TrustedTypePolicyFactory } from "trusted-types/lib";

const { BASE_URL: base } = import.meta.env;

/** The only scripts that are ever begun by their address: the workers of this app, from its own folder. */
const isOurs = (address: string): boolean =>
  address === `${base}worker.js` ||
  (address.startsWith(`${base}assets/worker-`) &&
    /^[\w-]+\.js$/.test(address.slice(`${base}assets/`.length)));

function policy() {
  if (!("trustedTypes" in window)) return null;
  return (window.trustedTypes as TrustedTypePolicyFactory).createPolicy("have-a-go", {
    createScriptURL(address: string) {
      if (!isOurs(address)) throw new TypeError(`${address} is no script of ours.`);
      return address;
    },
  });
}

const trusted = policy();

/** An address of a script of ours, in the way in which browsers with Trusted Types want it. Throws for any other. */
export function trustedScript(address: string): string {
  // What begins a script takes either; only the types of the browser's interfaces know of nothing but text.
  const either: unknown = trusted ? trusted.createScriptURL(address) : address;
  return either as string;
}
