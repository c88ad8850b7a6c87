import { oldSettings, type OldSettings, type Remark } from "./old-settings.ts";
import { pathsByRegex } from "./paths-by-regex.ts";
import { textIn, textsIn, type Table } from "./read-text.ts";

/** Where an allowlist stands, and what its rules have become. */
interface Place {
  readonly file: string;
  readonly at: string;
  /** Names of our patterns for a rule of the user's own; none for others. */
  readonly namesOf: (rule: string) => readonly string[];
}

const KNOWN = ["description", "condition", "commits", "paths", "regexes", "regexTarget", "stopwords", "targetRules"];
/** Of gitleaks 7, where each list allows by itself. */
const BEFORE_8 = ["files", "repos"];
/** Lists that say what is allowed. */
const LISTS = ["commits", "paths", "regexes", "stopwords"];

/** Reads an allowlist of gitleaks: paths are carried over where globs say the same, for all rules or for the user's own. */
export function readAllowlist(list: Table, { file, at, namesOf }: Place): OldSettings {
  const given = LISTS.filter((key) => textsIn(list[key]).length > 0);
  const reason = textIn(list["description"]) || `migrated from ${file}`;
  const unknown = Object.keys(list).filter((key) => !KNOWN.includes(key));
  const left: Remark[] = [
    ...unknown.map((key) => ({ at: `${at}, ${key}`, why: "has no counterpart" })),
    ...[...LISTS, "targetRules"]
      .filter((key) => list[key] !== undefined && !isListOfTexts(list[key]))
      .map((key) => ({ at: `${at}, ${key}`, why: "is no list of texts" })),
  ];
  if (/^(?:and|&&)$/i.test(textIn(list["condition"]) ?? "") && given.length > 1) {
    return oldSettings({
      left: [...left, { at, why: `asks for ${given.join(" and ")} at once, which no rule of ours can` }],
    });
  }
  left.push(
    ...given
      .filter((key) => key !== "paths")
      .map((key) => ({ at: `${at}, ${key}`, why: `${textsIn(list[key]).length} not carried: ${WHY[key]}` })),
  );
  if (!given.includes("paths")) return oldSettings({ left });
  // A key that is not known may say where the paths do not count.
  if (left.some(({ at: key }) => key === `${at}, targetRules`) || unknown.some((key) => !BEFORE_8.includes(key))) {
    return oldSettings({ left: [...left, { at: `${at}, paths`, why: "stand beside what is not understood" }] });
  }
  const rules = textsIn(list["targetRules"]);
  const names = rules.map(namesOf);
  if (names.some((one) => one.length === 0)) {
    const why = "its paths are for single rules of the tool's own; which patterns of Leaktrail those are is not known";
    return oldSettings({ left: [...left, { at, why }] });
  }
  const paths = pathsByRegex(textsIn(list["paths"]), { at: `${at}, paths`, reason });
  return oldSettings({
    left: [...left, ...paths.left],
    paths: paths.paths.map((one) => (rules.length === 0 ? one : { ...one, patterns: names.flat() })),
  });
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

const WHY: Readonly<Record<string, string>> = {
  commits: "entries of ours name values, not commits",
  regexes: "a regex passes over values that nobody has seen yet; `leaktrail ignore` names single ones",
  stopwords: "a word passes over values that nobody has seen yet; `leaktrail ignore` names single ones",
};
