import type { ColorChoice } from "../config/plan.ts";
import type { Io, Output } from "./io.ts";

/**
 * Whether text on `stream` is coloured: the option first, then NO_COLOR (no-color.org), FORCE_COLOR as Node reads it,
 * and last whether the stream is a terminal that knows colours.
 */
export function useColor(choice: ColorChoice, env: Io["env"], stream: Output): boolean {
  if (choice !== "auto") return choice === "always";
  if ((env["NO_COLOR"] ?? "") !== "") return false;
  const force = env["FORCE_COLOR"];
  if (force !== undefined) return force !== "0" && force !== "false";
  return stream.isTTY === true && env["TERM"] !== "dumb";
}
