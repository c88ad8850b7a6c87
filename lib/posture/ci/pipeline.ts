/** Systems whose files are read. */
export type CiSystem = "github" | "gitlab" | "circleci" | "jenkins";

/** A text of a CI file and the line that it begins on, counted from 1. */
export interface Spot {
  readonly text: string;
  readonly line: number;
}

/** A name with the value that a file gives it: an environment variable or an argument. */
export interface Variable extends Spot {
  readonly name: string;
}

/** One CI file in the terms that all systems share. */
export interface Pipeline {
  readonly system: CiSystem;
  readonly path: string;
  /** What starts it (`push`, `release`, `pull_request_target`, ...), as the system names it. */
  readonly triggers: readonly Spot[];
  /** Which tags start it; empty where tags do not, or all of them alike. */
  readonly tagFilters: readonly TagFilter[];
  /** {@link Job.untagged} of jobs that say nothing themselves. */
  readonly untagged?: Spot | null;
  /** Branches whose pushes start it, where the file lists them: tags then start it only if they are listed too. */
  readonly branches: readonly Spot[];
  /** Inputs of a start by hand. */
  readonly inputs: readonly Spot[];
  /** What its token may do where a job says nothing else; null where the file does not say. */
  readonly permissions: Permissions | null;
  readonly variables: readonly Variable[];
  readonly jobs: readonly Job[];
  /** Files that it takes parts from and that are not read with it. */
  readonly includes: readonly Spot[];
}

/** A pattern that tags must match, in the grammar of its system. */
export interface TagFilter extends Spot {
  /** `any`: every tag, written without a pattern; `unknown`: a pattern that stands elsewhere. */
  readonly grammar: "github" | "regex" | "ant" | "any" | "unknown";
}

/** Rights of the token that a forge hands to a job. */
export interface Permissions {
  readonly line: number;
  /** `read-all`, `write-all`; null where scopes are listed. */
  readonly all: "read" | "write" | null;
  /** By scope: `read`, `write`, `none`. */
  readonly scopes: ReadonlyMap<string, string>;
}

/** Steps that run together. */
export interface Job {
  readonly id: string;
  /** File that it stands in, where that is another than its pipeline's. */
  readonly path?: string;
  readonly line: number;
  /** Ids of the jobs that must have ended well before. */
  readonly needs: readonly string[];
  /** Protected environment (or CircleCI context) that it runs in. */
  readonly environment: Spot | null;
  readonly permissions: Permissions | null;
  /** Condition as written. */
  readonly condition: string | null;
  readonly variables: readonly Variable[];
  readonly steps: readonly Step[];
  /** It asks for an identity token (`id_tokens` of GitLab). */
  readonly idToken: boolean;
  /** It waits for a person. */
  readonly manual: boolean;
  /** What needs it goes on though it failed. */
  readonly mayFail?: boolean;
  /** It runs whatever became of those it needs. */
  readonly runsAnyway?: boolean;
  /** Tags that it runs for, where the job itself says so. */
  readonly tagFilters: readonly TagFilter[];
  /** What lets it run without any of these tags: a rule about branches beside them, no filter on branches. */
  readonly untagged?: Spot | null;
}

/** One command or action. */
export interface Step {
  readonly line: number;
  readonly name: string | null;
  /** `owner/repository@ref` of an action or an orb's command. */
  readonly uses: Spot | null;
  readonly arguments: readonly Variable[];
  /** Shell text. */
  readonly run: string | null;
  /** Line on which it begins, where that is not the step's. */
  readonly runLine?: number;
  /** What the shell text calls and what stands in other files of the checkout: scripts, make targets, tox. */
  readonly behind?: string;
  readonly variables: readonly Variable[];
  readonly condition: string | null;
  /** The job goes on though it failed. */
  readonly mayFail?: boolean;
}

/** Shell text of a step with that of the scripts that it calls; empty where it runs none. */
export function shellOf({ run, behind }: Step): string {
  return [run ?? "", behind ?? ""].join("\n").trimEnd();
}

/** A step that runs shell text and nothing else. */
export function shellStep(run: string, line: number, variables: readonly Variable[] = []): Step {
  return { line, name: null, uses: null, arguments: [], run, variables, condition: null };
}

/** Why a file could not be read as a pipeline. */
export interface Unparsed {
  readonly path: string;
  readonly line: number;
  readonly why: string;
}
