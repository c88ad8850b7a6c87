import { expect, test } from "@jest/globals";
import { RegExpParser, type AST } from "@eslint-community/regexpp";
import { defaultCatalogue } from "../../../lib/detect/default-catalogue.ts";

const LINE_FEED = 10;

/** How long a match of a part of a regex can be, and how far from its start a line feed may still be matched; -1 never. */
interface Extent {
  readonly longest: number;
  readonly lineFeed: number;
}

const NOTHING: Extent = { longest: 0, lineFeed: -1 };

function extentOf(node: AST.Node): Extent {
  switch (node.type) {
    case "Pattern":
    case "Group":
    case "CapturingGroup":
      return either(node.alternatives.map(extentOf));
    case "Alternative":
      return node.elements.map(extentOf).reduce(behind, NOTHING);
    case "Quantifier": {
      const one = extentOf(node.element);
      if (node.max === 0) return NOTHING;
      const rest = node.max === 1 || one.longest === 0 ? 0 : (node.max - 1) * one.longest;
      return { longest: rest + one.longest, lineFeed: one.lineFeed < 0 ? -1 : rest + one.lineFeed };
    }
    case "Assertion": {
      if (node.kind !== "lookahead") return NOTHING;
      // A line feed that a lookahead sees last is the one that ends the piece of text it is given.
      const beyond = node.alternatives
        .map(extentOf)
        .filter(({ longest, lineFeed }) => lineFeed >= 0 && lineFeed < longest);
      return { longest: 0, lineFeed: either(beyond).lineFeed };
    }
    default:
      return { longest: 1, lineFeed: matchesLineFeed(node) ? 1 : -1 };
  }
}

function either(extents: readonly Extent[]): Extent {
  return {
    longest: Math.max(0, ...extents.map(({ longest }) => longest)),
    lineFeed: Math.max(-1, ...extents.map(({ lineFeed }) => lineFeed)),
  };
}

function behind(before: Extent, { longest, lineFeed }: Extent): Extent {
  return {
    longest: before.longest + longest,
    lineFeed: lineFeed < 0 ? before.lineFeed : before.longest + lineFeed,
  };
}

function matchesLineFeed(node: AST.Node): boolean {
  switch (node.type) {
    case "Character":
      return node.value === LINE_FEED;
    case "CharacterClassRange":
      return node.min.value <= LINE_FEED && node.max.value >= LINE_FEED;
    case "CharacterClass":
      return node.elements.some(matchesLineFeed) !== node.negate;
    case "CharacterSet":
      if (node.kind === "any") return false;
      return node.kind === "space" ? !node.negate : node.kind === "property" || node.negate;
    default:
      return true;
  }
}

const STARTING = defaultCatalogue().compiled.filter(({ pattern }) => pattern.anchor === "start");

test.each(STARTING.map(({ pattern, crosses }) => [pattern.name, pattern, crosses] as const))(
  "%s crosses lines no further than it says",
  (_name, { regex }, crosses) => {
    const parsed = new RegExpParser().parsePattern(regex.source);
    expect(extentOf(parsed).lineFeed).toBeLessThanOrEqual(crosses);
  },
);
