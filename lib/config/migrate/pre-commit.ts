import { isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import { fileRemarks, hookRemarks } from "./pre-commit-hook.ts";
import { cutSpans, ourRepo, ourRepoValue, spanOf, type Cut } from "./pre-commit-edit.ts";
import { joinedSettings, oldSettings, type OldSettings, type OldText, type Remark } from "./old-settings.ts";
import { isLeaktrailError } from "../../core/error.ts";
import { listIn, yamlIn, yamlValue, type Table } from "./read-text.ts";

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
/** A local hook that calls one of them in a way of its own. */
const MENTIONED = /(?<![\w.-])(?:gitleaks|betterleaks|detect-secrets|detect-private-key)\b/;
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
  const before = yamlValue(source);
  const document = yamlIn(source);
  const repos = isMap(document.contents) ? document.contents.get("repos", true) : null;
  const unchanged = (left: readonly Remark[]): PreCommitEdit => ({ after: text, settings: oldSettings({ left }) });
  const byHand = (why: string): PreCommitEdit => unchanged([{ at: file, why: `${why}: change it by hand` }]);
  if (isSeq(document.contents) && MENTIONED.test(text)) return byHand("is a list, as pre-commit took it before 1.0");
  if (!isSeq(repos)) return unchanged([]);
  const found = repos.items.flatMap((repo, at) => (isMap(repo) ? [{ repo, at, ...replacedIn(repo) }] : []));
  const touched = found.filter(({ gone }) => gone.length > 0);
  const local = found
    .flatMap(({ own }) => own)
    .map((id) => ({ at: `${file}: local hook ${id}`, why: "runs a program of yours: take it out by hand" }));
  const [first] = touched;
  if (first === undefined) return unchanged(local);
  if (repos.flow === true || touched.some(({ repo, hooks }) => repo.flow === true || hooks.flow === true)) {
    return byHand("has its hooks in braces or brackets on one line");
  }
  const isThere = found.some(({ hooks }) => hooks.items.some((hook) => OURS.test(idOf(hook))));
  const cuts: Cut[] = touched.flatMap(({ repo, hooks, gone }) =>
    gone.length === hooks.items.length ? [spanOf(repo, repos, text)] : gone.map((hook) => spanOf(hook, hooks, text)),
  );
  const place = spanOf(first.repo, repos, text);
  const after = cutSpans(text, cuts, isThere ? null : { at: place.from, text: ourRepo(place.indent, text) });
  const meant = withoutHooks(before as Table, touched, isThere ? null : first.at);
  if (!isAsMeant({ file, text: after }, meant)) return byHand("has anchors in what would go, or an unusual layout");
  const gone = touched.flatMap((one) => one.gone.map((hook) => hook.toJS(document) as Table));
  const remarks = gone.map((hook) => hookRemarks(hook, file));
  const settings = [...remarks, fileRemarks(before as Table, gone, file), oldSettings({ left: local })];
  return { after, settings: joinedSettings(settings) };
}

/** Hooks of a repository that go, with its place in the list. */
interface Touched {
  readonly at: number;
  readonly hooks: YAMLSeq;
  readonly gone: readonly YAMLMap[];
}

/** What the file is to say afterwards. */
function withoutHooks(before: Table, touched: readonly Touched[], ours: number | null): unknown {
  const repos = listIn(before["repos"]).flatMap((repo, at) => {
    const own = at === ours ? [ourRepoValue()] : [];
    const change = touched.find((one) => one.at === at);
    if (change === undefined) return [...own, repo];
    const { hooks, gone } = change;
    const kept = listIn((repo as Table)["hooks"]).filter((_, index) => !gone.includes(hooks.items[index] as YAMLMap));
    return kept.length === 0 ? own : [...own, { ...(repo as Table), hooks: kept }];
  });
  return { ...before, repos };
}

/** Whether a text is YAML that says just that: all its anchors are there, and nothing else has moved. */
function isAsMeant(source: OldText, meant: unknown): boolean {
  try {
    return JSON.stringify(yamlValue(source)) === JSON.stringify(meant);
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
  const all = hooks.items.filter(isMap);
  if (repo.get("repo") !== "local") return { hooks, gone: all.filter((hook) => REPLACED.has(idOf(hook))), own: [] };
  const isTheirs = (hook: YAMLMap): boolean => COMMANDS.test(String(hook.get("entry")).trim().split(/\s/)[0]!);
  const isLike = (hook: YAMLMap): boolean =>
    REPLACED.has(idOf(hook)) || MENTIONED.test(`${String(hook.get("entry"))} ${String(hook.get("args") ?? "")}`);
  const gone = all.filter(isTheirs);
  return { hooks, gone, own: all.filter((hook) => !gone.includes(hook) && isLike(hook)).map(idOf) };
}

function idOf(hook: unknown): string {
  const id = isMap(hook) ? hook.get("id", true) : null;
  return isScalar(id) ? String(id.value) : "";
}
