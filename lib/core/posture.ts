import type { DisplayPath } from "./blob.ts";
import type { Committed } from "./finding.ts";
import type { Standing } from "./reach.ts";

/** What a row of the checklist belongs to. */
export type PostureGroup = "access control" | "token security" | "validation" | "audit trail";

/** Groups in the order of reports. */
export const POSTURE_GROUPS: readonly PostureGroup[] = [
  "access control",
  "token security",
  "validation",
  "audit trail",
];

/** How a check came out; `by hand` is for what no file can prove. */
export type PostureStatus = "pass" | "fail" | "not applicable" | "by hand";

/** Who sees to a row. */
export type Role = "developer" | "release manager" | "security";

/** Risk of a group, or of all. */
export type Risk = "high" | "medium" | "low";

/** One question of the checklist as data. */
export interface PostureRule {
  /** Stable id in kebab-case, `posture-...`; never reused for something else. */
  readonly id: string;
  readonly group: PostureGroup;
  /** What is right, as a statement. */
  readonly title: string;
  /** What its failure is worth. */
  readonly severity: "error" | "warning";
  /** What to do where it fails, or where and what to look at by hand, in order. */
  readonly remedy: readonly string[];
  readonly reference: string;
  readonly role: Role;
  /** How often it is looked at: `each release`, `quarterly`. */
  readonly period: string;
}

/** A place in a file of the checkout. */
export interface PosturePlace {
  readonly path: string;
  readonly line: number;
}

/** The answer to a question. */
export interface PostureAnswer {
  readonly rule: string;
  readonly status: PostureStatus;
  /** What was seen, on one line. */
  readonly evidence: string;
  readonly place?: PosturePlace;
  /** Steps that fit better than the rule's own. */
  readonly remedy?: readonly string[];
}

/** One row of the checklist. */
export interface PostureRow extends Omit<PostureRule, "id"> {
  readonly rule: string;
  readonly status: PostureStatus;
  readonly evidence: string;
  readonly place: PosturePlace | null;
}

/** A file with secrets in it, and how far it gets; the standing is absent outside of git and within archives. */
export interface SecretFile extends DisplayPath, Partial<Standing> {
  /** Line of the gravest of them. */
  readonly line: number;
  /** Title of the gravest of them. */
  readonly title: string;
  /** How many values. */
  readonly secrets: number;
  /** Of the gravest of them. */
  readonly severity: "error" | "warning";
  /** Where it never leaves this machine: whether the history ever held one of the values, or a file at the path. */
  readonly committed?: Committed;
}

/** The checklist of a checkout. */
export interface Checklist {
  /** Files with secrets in them, those that get furthest first; reports of older versions have none. */
  readonly secretFiles?: readonly SecretFile[];
  readonly rows: readonly PostureRow[];
  readonly groups: readonly { readonly group: PostureGroup; readonly risk: Risk }[];
  readonly overall: Risk;
}
