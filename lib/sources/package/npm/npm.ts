import type { ArtifactPlan } from "../planned.ts";
import { FilePlan } from "../planned.ts";
import type { ProjectFolder } from "../project-folder.ts";
import { listUnder, namesUnder, readManifest, type NpmManifest } from "./manifest.ts";
import { costlyPattern } from "./pattern-cost.ts";
import { packTree } from "./tree.ts";
import { workspacesOf } from "./workspaces.ts";

/** Scripts that npm runs before it packs. */
const MAKERS: readonly string[] = ["prepublishOnly", "prepack", "prepare"];

/**
 * What `npm pack` takes of a package, by the list of npm 11 itself (npm-packlist 10): `files`, else `.npmignore`, else
 * `.gitignore`, each folder's own; the files that are always in, and bundled dependencies. No other ignore file counts:
 * not `.git/info/exclude`, not the user's. `top` is the workspace root, or the package itself.
 * @see https://docs.npmjs.com/cli/v11/configuring-npm/package-json#files
 */
export async function planNpm(project: ProjectFolder, top: ProjectFolder): Promise<ArtifactPlan> {
  const plan = new FilePlan();
  const manifest = readManifest(project, "package.json");
  if (manifest === null) {
    plan.gap("npm: package.json cannot be parsed");
    return plan.finish("npm tarball");
  }
  const costly = costlyPattern(top, listUnder(manifest, "bundleDependencies").length > 0);
  if (costly !== null) {
    plan.gap(`npm: ${costly} has a pattern with so many stars that matching it might not end, so there is no list`);
    return plan.finish("npm tarball");
  }
  const rule = new Rules(project, manifest);
  for (const path of await packedFiles(project, top, manifest)) plan.add(path, rule.of(path));
  for (const script of namesUnder(manifest, "scripts").filter((name) => MAKERS.includes(name))) {
    plan.remark(`npm: what the script ${script} makes is seen once it has run`);
  }
  if (rule.base === ".npmignore" && project.isFile(".gitignore")) {
    plan.remark("npm: .npmignore switches .gitignore off");
  }
  if (manifest.private === true) plan.remark("npm: the package is private, so `npm publish` refuses it");
  return plan.finish("npm tarball");
}

async function packedFiles(project: ProjectFolder, top: ProjectFolder, manifest: NpmManifest): Promise<string[]> {
  const { default: packlist } = await import("npm-packlist");
  if (project === top) return packlist(packTree(project, manifest, workspacesOf(project)), { path: project.root });
  const workspaces = workspacesOf(top).map((path) => top.absolute(path));
  return packlist(packTree(project, manifest, []), { path: project.root, prefix: top.root, workspaces });
}

/** Which rule brought a file in, as far as a reader wants to know. */
class Rules {
  /** What decides about files that nothing names. */
  readonly base: "files" | ".npmignore" | ".gitignore" | null;
  readonly #named: ReadonlyMap<string, string>;

  constructor(project: ProjectFolder, manifest: NpmManifest) {
    const named = new Map<string, string>([["package.json", "always included"]]);
    for (const field of ["main", "browser"]) {
      const path = manifest[field];
      if (typeof path === "string") named.set(path.replace(/^\.?\//, ""), field);
    }
    for (const path of Object.values(manifest["bin"] as Record<string, string>)) named.set(path, "bin");
    this.#named = named;
    const ignores = [".npmignore", ".gitignore"] as const;
    const hasFiles = Array.isArray(manifest["files"]) && listUnder(manifest, "files").length > 0;
    this.base = hasFiles ? "files" : (ignores.find((name) => project.isFile(name)) ?? null);
  }

  of(path: string): string {
    const bundled = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
    if (bundled !== undefined) return `npm: bundleDependencies (${bundled})`;
    const name = this.#named.get(path);
    if (name !== undefined) return `npm: ${name}`;
    if (/^(?:readme|copying|licen[cs]e)(?:\.[^/]*)?$/i.test(path)) return "npm: always included";
    if (this.base === "files") return "npm: files in package.json";
    return this.base === null ? "npm: everything, as nothing says otherwise" : `npm: not excluded by ${this.base}`;
  }
}
