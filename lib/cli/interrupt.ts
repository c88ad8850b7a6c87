/** Turns the first Ctrl-C (or SIGTERM) into an abort, so that what was found so far is reported; a second one kills. */
export function interruptible(): { readonly signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  const names = ["SIGINT", "SIGTERM"] as const;
  const release = (): void => names.forEach((name) => process.off(name, abort));
  const abort = (): void => {
    release();
    controller.abort();
  };
  names.forEach((name) => process.on(name, abort));
  return { signal: controller.signal, release };
}
