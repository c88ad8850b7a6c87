import { consuming } from "./consuming.ts";
import type { LinearityChecker } from "./linearity.ts";

/** Within a quarter of a minute counts of steps decide, since a loaded machine would make each step look slow. */
const TRIED = {
  timeout: 15_000,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  maxAttackStringSize: 40_000,
  attackLimit: 100_000_000,
};
/** What the fuzzer gives up on, for wide windows cost it much, the automaton may still prove. */
const PROVED = { ...TRIED, checker: "automaton", maxRepeatCount: 500, maxSimpleRepeatCount: 500, maxPatternSize: 4000 };

/** Judges with recheck, which is loaded by the first call. It takes up to half a minute for a regex. */
export const recheck: LinearityChecker = async ({ source, flags }, sticky) => {
  const { checkSync } = await import("recheck/lib/browser.js");
  const text = consuming(source);
  const mode = `${flags}${sticky ? "y" : ""}`;
  const tried = checkSync(text, mode, TRIED);
  const { status, complexity, attack, error } = tried.status === "unknown" ? checkSync(text, mode, PROVED) : tried;
  if (status === "unknown") return { status, why: `the checker could not tell: ${error?.kind ?? "no reason given"}` };
  if (status === "safe") return { status, why: complexity?.summary ?? "safe" };
  return { status, why: `${complexity?.summary ?? "slow"} time on a text like ${attack?.pattern ?? "?"}` };
};
