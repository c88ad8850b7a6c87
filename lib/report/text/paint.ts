import { Chalk } from "chalk";
import type { Severity } from "../../core/verdict.ts";

/** Puts a style around text that is already escaped and fitted. */
type Style = (text: string) => string;

/** The styles of text output. */
export interface Paint {
  readonly bold: Style;
  readonly dim: Style;
  readonly good: Style;
  readonly severity: Readonly<Record<Severity, Style>>;
}

/** Colours of the basic palette, which every theme makes readable; none at all without `color`. */
export function paintWith(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    bold: chalk.bold,
    dim: chalk.dim,
    good: chalk.green,
    severity: { error: chalk.red, warning: chalk.yellow, note: chalk.cyan },
  };
}
