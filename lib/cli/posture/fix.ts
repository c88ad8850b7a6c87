import type { PosturePlan } from "../../config/plan.ts";
import { escapeLines } from "../../core/terminal.ts";
import type { Checkout } from "../../posture/checkout.ts";
import { exampleFixes } from "../../posture/checks/env-example.ts";
import { ignoreFix } from "../../posture/checks/ignore-fix.ts";
import { questions } from "../confirm.ts";
import { writeOut, type Io } from "../io.ts";
import { safeMessage } from "../safe-message.ts";
import { writeFix } from "../write-fix.ts";

/** Writes what mends ignore rules and examples of dotenv files, each after asking. */
export async function offerFixes(
  checkout: Checkout,
  folder: string,
  { yes }: Pick<PosturePlan, "yes">,
  io: Io,
): Promise<void> {
  const rules = ignoreFix(checkout);
  const asked = questions(io);
  for (const { path, before, text } of [...(rules === null ? [] : [rules]), ...exampleFixes(checkout)]) {
    const isLonger = before !== null && text.startsWith(before);
    const shown = isLonger ? text.slice(before.length).replace(/^\n/, "") : text;
    await writeOut(
      io.stderr,
      safeLines(`\n${path}${isLonger ? ", added at the end" : ""}:\n${shown.replace(/^(?=.)/gm, "  ")}\n`),
    );
    if (!yes && !(await asked.confirm(safeLines(`Write ${path}?`)))) continue;
    writeFix(folder, path, text);
    await writeOut(io.stderr, safeLines(`wrote ${path}\n`));
  }
  asked.end();
}

/** Names of files may hold secrets and control characters. */
function safeLines(text: string): string {
  return escapeLines(safeMessage(text));
}
