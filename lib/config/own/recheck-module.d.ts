/** The part of recheck that we use: its build for browsers is pure JavaScript and starts no process. */
declare module "recheck/lib/browser.js" {
  export function checkSync(
    source: string,
    flags: string,
    options?: Readonly<Record<string, number | string | null>>,
  ): {
    readonly status: "safe" | "vulnerable" | "unknown";
    readonly complexity?: { readonly summary: string };
    readonly attack?: { readonly pattern: string };
    readonly error?: { readonly kind: string };
  };
}
