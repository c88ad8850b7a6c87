import { parse } from "smol-toml";

/** A rule of a gitleaks configuration, as far as it is carried over. */
export interface GitleaksRule {
  readonly id: string;
  readonly description: string;
  readonly regex: string | null;
  readonly keywords: readonly string[];
  /** 0 for the first group that holds something. */
  readonly secretGroup: number;
  readonly entropy: number | null;
  /** Names of its other keys. */
  readonly others: readonly string[];
}

/** What stands in a gitleaks configuration. */
export interface GitleaksConfig {
  readonly rules: readonly GitleaksRule[];
  /** Names of its keys besides the rules and the title. */
  readonly others: readonly string[];
}

const RULE_KEYS = ["id", "description", "regex", "keywords", "secretGroup", "entropy", "tags"];
const FILE_KEYS = ["title", "description", "minVersion", "rules"];

/**
 * Reads the TOML text of a gitleaks configuration.
 * @throws Error of smol-toml with line and column, for text that is no TOML
 */
export function readGitleaks(text: string): GitleaksConfig {
  const file = parse(text);
  const rules = listOf(file["rules"]).filter((one) => typeof one === "object" && one !== null) as Table[];
  return { rules: rules.map(ruleOf), others: Object.keys(file).filter((key) => !FILE_KEYS.includes(key)) };
}

type Table = Readonly<Record<string, unknown>>;

function ruleOf(table: Table): GitleaksRule {
  return {
    id: textOf(table["id"]) ?? "",
    description: textOf(table["description"]) ?? "",
    regex: textOf(table["regex"]),
    keywords: listOf(table["keywords"]).flatMap((one) => textOf(one) ?? []),
    secretGroup: numberOf(table["secretGroup"]) ?? 0,
    entropy: numberOf(table["entropy"]),
    others: Object.keys(table).filter((key) => !RULE_KEYS.includes(key)),
  };
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function numberOf(value: unknown): number | null {
  if (typeof value === "bigint") return Number(value);
  return typeof value === "number" ? value : null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
