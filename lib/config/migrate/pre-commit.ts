import { isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import { hookRemarks } from "./pre-commit-hook.ts";
import { cutSpans, ourRepo, spanOf, type Cut } from "./pre-commit-edit.ts";
import { joinedSettings, oldSettings, type OldSettings, type OldText } from "./old-settings.ts";
import { isLeaktrailError } from "../../core/error.ts";
import { yamlIn, yamlValue } from "./read-text.ts";

/** Hooks that ours stands in for, and the commands that they run. */
export const REPLACED: ReadonlySet<string> = new Set([
  "gitleaks",
  "gitleaks-docker",
  "gitleaks-system",
  "betterleaks",
  "betterleaks-docker",
  "betterleaks-system",
  "detect-secrets",
  "detect-private-key",
]);
const COMMANDS = /^(?:gitleaks|betterleaks|detect-secrets-hook|detect-private-key)$/;
const OURS = /^leaktrail(?:-system)?$/;

/** `.pre-commit-config.yaml` with our hook in place of others. */
export interface PreCommitEdit {
  /** The whole new text; that of before where nothing is to be changed. */
  readonly after: string;
  readonly settings: OldSettings;
}

/** Puts our hook in place of those that it stands in for. All other text stays as it is. */
export function editPreCommit(source: OldText): PreCommitEdit {
  const { file, text } = source;
  // Refuses aliases that blow up, before a hook is looked at.
  yamlValue(source);
  const document = yamlIn(source);
  const repos = isMap(document.contents) ? document.contents.get("repos", true) : null;
  const unchanged = (why: string): PreCommitEdit => ({
    after: text,
    settings: oldSettings({ left: [{ at: file, why }] }),
  });
  if (!isSeq(repos)) return { after: text, settings: oldSettings({}) };
  const found = repos.items.filter(isMap).map((repo) => ({ repo, ...replacedIn(repo) }));
  const touched = found.filter(({ gone }) => gone.length > 0);
  const local = found
    .flatMap(({ own }) => own)
    .map((id) => ({ at: `${file}: local hook ${id}`, why: "runs a program of yours: take it out by hand" }));
  if (touched.length === 0) return { after: text, settings: oldSettings({ left: local }) };
  if (repos.flow === true || touched.some(({ repo, hooks }) => repo.flow === true || hooks.flow === true)) {
    return unchanged("has its hooks in braces or brackets on one line: change it by hand");
  }
  const isThere = found.some(({ hooks }) => hooks.items.some((hook) => OURS.test(idOf(hook))));
  const cuts: Cut[] = touched.flatMap(({ repo, hooks, gone }) =>
    gone.length === hooks.items.length ? [spanOf(repo, text)] : gone.map((hook) => spanOf(hook, text)),
  );
  const [first] = touched;
  const place = spanOf(first!.repo, text);
  const after = cutSpans(text, cuts, isThere ? null : { at: place.from, text: ourRepo(place.indent, text) });
  if (!isSound({ file, text: after })) return unchanged("has anchors in what would go: change it by hand");
  const remarks = touched.flatMap(({ gone }) =>
    gone.map((hook) => hookRemarks(hook.toJS(document) as object, idOf(hook), file)),
  );
  return { after, settings: joinedSettings([...remarks, oldSettings({ left: local })]) };
}

/** Whether a text is still YAML with all its anchors. */
function isSound(source: OldText): boolean {
  try {
    yamlValue(source);
    return true;
  } catch (error) {
    if (isLeaktrailError(error)) return false;
    throw error;
  }
}

/** Hooks of a repository that ours stands in for, and local ones of which that is not known. */
function replacedIn(repo: YAMLMap): {
  readonly hooks: YAMLSeq;
  readonly gone: readonly YAMLMap[];
  readonly own: readonly string[];
} {
  const hooks = repo.get("hooks", true);
  if (!isSeq(hooks)) return { hooks: { items: [] } as unknown as YAMLSeq, gone: [], own: [] };
  const named = hooks.items.filter(isMap).filter((hook) => REPLACED.has(idOf(hook)));
  if (repo.get("repo") !== "local") return { hooks, gone: named, own: [] };
  const isTheirs = (hook: YAMLMap): boolean => COMMANDS.test(String(hook.get("entry")).trim().split(/\s/)[0]!);
  return { hooks, gone: named.filter(isTheirs), own: named.filter((hook) => !isTheirs(hook)).map(idOf) };
}

function idOf(hook: unknown): string {
  const id = isMap(hook) ? hook.get("id", true) : null;
  return isScalar(id) ? String(id.value) : "";
}
