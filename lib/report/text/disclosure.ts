import { disclosureOf } from "../../../patterns/disclosure.ts";

/** One line on who hears of a provider's secret that became public, and what happens then. */
export function disclosureText(provider: string): string {
  const { github, reaction } = disclosureOf(provider);
  const acts = reaction === "not known" ? undefined : `${provider} ${reaction}`;
  if (github === "not listed")
    return acts === undefined
      ? "Nobody is known to tell its provider about public leaks; only its owner can act."
      : `${acts}.`;
  if (github.partner === "none") {
    return `GitHub does not tell ${provider} about public leaks; ${acts ?? "only its owner can act"}.`;
  }
  const secrets = github.partner === "all" ? "" : " of some of its secrets";
  return `GitHub tells ${provider} about public leaks${secrets}; ${acts ?? `${provider} may act before you do`}.`;
}
