import type { PostureRow } from "../../lib/core/posture.ts";
import { checklistOf } from "../../lib/posture/checklist.ts";
import type { Checkout, SecretPlace } from "../../lib/posture/checkout.ts";

/** A checkout made of texts, for the checklist. */
export interface MadeCheckout {
  readonly files: Readonly<Record<string, string>>;
  readonly modes?: Readonly<Record<string, number>>;
  readonly tracked?: readonly string[];
  /** By path: where the rule stands, and whether it is the repository's. */
  readonly ignored?: Readonly<Record<string, readonly [place: string, isShared: boolean]>>;
  readonly secrets?: Readonly<Record<string, readonly SecretPlace[]>>;
  readonly hooks?: Checkout["hooks"];
  readonly packed?: Readonly<Record<string, string>>;
}

/** Rows of the checklist of such a checkout. */
export function rowsOf(made: MadeCheckout): readonly PostureRow[] {
  return checklistOf(checkoutOf(made), ["demo"]).rows;
}

/** `pass`, `fail`, ... of each row of a rule, in order. */
export function statusOf(made: MadeCheckout, rule: string): readonly string[] {
  return rowsOf(made)
    .filter((row) => row.rule === rule)
    .map(({ status }) => status);
}

function checkoutOf({
  files,
  modes = {},
  tracked = [],
  ignored = {},
  secrets = {},
  hooks,
  packed = {},
}: MadeCheckout): Checkout {
  return {
    files: Object.keys(files).map((path) => ({ path, mode: modes[path] ?? 0o644, tracked: tracked.includes(path) })),
    isRepository: true,
    text: (path) => files[path] ?? null,
    ignoreRule(path) {
      const rule = ignored[path];
      return rule === undefined ? null : { place: rule[0], isShared: rule[1] };
    },
    secretsIn: (path) => secrets[path] ?? [],
    secretFiles: [],
    hooks: hooks ?? { folder: ".git/hooks", active: new Map(), dead: [] },
    slug: "owner/demo",
    packed: new Map(Object.entries(packed)),
  };
}
