import { disclosureOf } from "../../../patterns/disclosure.ts";
import { EVIDENCE, type Evidence } from "../../../patterns/evidence.ts";
import type { ExplainedFinding } from "../../core/explained-finding.ts";
import type { Finding } from "../../core/finding.ts";
import type { Pattern } from "../../core/pattern.ts";
import type { Verdict } from "../../core/verdict.ts";
import type { Step } from "../../detect/trace/step.ts";

const MEANINGS: Readonly<Record<Verdict, string>> = {
  confirmed: "a checksum or the whole structure of the value verifies, which chance does not bring about",
  shaped: "it has the provider's shape; nothing offline tells a live value from a made-up one",
  generic: "it is assigned as secrets are; nothing tells whose it is",
  expired: "its own data says that it is past",
  mismatch: "it has the shape, but a check that real ones pass fails: mistyped, cut off or made up",
  placeholder: "it is a documented sample, a mask or a reference",
  encrypted: "a passphrase protects it, so that it is worth as much as that is",
  path: "the file itself is the finding, by its path",
  posture: "a rule about files holds",
};

const BACKINGS: Readonly<Record<Evidence, string>> = {
  documented: "a page or a standard states or shows the whole value",
  source: "the provider's own source makes, checks or records it",
  samples: "two or more values in public code fit it",
  prefix: "its prefix alone is told; nothing more is asked for than a body of some length behind it",
};

type Belief = Pick<ExplainedFinding, "meaning" | "proof" | "backing" | "passed" | "others" | "pages">;

/**
 * Why a finding is believed.
 * @param steps what became of every candidate at its place; empty where the content cannot be read again
 */
export function beliefIn(finding: Finding, pattern: Pattern | undefined, steps: readonly Step[]): Belief {
  const meaning = MEANINGS[finding.verdict];
  if (pattern === undefined) return { meaning, proof: null, backing: null, passed: [], others: [], pages: [] };
  const { page } = disclosureOf(pattern.provider);
  return {
    meaning,
    proof: pattern.proof ?? null,
    backing: backingOf(pattern),
    passed: passedBy(pattern, finding),
    others: othersAt(pattern, steps),
    pages: [...new Set([...pattern.references, ...(page === "not known" ? [] : [page])])],
  };
}

function backingOf({ weak, name }: Pattern): string | null {
  const evidence = EVIDENCE.get(name);
  return weak === true || evidence === undefined ? null : BACKINGS[evidence];
}

function passedBy(pattern: Pattern, { why, verdict }: Finding): string[] {
  const { proof, entropy } = pattern;
  const said = verdict === "mismatch" ? "refuses it" : "says";
  return [
    ...placePassed(pattern),
    ...(proof === undefined ? [] : [`the offline proof \`${proof}\` ${said}: ${why}`]),
    ...(entropy === undefined ? [] : [`it is no regular text: at least ${entropy} bits in each character`]),
    "it is no mask, no documented sample and no reference to a variable",
    "no pattern that tells more has the same text",
  ];
}

function placePassed(pattern: Pattern): string[] {
  if (pattern.anchor === "file") return [`a parser of files such as ${pattern.examplePath} finds it in its slot`];
  const { keywords, anchor, inWord } = pattern;
  const few = keywords.length <= MOST_KEYWORDS;
  const keyword = few ? keywords.map((one) => `\`${one}\``).join(" or ") : `one of ${keywords.length} keywords`;
  if (anchor === "within") return [`${keyword} stands in it or near it, and the shape fits`];
  const boundary = inWord === true ? "" : ", not in the middle of a word";
  return [`its match begins with ${keyword}${boundary}, and the shape fits`];
}

/** More of them tell a reader nothing. */
const MOST_KEYWORDS = 5;

const TOLD: ReadonlySet<Step["stage"]> = new Set<Step["stage"]>(["overlap", "dropped", "placeholder", "mask"]);

function othersAt({ name }: Pattern, steps: readonly Step[]): Belief["others"] {
  const found = steps.find(({ stage, pattern }) => stage === "found" && pattern === name);
  if (found === undefined) return [];
  return steps
    .filter((step) => TOLD.has(step.stage) && step.start < found.end && found.start < step.end)
    .map(({ pattern, why }) => ({ pattern, why }));
}
