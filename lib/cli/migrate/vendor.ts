import { DEFAULT_RULES } from "../../config/migrate/default-rules.ts";
import { defaultCatalogue } from "../../detect/default-catalogue.ts";

/** Of rules and patterns that may find a value of any vendor. */
const ANYONE: ReadonlySet<string> = new Set(["generic", "jwt", "private", "pkcs12", "kubernetes", "curl"]);

/**
 * Whether a rule that gitleaks or betterleaks brings along is about another vendor than a pattern of ours, where both
 * tools know both vendors: what stands there now is then not what the rule found.
 */
export function isOfAnother(rule: string, pattern: string): boolean {
  const [theirs, ours] = [vendorOf(rule), vendorOf(pattern)];
  if (!DEFAULT_RULES.has(rule) || theirs === ours || ANYONE.has(theirs) || ANYONE.has(ours)) return false;
  const names = defaultCatalogue().patterns.map(({ name }) => vendorOf(name));
  return names.includes(theirs) && [...DEFAULT_RULES].some((one) => vendorOf(one) === ours);
}

/** Ids and names begin with it. */
function vendorOf(name: string): string {
  return name.split("-", 1)[0]!;
}
