import type { LinearityChecker } from "./linearity.ts";

/**
 * Within half a minute counts of steps decide, since a loaded machine would make each step look slow. Repeats up to so many
 * go to the automaton, whose answers are proofs; only what looks around is left to the fuzzer.
 */
const LIMITS = {
  timeout: 30_000,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  maxRepeatCount: 500,
  maxSimpleRepeatCount: 500,
  maxPatternSize: 4000,
  maxAttackStringSize: 40_000,
  attackLimit: 100_000_000,
};

/** Judges with recheck, which is loaded by the first call. It takes up to half a minute for a regex. */
export const recheck: LinearityChecker = async ({ source, flags }, sticky) => {
  const { checkSync } = await import("recheck/lib/browser.js");
  const { status, complexity, attack, error } = checkSync(source, `${flags}${sticky ? "y" : ""}`, LIMITS);
  if (status === "unknown") return { status, why: `the checker could not tell: ${error?.kind ?? "no reason given"}` };
  if (status === "safe") return { status, why: complexity?.summary ?? "safe" };
  return { status, why: `${complexity?.summary ?? "slow"} time on a text like ${attack?.pattern ?? "?"}` };
};
