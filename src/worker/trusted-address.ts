/** As much of Trusted Types as is used here. */
interface ScriptUrls {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** Where a page demands Trusted Types: a policy that lets this one address of a worker pass and nothing else. */
export function trustedAddress(policyName: string, address: string): (asked: string) => string {
  let policy: { createScriptURL(url: string): string } | null = null;
  return (asked) => {
    const types = (globalThis as { trustedTypes?: ScriptUrls }).trustedTypes;
    if (types === undefined) return asked;
    policy ??= types.createPolicy(policyName, {
      createScriptURL(url) {
        if (url === address) return url;
        throw new TypeError(`not the worker's address: ${url}`);
      },
    });
    return policy.createScriptURL(asked);
  };
}
