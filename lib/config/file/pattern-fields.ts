import type { Field } from "./shape.ts";

const TEXT = { kind: "text" } as const;
const TEXTS = { kind: "list", of: TEXT } as const;
const MOST_REACH = 4096;

/** Keys of one of a user's patterns: those of `TextPattern`, with the regex as text. */
export const PATTERN_FIELDS: readonly Field[] = [
  {
    name: "name",
    required: true,
    shape: { kind: "text", matches: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/ },
    doc: "Id of the pattern in kebab-case; no built-in pattern may have it.",
  },
  {
    name: "keywords",
    required: true,
    shape: { kind: "list", of: { kind: "text", matches: /^[ -~]{2,64}$/ }, least: 1 },
    doc: "Literals of which one stands in or near every match; the regex runs only where one is found.",
  },
  {
    name: "regex",
    required: true,
    shape: TEXT,
    doc: "JavaScript regex with the named group `secret`; a group `name` tells what it is assigned to. It sees one character for each byte.",
  },
  { name: "flags", shape: { kind: "text", matches: /^[ims]*$/ }, doc: "Flags of the regex: i, m, s." },
  {
    name: "examples",
    required: true,
    shape: { kind: "list", of: TEXT, least: 1 },
    doc: "Texts that must be found. `{token}` stands for a made-up value of `token`, `{base62:36}` for made-up characters.",
  },
  {
    name: "counterExamples",
    shape: TEXTS,
    doc: "Texts that must not be found; written like `examples`.",
  },
  { name: "token", shape: TEXT, doc: "Shape of a made-up value: literal text and groups such as `{hex:32}`." },
  { name: "title", shape: TEXT, doc: "What it is, as a noun phrase. Default: the name." },
  { name: "provider", shape: TEXT, doc: "Whose secret it is." },
  { name: "impact", shape: TEXT, doc: "What somebody who holds it can do, one sentence." },
  { name: "revoke", shape: TEXTS, doc: "Steps that end its validity, in order." },
  { name: "references", shape: TEXTS, doc: "Pages that document the format." },
  {
    name: "verdict",
    shape: { kind: "choice", of: ["shaped", "generic"] },
    doc: "`shaped` (default) is an error and blocks; `generic` is a warning.",
  },
  {
    name: "anchor",
    shape: { kind: "choice", of: ["start", "within"] },
    doc: "`start`: every match begins with a keyword. `within` (default): the regex searches around each keyword.",
  },
  { name: "ignoreCase", shape: { kind: "flag" }, doc: "Keywords are compared without case." },
  { name: "inWord", shape: { kind: "flag" }, doc: "`start` only: the keyword may stand inside a word." },
  {
    name: "reach",
    shape: { kind: "list", of: { kind: "number", least: 0, most: MOST_REACH, whole: true }, least: 2, most: 2 },
    doc: "`within` only: characters before and behind the keyword's start that the regex sees. Default: 64 and 256.",
  },
  {
    name: "entropy",
    shape: { kind: "number", least: 0, most: 8 },
    doc: "Shannon entropy in bits per character below which a match is dropped.",
  },
  { name: "proof", shape: TEXT, doc: "Name of a built-in offline proof, as `leaktrail patterns explain` tells them." },
  { name: "publicPrefix", shape: TEXT, doc: "Public part that a mask may show." },
  { name: "family", shape: TEXT, doc: "Values found under two patterns of one family are one secret." },
  { name: "weak", shape: { kind: "flag" }, doc: "People choose the value: nothing of it goes into the finding's id." },
  { name: "examplePath", shape: TEXT, doc: "Path that the examples are scanned under." },
];
