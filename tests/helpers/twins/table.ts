import type { Verdict } from "../../../lib/core/verdict.ts";
import type { Kind, Subject } from "./subject.ts";
import * as contexts from "./contexts.ts";
import * as values from "./values.ts";

/** What a made text must yield where the twin stands. `other`: anything but the pattern itself may speak. */
export type Expected =
  /** The pattern finds the whole value, with one of these verdicts where they are given. */
  | { readonly found: readonly Verdict[] | "any" }
  /** The pattern finds nothing there, not even a part; weaker patterns may. */
  | "not-own"
  /** The pattern finds the whole value or nothing. */
  | "whole-or-nothing"
  /** Nobody reports anything there. */
  | "silent";

/** A text with a value made from a subject's. */
export interface Made {
  readonly text: string;
  readonly start: number;
  readonly value: string;
  /** How long the value is as it stands in the text; its own length where that is not given. */
  readonly length?: number;
}

/** One row of the table: how a twin is made of a subject, and what it must yield. */
export interface Twin {
  readonly name: string;
  readonly kinds: readonly Kind[];
  /** The expectation in words. */
  readonly must: string;
  readonly make: (subject: Subject) => Made | null;
  readonly expect: (subject: Subject, made: Made) => Expected;
}

/** Proofs that cover every character of a value: a changed one is a `mismatch`, and nothing else is ever `confirmed`. */
const CHECKED: ReadonlySet<string> = new Set([
  "age-bech32",
  "atlassian-checksum",
  "azure-cask",
  "azure-devops-pat",
  "azure-identifiable",
  "body-checksum",
  "crates-trusted-publishing",
  "elastic-cloud",
  "entra-secret",
  "github-checksum",
  "github-fine-grained",
  "gitlab-routable",
  "grafana-service-account",
  "matrix-checksum",
  "nats-seed",
  "nostr-bech32",
  "npm-checksum",
  "thunderstore-checksum",
  "yandex-captcha",
  "yandex-oidc-secret",
  "yandex-static-key",
]);

const ALL: readonly Kind[] = ["own", "named", "place", "block"];
const TOKENS: readonly Kind[] = ["own", "named"];

/** The table: what each twin of each kind of pattern must yield. `exceptions.ts` names those that differ. */
export const TWINS: readonly Twin[] = [
  {
    name: "valid",
    must: "be found whole, by its own pattern",
    kinds: ALL,
    make: (subject) => placed(subject, subject.value),
    expect: () => ({ found: "any" }),
  },
  {
    name: "checksum flipped",
    must: "be a mismatch where a checksum covers it, never be confirmed by it",
    kinds: TOKENS,
    make: changed(values.flipped),
    expect: afterChange(["mismatch"]),
  },
  {
    name: "one shorter",
    must: "be found whole where the format takes the length, not even in part where not",
    kinds: TOKENS,
    make: changed(values.shorter),
    expect: afterChange(["mismatch", "shaped"]),
  },
  {
    name: "one longer",
    must: "be found whole where the format takes the length, not even in part where not",
    kinds: TOKENS,
    make: changed(values.longer),
    expect: afterChange(["mismatch", "shaped"]),
  },
  {
    name: "wrong alphabet",
    must: "not be found, not even in part",
    kinds: TOKENS,
    make: changed(values.spoiled),
    expect: () => "not-own",
  },
  { name: "masked by stars", must: "be silent", kinds: ALL, make: changed(values.masked("*")), expect: () => "silent" },
  {
    name: "masked by crosses",
    must: "be silent",
    kinds: ALL,
    make: changed(values.masked("x")),
    expect: () => "silent",
  },
  {
    name: "truncated with dots",
    must: "be silent",
    kinds: ALL,
    make: changed(values.truncated),
    expect: () => "silent",
  },
  ...contexts.REFERENCES.map((reference) => ({
    name: `reference ${reference}`,
    must: "be silent",
    kinds: ALL,
    make: (subject: Subject) => placed(subject, reference),
    expect: () => "silent" as const,
  })),
  {
    name: "typed into an expression",
    must: "be found whole, by its own pattern",
    kinds: ["own"],
    make: ({ value }) => ({ text: `  token: \${{ secrets.${value} }}\n`, start: 21, value }),
    expect: () => ({ found: "any" }),
  },
  {
    name: "glued to a word before",
    must: "not be found, unless the longer value is one",
    kinds: TOKENS,
    make: (subject) => glued(subject, `my${subject.value}`),
    expect: ({ kind }) => (kind === "own" ? "not-own" : "whole-or-nothing"),
  },
  {
    name: "glued to a word behind",
    must: "not be found, unless the longer value is one",
    kinds: TOKENS,
    make: (subject) => glued(subject, `${subject.value}_tail`),
    expect: ({ accepts }, { value }) => (accepts(value) ? "whole-or-nothing" : "not-own"),
  },
  {
    name: "inside a long run",
    must: "not be found",
    kinds: ["own"],
    make: (subject) => glued(subject, `${"kJ8dLq2Z".repeat(6)}${subject.value}`),
    expect: () => "not-own",
  },
  ...Object.entries(contexts.CONTEXTS).map(([name, context]) => ({
    name: `in ${name}`,
    must: "be found whole, by its own pattern, with the same verdict",
    kinds: TOKENS,
    make: (subject: Subject) => {
      const assigned = contexts.nameOf(subject);
      if (assigned === null) return null;
      const [before, written, after] = context(assigned, subject.value);
      return { text: before + written + after, start: before.length, value: subject.value, length: written.length };
    },
    expect: ({ verdict }: Subject) => ({ found: [verdict] }),
  })),
];

function placed({ text, start, end }: Subject, value: string): Made {
  return { text: text.slice(0, start) + value + text.slice(end), start, value };
}

function changed(change: values.Change): (subject: Subject) => Made | null {
  return (subject) => {
    const value = change(subject);
    return value === null || value === subject.value ? null : placed(subject, value);
  };
}

/** Values that are addresses begin anywhere. */
function glued(subject: Subject, value: string): Made | null {
  return subject.value.includes("://") ? null : placed(subject, value);
}

/** A value that the format does not take is no value of it; one that it takes is found, unless it is to be decoded. */
function afterChange(checked: readonly Verdict[]): Twin["expect"] {
  return ({ pattern, verdict, accepts }, { value }) => {
    if (!accepts(value)) return "not-own";
    if (pattern.proof === undefined) return { found: [verdict] };
    return CHECKED.has(pattern.proof) && verdict === "confirmed" ? { found: checked } : "whole-or-nothing";
  };
}
