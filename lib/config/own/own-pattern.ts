import type { TextPattern } from "../../core/pattern.ts";
import { configError, type ConfigText } from "../file/config-error.ts";
import type { Placed } from "../file/read-shape.ts";

/** A pattern as the file has it. */
export type Written = Omit<Partial<TextPattern>, "regex"> & {
  readonly name: string;
  readonly keywords: TextPattern["keywords"];
  readonly regex: string;
  readonly flags?: string;
  readonly examples: readonly string[];
};

/** A pattern as detection takes it, with what may be left out filled in. */
export function ownPattern(written: Written, regex: RegExp): TextPattern {
  const title = written.title ?? written.name;
  return {
    provider: "configuration file",
    title,
    impact: `The configuration file does not tell what somebody can do with ${title}.`,
    anchor: "within",
    revoke: ["Revoke it where it was issued, and issue another."],
    references: [],
    counterExamples: [],
    token: "",
    ...written,
    regex,
  };
}

/**
 * One of a user's patterns.
 * @throws LeaktrailError `bad-config` for a regex that JavaScript refuses, lacks the group `secret`, or matches nothing
 */
export function readPattern(placed: Placed, source: ConfigText): TextPattern {
  const written = placed.value as Written;
  return ownPattern(written, regexOf(written.regex, written.flags ?? "", placed, source));
}

function regexOf(written: string, flags: string, { parts }: Placed, source: ConfigText): RegExp {
  const { offset } = parts.get("regex")!;
  const refuse = (problem: string, remedy: string): Error => configError(source, offset, problem, remedy);
  let regex: RegExp;
  try {
    regex = new RegExp(written, flags);
  } catch (error) {
    throw refuse(
      (error as SyntaxError).message,
      "Write it as JavaScript takes it; each backslash stands twice in JSON.",
    );
  }
  if (!/\(\?<secret>/.test(written)) {
    throw refuse("the regex has no group `secret`", "Put (?<secret>...) around the part that is the secret.");
  }
  if (/[^ -~\n\t]/.test(written)) {
    throw refuse("the regex holds a character beyond ASCII", "Write its UTF-8 bytes, such as \\\\xc3\\\\xa9.");
  }
  if (regex.test("")) throw refuse("the regex matches an empty text", "Ask for at least one character.");
  return regex;
}
