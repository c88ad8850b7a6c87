import type { ShellWord } from "../../agents/shell/command.ts";
import type { Io } from "../io.ts";

const NAMED = /\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*)|\(\s*(pwd)\s*\))|`\s*(pwd)\s*`/g;

/** A word with those variables in place that are known before it runs: the folder, and what the agent's shell is given. */
export function withVariables(word: ShellWord, folder: string, env: Io["env"]): ShellWord {
  if (!word.isComputed) return word;
  const valueOf = (whole: string, braced?: string, bare?: string, ...pwd: readonly unknown[]): string => {
    const name = braced ?? bare;
    const isFolder = name === "PWD" || pwd[0] === "pwd" || pwd[1] === "pwd";
    return isFolder ? folder : ((name === undefined ? undefined : env[name]) ?? whole);
  };
  return { ...word, text: word.text.replaceAll(NAMED, valueOf) };
}
