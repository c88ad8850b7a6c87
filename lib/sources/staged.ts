import { checkoutFacts, EMPTY_TREE, headExists, type CheckoutFacts } from "../git/checkout-facts.ts";
import { parseRawDiff, RAW_DIFF, type RawChange } from "../git/raw-diff.ts";
import { askGit, type HookContext } from "../git/hook-context.ts";

/** What is about to be committed, compared with HEAD. */
export interface StagedDiff {
  readonly changes: readonly RawChange[];
  /** True before the first commit of a branch. */
  readonly unborn: boolean;
}

/** How the index differs from HEAD; the index is the one GIT_INDEX_FILE names and is not refreshed. */
export function stagedDiff(context: HookContext): StagedDiff {
  try {
    return { changes: indexAgainst(context, "HEAD"), unborn: false };
  } catch (error) {
    // Outside of a repository this says so; a repository with a commit has some other trouble.
    const facts = checkoutFacts(context);
    if (headExists(context)) throw error;
    return { changes: wholeIndex(context, facts), unborn: true };
  }
}

/** How the index differs from a commit or tree. */
export function indexAgainst(context: HookContext, treeish: string): readonly RawChange[] {
  const args = ["diff-index", "--cached", ...RAW_DIFF, "--ita-invisible-in-index", treeish, "--"];
  return parseRawDiff(askGit(context, args))[0]?.changes ?? [];
}

/** Every file of the index as if it had just been added. */
export function wholeIndex(context: HookContext, facts: CheckoutFacts): readonly RawChange[] {
  return indexAgainst(context, EMPTY_TREE[facts.hash]);
}
