import { baseName } from "../../core/path.ts";

/** Extensions of files that no parser reads, whatever else their path says. */
const UNREAD: ReadonlySet<string> = new Set(
  (
    "js mjs cjs jsx ts mts cts tsx py go rs c h cc cpp hpp java kt swift rb php cs scala sh bash lua pl ex exs dart " +
    "vue svelte html css scss less md mdx rst adoc txt po pot mo tf hcl perl pm t tcl lock sum svg png jpg gif ico pdf map"
  ).split(" "),
);
/** Any extension may follow these (`.env.js`, `kubeconfig.md`). */
const ANY_EXTENSION = /env|kube/;
/** Files named after a hash with nothing else around, as git's notes are, by the ten thousand. */
const HASH = /^(?:[0-9a-f]{2}\/){0,20}[0-9a-f]{16,}$/;
/** Some settings are written in PHP. */
const PHP_SETTINGS = /config|settings|local|conn|db|database/;

/** Whether some parser may read a file at this path: a quick answer, so that the parsers need not even be loaded. */
export function mayBeRead(path: string): boolean {
  const folded = path.toLowerCase();
  if (HASH.test(folded)) return false;
  const extension = folded.slice(folded.lastIndexOf(".") + 1);
  if (!UNREAD.has(extension) || ANY_EXTENSION.test(folded)) return true;
  return extension === "php" && PHP_SETTINGS.test(baseName(folded).slice(0, -".php".length));
}
