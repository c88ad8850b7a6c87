import type { Families } from "../../../lib/git/pack/families.ts";
import type { PackLayout } from "../../../lib/git/pack/layout.ts";
import type { PackFile } from "../../../lib/git/pack/pack-file.ts";
import { FamilyWalker, type FamilyVisitor, type WalkLimits } from "../../../lib/git/pack/walk.ts";

/** Type number of blobs in packs (gitformat-pack(5)). */
const BLOB = 3;

/** Marks all blobs of a pack. */
export function allBlobs(layout: PackLayout): Uint8Array {
  return layout.type.map((type) => (type === BLOB ? 1 : 0));
}

/** What to walk of a pack. */
interface WalkPlan extends WalkLimits {
  readonly families: Families;
  /** Roots to walk, each one of the families'; without it all, in the order of their offsets. */
  readonly roots?: Int32Array;
}

/** Walks families one after another. */
export function walkFamilies(pack: PackFile, layout: PackLayout, plan: WalkPlan, visitor: FamilyVisitor): void {
  const walker = new FamilyWalker(pack, layout, plan.families, visitor, plan);
  try {
    for (const root of plan.roots ?? plan.families.root) walker.walk(root);
  } finally {
    walker.close();
  }
}
