const SIGNALS: readonly NodeJS.Signals[] = ["SIGINT", "SIGTERM"];

/** Turns the first Ctrl-C (or SIGTERM) into an abort, so that what was found so far is reported; a second one kills. */
export function interruptible(): { readonly signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  const release = (): void => SIGNALS.forEach((name) => process.off(name, interrupt));
  const interrupt = (name: NodeJS.Signals): void => {
    if (!controller.signal.aborted) {
      controller.abort();
      return;
    }
    release();
    process.kill(process.pid, name);
  };
  SIGNALS.forEach((name) => process.on(name, interrupt));
  return { signal: controller.signal, release };
}
