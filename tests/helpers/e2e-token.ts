import { sampleOf } from "../../lib/detect/expand.ts";
import { defaultCatalogue } from "../../lib/detect/default-catalogue.ts";
import { nodePlatform } from "../../lib/node-platform.ts";

/** A made-up token that passes its format's own checks. */
export interface PlantedToken {
  readonly value: string;
  /** All that an output may show of it. */
  readonly masked: string;
  /** What an output calls it. */
  readonly title: string;
  /** A line of a configuration file that holds it. */
  readonly line: string;
  /** All stretches of eight characters of its hidden part. */
  readonly pieces: readonly string[];
}

/** Public beginning of the tokens. */
const PREFIX = "ghp_";
const NAME = "github_auth = ";

/** 1-based column of the token in its {@link PlantedToken.line}. */
export const COLUMN: number = NAME.length + 1;

/** A classic GitHub token; each seed gives another one. */
export function plantedToken(seed: number): PlantedToken {
  const pattern = defaultCatalogue().patterns.find((one) => "keywords" in one && one.keywords.includes(PREFIX));
  if (pattern === undefined) throw new Error(`no pattern has the keyword ${PREFIX}`);
  const value = sampleOf(pattern, nodePlatform, seed);
  const hidden = value.slice(PREFIX.length);
  return {
    value,
    masked: `${PREFIX}...${value.slice(-4)}`,
    title: pattern.title,
    line: `${NAME}${value}\n`,
    pieces: Array.from({ length: hidden.length - 7 }, (_, start) => hidden.slice(start, start + 8)),
  };
}
