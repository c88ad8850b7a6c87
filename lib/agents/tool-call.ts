import { callOf, type AgentCall, type CallEdit, type CallText } from "./agent-call.ts";
import { fieldsIn, isFields, stringIn, stringsIn, type Fields } from "./fields.ts";

/** What a tool does with its arguments. */
type ToolKind = "shell" | "typed" | "write" | "edit" | "patch" | "read" | "other";

/** Tools of Claude Code, Cursor and Copilot, in lower case; every other one is looked at without knowing what it does. */
const KINDS: ReadonlyMap<string, ToolKind> = new Map<string, ToolKind>([
  ...["bash", "powershell", "shell", "monitor"].map((name) => [name, "shell"] as const),
  ...["write_bash", "write_powershell"].map((name) => [name, "typed"] as const),
  ...["write", "create", "tabwrite"].map((name) => [name, "write"] as const),
  ...["edit", "multiedit", "notebookedit", "str_replace_editor", "strreplace"].map((name) => [name, "edit"] as const),
  ...["apply_patch", "applypatch"].map((name) => [name, "patch"] as const),
  ...["read", "view", "notebookread", "tabread", "grep", "rg"].map((name) => [name, "read"] as const),
]);

const FILE_FIELDS = ["file_path", "notebook_path", "path", "filePath", "target_file"];
const BEFORE_FIELDS = ["old_string", "old_str"];
const AFTER_FIELDS = ["new_string", "new_str", "new_source"];
/** What is replaced stands in the file already. */
const REPLACED: ReadonlySet<string> = new Set(BEFORE_FIELDS);
/** A longer string is no path. */
const LONGEST_PATH = 4096;

/**
 * What a call of a tool would write, run, read or send.
 * @param args the tool's arguments as the agent gives them
 * @returns null where the tool runs commands and none is there
 */
export function toolCall(name: string, args: unknown, cwd: string | null): AgentCall | null {
  const fields = isFields(args) ? args : {};
  const file = stringIn(fields, FILE_FIELDS);
  const kind = KINDS.get(name.toLowerCase()) ?? "other";
  switch (kind) {
    case "shell": {
      const command = stringIn(fields, ["command"]);
      return command === null ? null : callOf(name, { cwd, commands: [command], texts: textsOf(args, null) });
    }
    case "typed": {
      const input = stringIn(fields, ["input"]);
      return callOf(name, { cwd, commands: input === null ? [] : [asTyped(input)], texts: textsOf(args, null) });
    }
    case "write":
      return callOf(name, { cwd, texts: textsOf(args, file) });
    case "edit":
      // One of Copilot's tools reads, creates and edits.
      return fields["command"] === "view" && file !== null
        ? callOf(name, { cwd, reads: [file] })
        : callOf(name, { cwd, texts: textsOf(args, file, REPLACED), edits: editsOf(fields, file) });
    case "patch":
      return callOf(name, { cwd, texts: stringsIn(args).flatMap(addedBy) });
    case "read":
      return callOf(name, { cwd, texts: [asJson(args)], reads: filesOf(fields), searches: searchedBy(fields) });
    case "other":
      return callOf(name, {
        cwd,
        texts: [asJson(args)],
        commands: ["command", "cmd"].flatMap((one) => stringIn(fields, [one]) ?? []),
        mentions: stringsIn(args).filter((text) => text.length <= LONGEST_PATH && !text.includes("\n")),
      });
  }
}

/** What a tool types into a shell that is running: `{enter}` and the like are keys. */
function asTyped(input: string): string {
  return input.replaceAll(/\{\w+\}/g, "\n");
}

/** What a tool reads or searches: a path, or several. */
function filesOf(fields: Fields): string[] {
  const file = stringIn(fields, FILE_FIELDS);
  return [...(file === null ? [] : [file]), ...stringsIn(fields["paths"])];
}

function searchedBy(fields: Fields): string[] {
  const glob = stringIn(fields, ["glob"]);
  if (glob === null) return [];
  const folders = filesOf(fields);
  return (folders.length === 0 ? ["."] : folders).map((folder) => `${folder}/${glob}`);
}

function textsOf(args: unknown, file: string | null, except?: ReadonlySet<string>): CallText[] {
  return stringsIn(args, except).map((text) => ({ text, label: "its arguments", file }));
}

/** As one text, in which a value stands beside its name. */
function asJson(args: unknown): CallText {
  return { text: JSON.stringify(args, null, 1) ?? "", label: "its arguments", file: null };
}

function editsOf(fields: Fields, file: string | null): CallEdit[] {
  if (file === null) return [];
  return [fields, ...fieldsIn(fields["edits"])].flatMap((edit) => {
    const before = stringIn(edit, BEFORE_FIELDS);
    const after = stringIn(edit, AFTER_FIELDS);
    return before === null || after === null ? [] : [{ file, before, after }];
  });
}

const PATCH_FILE = /^\*\*\* (?:Add|Update) File: (.+)$/;

/** The lines that a patch brings in, by file; text that is no patch as a whole. */
function addedBy(patch: string): CallText[] {
  if (!patch.includes("*** Begin Patch")) return [{ text: patch, label: "its arguments", file: null }];
  const texts: CallText[] = [];
  let file: string | null = null;
  let added: string[] = [];
  const flush = (): void => {
    if (added.length > 0) texts.push({ text: added.join("\n"), label: "the patch", file });
    added = [];
  };
  for (const line of patch.split(/\r?\n/)) {
    const header = PATCH_FILE.exec(line);
    if (header !== null) {
      flush();
      file = header[1] ?? null;
    } else if (!line.startsWith("-") && !line.startsWith(" ")) {
      added.push(line.startsWith("+") ? line.slice(1) : line);
    }
  }
  flush();
  return texts;
}
