import { oldSettings, type OldEntry, type OldSettings, type OldText, type Remark } from "./old-settings.ts";
import { isTable, jsonIn, misshapen, tablesIn, textIn, textsIn, yamlValue, type Table } from "./read-text.ts";

/** Keys of a rule that are looked at. */
const KNOWN = ["id", "options", "rules", "disabled", "allowMessageIds"];

/** Reads `.secretlintrc.json` or one in YAML: single values that rules allow are carried over. */
export function readSecretlint(source: OldText): OldSettings {
  const { file, text } = source;
  const config = file.endsWith(".json") || text.trimStart().startsWith("{") ? jsonIn(source) : yamlValue(source);
  if (!isTable(config) || !Array.isArray(config["rules"]))
    throw misshapen(file, "no configuration of secretlint: it has no `rules`");
  const entries: OldEntry[] = [];
  const left: Remark[] = Object.keys(config)
    .filter((key) => key !== "rules" && key !== "$schema")
    .map((key) => ({ at: `${file}: ${key}`, why: "has no counterpart" }));
  if (!config["rules"].every(isTable)) left.push({ at: `${file}: rules`, why: "has one that is no table" });
  for (const rule of rulesIn(config)) {
    const id = textIn(rule["id"]) ?? "without an id";
    const at = `${file}: ${id}`;
    const options = isTable(rule["options"]) ? rule["options"] : {};
    const note = (why: string): void => void left.push({ at, why });
    if (rule["disabled"] === true)
      note("is off; which patterns of Leaktrail find the same is not known: name them under `disable`");
    if (textsIn(rule["allowMessageIds"]).length > 0)
      note("allowMessageIds has no counterpart: name patterns under `disable`");
    if (!id.startsWith("@secretlint/")) note("is a program of others: write a pattern for what it finds");
    for (const key of Object.keys(rule).filter((one) => !KNOWN.includes(one))) note(`${key} has no counterpart`);
    for (const key of Object.keys(options).filter((one) => one !== "allows"))
      note(`its option ${key} has no counterpart`);
    const allows = options["allows"];
    if (allows !== undefined && !(Array.isArray(allows) && allows.every((one) => typeof one === "string")))
      note("its option allows is no list of texts");
    textsIn(allows).forEach((value, index) => {
      if (value === "") note(`allows[${index}] is empty`);
      else if (isRegex(value)) note(`allows[${index}] is a regex, which passes over values that nobody has seen yet`);
      else
        entries.push({
          at: `${at}, allows[${index}]`,
          home: "file",
          cover: { kind: "value", value },
          reason: `migrated from ${file}, ${id}`,
        });
    });
  }
  return oldSettings({ entries, left });
}

function rulesIn(config: Table): readonly Table[] {
  return tablesIn(config["rules"]).flatMap((rule) => [rule, ...(Array.isArray(rule["rules"]) ? rulesIn(rule) : [])]);
}

/** `/.../flags`, as secretlint takes regexes. */
function isRegex(text: string): boolean {
  return /^\/.+\/[a-z]*$/s.test(text);
}

/** A configuration that is a program. */
export function readSecretlintProgram({ file }: OldText): OldSettings {
  return oldSettings({ left: [{ at: file, why: "is a program, which is not run: write it as .secretlintrc.json" }] });
}
