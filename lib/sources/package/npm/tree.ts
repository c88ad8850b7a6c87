import { realpathSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { PackTree } from "npm-packlist";
import { ProjectFolder } from "../project-folder.ts";
import { namesUnder, readManifest, type NpmManifest } from "./manifest.ts";

/**
 * A project in the shape in which npm-packlist wants it from `@npmcli/arborist`: a package and what it depends on,
 * as found in `node_modules` folders, never above the project itself.
 */
export function packTree(project: ProjectFolder, manifest: NpmManifest, workspaces: readonly string[]): PackTree {
  const build: Build = { root: project.root, nodes: new Map() };
  const root = makeNode(build, project.root, manifest, true);
  if (workspaces.length === 0) return root;
  return Object.assign(root, { workspaces: new Map(workspaces.map((path) => [path, project.absolute(path)])) });
}

interface Build {
  readonly root: string;
  /** By physical path, so that a ring of dependencies ends. */
  readonly nodes: Map<string, PackTree>;
}

function makeNode(build: Build, path: string, manifest: NpmManifest, isRoot: boolean): PackTree {
  const edges = new Map<string, { peer: boolean; dev: boolean; to: PackTree | null }>();
  const node = { path, package: manifest, isProjectRoot: isRoot, isLink: false, edgesOut: edges };
  const tree: PackTree = Object.assign(node, { target: node as unknown as PackTree });
  build.nodes.set(path, tree);
  const kinds = ["devDependencies", "peerDependencies", "optionalDependencies", "dependencies"];
  for (const kind of isRoot ? kinds : kinds.slice(1)) {
    for (const name of namesUnder(manifest, kind)) {
      // Of two kinds the later one counts: what is needed at run time is no dev dependency.
      edges.set(name, { peer: kind === "peerDependencies", dev: kind === "devDependencies", to: null });
    }
  }
  for (const [name, edge] of edges) edge.to = resolveNode(build, path, name);
  return tree;
}

function resolveNode(build: Build, from: string, name: string): PackTree | null {
  if (!/^(?:@[^/]+\/)?[^/.][^/]*$/.test(name)) return null;
  for (let folder = from; isInside(folder, build.root); folder = dirname(folder)) {
    const path = join(folder, "node_modules", name);
    const node = nodeAt(build, path);
    if (node !== null || dirname(folder) === folder) return node;
  }
  return null;
}

function nodeAt(build: Build, path: string): PackTree | null {
  let physical;
  try {
    physical = realpathSync(path);
  } catch {
    return null;
  }
  const target = build.nodes.get(physical) ?? newNode(build, physical);
  if (target === null || physical === path) return target;
  return { ...target, path, isLink: true, target };
}

function newNode(build: Build, path: string): PackTree | null {
  const manifest = readManifest(new ProjectFolder(path), "package.json");
  return manifest === null ? null : makeNode(build, path, manifest, false);
}

/** True up to the innermost folder that holds both. */
function isInside(folder: string, root: string): boolean {
  return folder === root || !relative(root, folder).startsWith("..") || relative(folder, root).startsWith("..");
}
