import type { Platform } from "../../core/platform.ts";
import { carryOver } from "../gitleaks/carry-over.ts";
import type { Written } from "../own/own-pattern.ts";
import { readGitleaks, type GitleaksRule } from "../gitleaks/read-rules.ts";
import { readAllowlist } from "./gitleaks-allowlist.ts";
import { DEFAULT_RULES } from "./default-rules.ts";
import { joinedSettings, oldSettings, type OldSettings, type OldText, type Remark } from "./old-settings.ts";
import { isTooMuch } from "./regex-size.ts";
import { isTable, tablesIn, textIn, textsIn, tomlIn, type Table } from "./read-text.ts";

const KNOWN = ["title", "description", "minVersion", "rules", "extend", "allowlist", "allowlists"];

/** Reads the configuration of gitleaks or betterleaks: rules of the user's own, and what is allowed by path. */
export function readGitleaksConfig(source: OldText, platform: Platform): OldSettings {
  const { file } = source;
  const table = tomlIn(source);
  const config = readGitleaks(source.text);
  const others = config.rules.filter(({ id }) => !DEFAULT_RULES.has(id));
  const own = others.filter(({ regex }) => !isTooMuch(regex ?? ""));
  const made = withOwnNames(
    own.map((rule) => ({
      id: labelOf(rule),
      ...carryOver({ rules: [withoutLists(rule)], others: [] }, platform),
    })),
  );
  const namesOf = (id: string): readonly string[] =>
    made.filter((one) => one.id === id).flatMap(({ patterns }) => patterns.map(({ name }) => name));
  const lists = allowlistsIn(table);
  const unknown = Object.keys(table).filter((key) => !KNOWN.includes(key));
  return joinedSettings([
    oldSettings({
      patterns: made.flatMap(({ patterns }) => patterns),
      left: [
        ...made.flatMap(({ id, notCarried }) =>
          notCarried.map(({ what }) => ({ at: `${file}: rule ${id}`, why: what })),
        ),
        ...others
          .filter((rule) => !own.includes(rule))
          .map((rule) => ({ at: `${file}: rule ${labelOf(rule)}`, why: "its regex is too long or too deep" })),
        ...unknown.map((key) => ({ at: `${file}: ${key}`, why: "has no counterpart" })),
        ...misplacedIn(table, `${file}: `),
      ],
      notes: defaultNotes(config.rules, file),
    }),
    extended(table["extend"], file),
    ...lists.map(([key, list]) => readAllowlist(list, { file, at: `${file}: ${key}`, namesOf })),
    ...tablesIn(table["rules"]).flatMap((rule) => ofRule(rule, file, namesOf)),
  ]);
}

/** What a rule is called: its id, or before gitleaks 8 its description. */
function labelOf({ id, description }: Pick<GitleaksRule, "id" | "description">): string {
  return id || description || "without an id";
}

/** Patterns of which no two have one name, though ids may differ in no letter or digit. */
function withOwnNames<Rule extends { readonly patterns: readonly Written[] }>(rules: readonly Rule[]): readonly Rule[] {
  const taken = new Set<string>();
  const free = (name: string): string => {
    let at = 1;
    let own = name;
    while (taken.has(own)) own = `${name}-${++at}`;
    taken.add(own);
    return own;
  };
  return rules.map((rule) => ({ ...rule, patterns: rule.patterns.map((one) => ({ ...one, name: free(one.name) })) }));
}

/** Keys whose value is not of the kind that the tool reads. */
function misplacedIn(table: Table, at: string): Remark[] {
  const isListed = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.every(isTable));
  const why = "is no list of tables";
  return [
    ...(isListed(table["rules"]) ? [] : [{ at: `${at}rules`, why }]),
    ...(isTable(table["allowlist"]) || isListed(table["allowlist"]) ? [] : [{ at: `${at}allowlist`, why }]),
    ...(isListed(table["allowlists"]) ? [] : [{ at: `${at}allowlists`, why }]),
  ];
}

/** Its allowlists are read apart. */
function withoutLists(rule: GitleaksRule): GitleaksRule {
  return { ...rule, id: labelOf(rule), others: rule.others.filter((key) => !/^allowlists?$/.test(key)) };
}

function defaultNotes(rules: readonly { readonly id: string }[], file: string): Remark[] {
  const count = rules.filter(({ id }) => DEFAULT_RULES.has(id)).length;
  if (count === 0) return [];
  return [
    { at: `${file}: rules`, why: `${count} have ids of the tool's own rules: Leaktrail's patterns stand in for them` },
  ];
}

function extended(value: unknown, file: string): OldSettings {
  const extend = isTable(value) ? value : {};
  const left: Remark[] = textsIn(extend["disabledRules"]).map((rule) => ({
    at: `${file}: extend.disabledRules`,
    why: `which patterns of Leaktrail find the same as ${rule} is not known: name them under \`disable\``,
  }));
  const other = textIn(extend["path"]) ?? textIn(extend["url"]);
  if (other !== null) {
    left.push({ at: `${file}: extend`, why: "the file that it builds on was not read: migrate it with --file" });
  }
  return oldSettings({ left });
}

/** Lists of what is allowed, with their names in the file. */
function allowlistsIn(table: Table): [key: string, list: Table][] {
  const one = table["allowlist"];
  return [
    ...(isTable(one) ? [["allowlist", one] as [string, Table]] : []),
    ...[...tablesIn(one), ...tablesIn(table["allowlists"])].map((list, at): [string, Table] => [
      `allowlist ${at + 1}`,
      list,
    ]),
  ];
}

function ofRule(rule: Table, file: string, namesOf: (id: string) => readonly string[]): OldSettings[] {
  const id = labelOf({ id: textIn(rule["id"]) ?? "", description: textIn(rule["description"]) ?? "" });
  const at = `${file}: rule ${id}, `;
  return [
    oldSettings({ left: misplacedIn({ ...rule, rules: [] }, at) }),
    ...allowlistsIn(rule).map(([key, list]) =>
      readAllowlist({ ...list, targetRules: [id] }, { file, at: `${at}${key}`, namesOf }),
    ),
  ];
}
