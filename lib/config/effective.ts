import type { EffectiveValue, Origin } from "../core/explained-config.ts";
import { severityOf, type Verdict } from "../core/verdict.ts";
import { defaultLimits } from "../sources/archive/budget.ts";
import { archiveLimits } from "./archive-limits.ts";
import { OPTION_KEYS, writtenOption, type OptionKey } from "./file/in-place-of-options.ts";
import { lineAt } from "./file/line-at.ts";
import type { Config } from "./file/parse-config.ts";
import type { Placed } from "./file/read-shape.ts";
import type { RawArgs } from "./raw-args.ts";

const DEFAULT: Origin = { kind: "default" };
const MB = 1024 ** 2;

/**
 * Every value that holds under options and a configuration.
 * @param defaultOf what the option table says; undefined for flags
 */
export function effectiveValues(
  raw: RawArgs,
  config: Config | null,
  defaultOf: (option: string) => string | undefined,
): EffectiveValue[] {
  const ofOptions = OPTION_KEYS.flatMap((key) => optionValues(key, raw, config, defaultOf(key.option)));
  return [...ofOptions, ...archiveValues(config), ...ownValues(config)];
}

function optionValues(
  key: OptionKey,
  { options, typed }: RawArgs,
  config: Config | null,
  tableDefault: string | undefined,
): EffectiveValue[] {
  const isFlag = key.shape === "flag";
  const standard = tableDefault ?? (isFlag ? "false" : "none");
  // One row for each verb only where the key has one for each.
  const verbs = key.keys("a").length > 1 ? key.verbs : key.verbs.slice(0, 1);
  return verbs.map((verb) => {
    const name = key.keys(verb)[0]!.join(".");
    const row = { key: name, default: standard };
    if (typed?.has(key.option) === true) {
      return { ...row, value: String(options[key.option]), from: { kind: "option", option: `--${key.option}` } };
    }
    const written = config === null ? null : writtenOption(key, verb, config.written);
    if (written === null || config === null) return { ...row, value: standard, from: DEFAULT };
    const text = String(written.value);
    return { ...row, value: text === "" ? standard : text, from: placeOf(written.key, config) };
  });
}

function archiveValues(config: Config | null): EffectiveValue[] {
  const standard = defaultLimits(0);
  const limits = archiveLimits(0, config?.written ?? null);
  const rows = [
    ["archiveDepth", limits.maxDepth, standard.maxDepth],
    ["archiveMembers", limits.maxMembers, standard.maxMembers],
    ["archiveMegabytes", limits.maxBytes / MB, standard.maxBytes / MB],
  ] as const;
  return rows.map(([name, value, usual]) => ({
    key: `limits.${name}`,
    value: String(value),
    default: String(usual),
    from: placeOf(["limits", name], config),
  }));
}

/** What only a file can say. */
function ownValues(config: Config | null): EffectiveValue[] {
  if (config === null) return [];
  const { root, change, policy } = config;
  const listed = (key: string): readonly Placed[] => [...(root.parts.get(key)?.parts.values() ?? [])];
  const at = ({ offset }: Placed): Origin => originAt(offset, config);
  return [
    ...change.own.map(({ name, verdict = "shaped" }, index) => ({
      key: `patterns.${name}`,
      value: verdict,
      default: "none",
      from: at(listed("patterns")[index]!),
    })),
    ...listed("disable").map((placed) => ({
      key: `disable.${String(placed.value)}`,
      value: "left out",
      default: "on",
      from: at(placed),
    })),
    ...Array.from(root.parts.get("severities")?.parts ?? [], ([name, placed]) => ({
      key: `severities.${name}`,
      value: String(placed.value),
      default: OF_VERDICT.get(name) ?? "by verdict",
      from: at(placed),
    })),
    ...listed("paths").map((placed, index) => ({
      key: `paths[${index}]`,
      value: `at most ${policy!.caps[index]!.atMost}: ${policy!.caps[index]!.files.join(", ")}`,
      default: "none",
      from: at(placed),
    })),
  ];
}

const OF_VERDICT: ReadonlyMap<string, string> = new Map(
  (["generic", "expired", "mismatch", "encrypted"] satisfies Verdict[]).map((verdict) => [
    verdict,
    severityOf(verdict),
  ]),
);

/** The place of a key in the file; a default where it is not there. */
function placeOf(key: readonly string[], config: Config | null): Origin {
  if (config === null) return DEFAULT;
  let placed: Placed | undefined = config.root;
  for (const part of key) placed = placed?.parts.get(part);
  return placed === undefined ? DEFAULT : originAt(placed.offset, config);
}

function originAt(offset: number, { source: { file, text } }: Config): Origin {
  return { kind: "file", file, line: lineAt(text, offset).line };
}
