declare module "npm-packlist" {
  /** A package with its dependencies, as npm's arborist has it; only what the list needs. */
  export interface PackTree {
    readonly path: string;
    readonly package: object;
    readonly isProjectRoot: boolean;
    readonly isLink: boolean;
    /** Itself, or what a link leads to. */
    readonly target: PackTree;
    readonly edgesOut: ReadonlyMap<
      string,
      { readonly peer: boolean; readonly dev: boolean; readonly to: PackTree | null }
    >;
    /** Names and absolute paths of workspaces; only of the project itself. */
    readonly workspaces?: ReadonlyMap<string, string>;
  }
  export interface PackOptions {
    readonly path: string;
    /** Folder of the workspace root. */
    readonly prefix?: string;
    /** Absolute paths of the workspaces that are packed. */
    readonly workspaces?: readonly string[];
  }
  /** Paths relative to the package, in npm's order. */
  export default function packlist(tree: PackTree, options: PackOptions): Promise<string[]>;
}
