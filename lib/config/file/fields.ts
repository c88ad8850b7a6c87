import { SEVERITIES } from "../../core/verdict.ts";
import { SURFACES } from "../../sources/history/options.ts";
import { PATTERN_FIELDS } from "./pattern-fields.ts";
import type { Field, Shape } from "./shape.ts";

const TEXT = { kind: "text" } as const;
const FLAG = { kind: "flag" } as const;
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const NAMES = {
  kind: "list",
  of: { kind: "text", matches: NAME, inWords: "the name of a pattern", known: "patterns" },
} as const;
const LEVEL = { kind: "choice", of: SEVERITIES } as const;
const LEVEL_OR_OFF = { kind: "choice", of: [...SEVERITIES, "off"] } as const;

/** A glob that names something: one of stars alone would match every path. */
const GLOB = {
  kind: "text",
  matches: /^(?!!)(?!.*\{[^{},]*\.\.)(?=.*[^*?/.])[^\n]{1,300}$/,
  inWords:
    "a glob that names something, such as tests/fixtures/** or *.snap, without `!` before it and without ranges in braces",
} as const;
const GLOBS = { kind: "list", of: GLOB, least: 1 } as const;

/** At most 500M: `parseSize` takes every such text. */
const SIZE = {
  kind: "text",
  matches: /^(?:[1-9][0-9]{0,7}|[1-9][0-9]{0,4}[Kk]|(?:[1-9][0-9]?|[1-4][0-9][0-9]|500)[Mm])$/,
  inWords: 'a size such as "65536", "64K" or "10M", 500M at most',
} as const;

const FAIL_ON: Shape = {
  kind: "either",
  of: [
    LEVEL,
    {
      kind: "object",
      fields: [
        { name: "hook", shape: LEVEL, doc: "For `leaktrail hook`: what blocks a commit or push." },
        { name: "audit", shape: LEVEL, doc: "For `leaktrail audit`." },
        {
          name: "scan",
          shape: { kind: "choice", of: [...SEVERITIES, "local"] },
          doc: "For `leaktrail scan`; `local` is `error`, also for what stands in ignored files alone.",
        },
        { name: "prepublish", shape: LEVEL, doc: "For `leaktrail prepublish`." },
        {
          name: "posture",
          shape: { kind: "choice", of: [...SEVERITIES, "local"] },
          doc: "For `leaktrail posture`; `local` as for `scan`.",
        },
      ],
    },
  ],
};

/** Keys of a rule in `paths`. */
const PATH_FIELDS: readonly Field[] = [
  {
    name: "files",
    required: true,
    shape: GLOBS,
    doc: "Globs of paths from the top of the repository. One without `/` is about the file's name in any folder; one that ends in `/` about everything in that folder.",
  },
  { name: "except", shape: GLOBS, doc: "Globs of files that the rule is not about." },
  {
    name: "atMost",
    required: true,
    shape: { kind: "choice", of: ["off", "note", "warning"] },
    doc: "The severity that findings there keep at most. `off` lists them as silenced. Confirmed secrets are left alone unless `patterns` names them.",
  },
  {
    name: "patterns",
    shape: { ...NAMES, least: 1 },
    doc: "Names of patterns or path rules that it is about. Default: all.",
  },
  {
    name: "reason",
    required: true,
    shape: { kind: "text", matches: /[A-Za-z0-9]/, inWords: "a text that gives the reason" },
    doc: "Why; reports show it.",
  },
];

const LIMITS: readonly Field[] = [
  {
    name: "maxSize",
    shape: SIZE,
    doc: "Largest content that `audit`, `scan`, `prepublish` and `posture` read, in bytes or with K, M. Default: 64M. What is larger makes a run incomplete.",
  },
  {
    name: "archiveDepth",
    shape: { kind: "number", least: 1, most: 32, whole: true },
    doc: "Archives in archives that are opened, the outermost counted. Default: 8.",
  },
  {
    name: "archiveMembers",
    shape: { kind: "number", least: 1, most: 10_000_000, whole: true },
    doc: "Members of an archive, those of archives in it included, that are read. Default: 200000.",
  },
  {
    name: "archiveMegabytes",
    shape: { kind: "number", least: 1, most: 65_536, whole: true },
    doc: "Megabytes that an archive may unpack to. Default: 4096.",
  },
];

/** Keys of the configuration file. */
export const CONFIG_FIELDS: readonly Field[] = [
  { name: "$schema", shape: TEXT, doc: "The JSON Schema of this file, for editors." },
  {
    name: "patterns",
    shape: { kind: "list", of: { kind: "object", fields: PATTERN_FIELDS } },
    doc: "Patterns of your own, beside the built-in ones.",
  },
  { name: "disable", shape: NAMES, doc: "Names of built-in patterns to leave out. All others stay on." },
  {
    name: "severities",
    shape: {
      kind: "map",
      keys: NAME,
      of: LEVEL_OR_OFF,
      fields: [
        { name: "generic", shape: LEVEL, doc: "Assignments that look like a secret. Default: warning." },
        { name: "expired", shape: LEVEL, doc: "Secrets whose own data says that they are past. Default: warning." },
        { name: "mismatch", shape: LEVEL, doc: "Tokens with a wrong checksum. Default: warning." },
        { name: "encrypted", shape: LEVEL, doc: "Keys that a passphrase protects. Default: note." },
      ],
    },
    doc: "Severities by the name or family of a pattern, by path rule, or by verdict (`generic`, `expired`, `mismatch`, `encrypted`). `off`, for names only, lists such findings as silenced.",
  },
  {
    name: "paths",
    shape: { kind: "list", of: { kind: "object", fields: PATH_FIELDS } },
    doc: "What findings in some paths count for. Of several rules the mildest holds.",
  },
  {
    name: "failOn",
    shape: FAIL_ON,
    doc: "Lowest severity that makes the exit code 1, for all verbs or by verb; as --fail-on.",
  },
  { name: "limits", shape: { kind: "object", fields: LIMITS }, doc: "How much is read." },
  {
    name: "audit",
    shape: {
      kind: "object",
      fields: [
        {
          name: "noSurface",
          shape: { kind: "list", of: { kind: "choice", of: SURFACES.filter((surface) => surface !== "tree") } },
          doc: "Places that an audit leaves out; as --no-surface.",
        },
      ],
    },
    doc: "For `leaktrail audit`.",
  },
  {
    name: "scan",
    shape: {
      kind: "object",
      fields: [
        {
          name: "excludeDependencies",
          shape: FLAG,
          doc: "Leaves out node_modules, .venv, vendor and their like; as --exclude-dependencies.",
        },
        { name: "noHistory", shape: FLAG, doc: "Does not ask the history about ignored files; as --no-history." },
      ],
    },
    doc: "For `leaktrail scan`.",
  },
];
