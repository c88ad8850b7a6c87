import type { ShellWord } from "./command.ts";
import type { Step } from "./steps.ts";

/** Programs whose `publish` sends what their project's folder packs. */
const PUBLISHERS = new Set(["npm", "pnpm", "yarn", "bun", "poetry", "flit", "hatch", "pdm", "uv"]);
const VALUED =
  /^--?(?:tag|access|otp|registry|userconfig|provenance-file|repository|repository-url|r|u|p|username|password|token|index|publish-url|config-file|i|C|prefix|dir|filter|w|workspace)$/;

/** The packages that a command sends to an index; null where it sends none. */
export function publishStep(name: string, rest: readonly ShellWord[]): Extract<Step, { kind: "publish" }> | null {
  const words = operands(rest);
  if (PUBLISHERS.has(name)) {
    const at = words.indexOf("publish");
    // `yarn npm publish`; anything else before it is another command's word.
    const isVerb = at === 0 || (at === 1 && words[0] === "npm");
    return isVerb ? published(words.slice(at + 1), name === "uv" || name === "hatch" ? "dist/*" : ".") : null;
  }
  if (name === "twine" && words[0] === "upload") return published(words.slice(1), "dist/*");
  const isModule = /^python[\d.]*$|^py$/.test(name) && rest[0]?.text === "-m" && rest[1]?.text === "twine";
  return isModule ? publishStep("twine", rest.slice(2)) : null;
}

function published(targets: readonly string[], otherwise: string): Extract<Step, { kind: "publish" }> {
  return { kind: "publish", targets: targets.length > 0 ? targets : [otherwise] };
}

function operands(words: readonly ShellWord[]): string[] {
  return words
    .filter(({ text }, index) => !text.startsWith("-") && !VALUED.test(words[index - 1]?.text ?? ""))
    .map(({ text }) => text);
}
