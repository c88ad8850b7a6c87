import type { SecretFile } from "../core/posture.ts";

/** A checkout as the checklist sees it; whoever makes one reads the disk and asks git. */
export interface Checkout {
  /** Files below the root, `.git` and dependency folders left out, in order. */
  readonly files: readonly CheckoutFile[];
  /** Whether git could be asked. */
  readonly isRepository: boolean;
  /** Text of a file; null where there is none or it cannot be read. */
  readonly text: (path: string) => string | null;
  /** Rule by which git ignores a path, whether or not something is there; null for none. */
  readonly ignoreRule: (path: string) => IgnoredBy | null;
  /** Secrets that stand in a file. */
  readonly secretsIn: (path: string) => readonly SecretPlace[];
  /** All files with secrets in them, those that get furthest first. */
  readonly secretFiles: readonly SecretFile[];
  readonly hooks: HookFacts;
  /** `owner/repository` of the remote; null where there is none. */
  readonly slug: string | null;
  /** Paths that a package builder would put into an artifact, by path, with the artifact. */
  readonly packed: ReadonlyMap<string, string>;
}

/** One file. */
export interface CheckoutFile {
  readonly path: string;
  /** Permission bits; null where the system has none. */
  readonly mode: number | null;
  readonly tracked: boolean;
}

/** A rule of an ignore file. */
export interface IgnoredBy {
  /** `.gitignore:3`. */
  readonly place: string;
  /** Whether everybody who clones the repository has it. */
  readonly isShared: boolean;
}

/** A secret in a file. */
export interface SecretPlace {
  readonly line: number;
  readonly title: string;
  /** Whether it is more than a guess by a name. */
  readonly isGrave: boolean;
  /** `account` or project names, where the token tells. */
  readonly scope: string | null;
}

/** The hooks that git runs here. */
export interface HookFacts {
  /** Folder, as git names it. */
  readonly folder: string;
  /** Names of hooks that git would run, with their text. */
  readonly active: ReadonlyMap<string, string>;
  /** Names of files there that git does not run, being not executable. */
  readonly dead: readonly string[];
}
