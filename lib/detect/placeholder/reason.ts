import { fetchedAtRunTime } from "./command.ts";
import { countsInBytes } from "./byte-count.ts";
import { madeOfRuns, maskOf } from "./mask.ts";
import { referenceOf } from "./reference.ts";
import { repeatsName, standInWords } from "./words.ts";

/** What is known about the place where a value stands. */
export interface PlaceholderContext {
  /** The name that the value is assigned to. */
  readonly name: string | undefined;
}

/**
 * Why a value that something is assigned to is no secret: a reference, a command that fetches it, a mask, a sample
 * word, its own name. null where it may be a literal secret.
 */
export function placeholderReason(value: string, context: PlaceholderContext): string | null {
  const bare = value.trim();
  if (bare === "") return "empty";
  if (bare === "__token__") return "the user name of a token login";
  // Nobody types a password without a single key of ASCII; manuals say there what belongs there.
  if (/^[\u0080-\uffff]+$/.test(bare)) return "a word of another script";
  return (
    referenceOf(bare) ??
    fetchedAtRunTime(bare) ??
    maskOf(bare, "") ??
    blanked(bare) ??
    standInWords(bare) ??
    repeatsName(bare, context.name)
  );
}

/** Short masks that a random token may hold but a whole value does not consist of. */
function blanked(value: string): string | null {
  if (/^[xX*._#?-]+$/.test(value) || /x{4}|X{4}|.{5}(?:x{3}|X{3})$/.test(value)) return "masked";
  if (madeOfRuns(value) || countsInBytes(value)) return "a sequence";
  return value.length >= 3 && /^(.)\1+$/.test(value) ? "one character repeated" : null;
}
