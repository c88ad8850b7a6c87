import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { bytesOfText } from "../../../lib/core/text.ts";
import { ByteAutomaton } from "../../../lib/detect/automaton/byte-automaton.ts";
import { Refuser } from "../../../lib/detect/automaton/refusal.ts";
import { regexTree } from "../../../lib/detect/automaton/regex-tree.ts";
import { holdsRun, requiredRun } from "../../../lib/detect/automaton/required-run.ts";
import { expandExample } from "../../../lib/detect/expand.ts";
import { defaultCatalogue } from "../../../lib/detect/default-catalogue.ts";
import { siteAt } from "../../../lib/detect/site.ts";
import { sourceOfText } from "../../../lib/detect/source-text.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";

const STARTING = defaultCatalogue()
  .compiled.filter(({ pattern }) => pattern.anchor === "start")
  .map((compiled) => ({ compiled, refuser: new Refuser(compiled.pattern) }));
const FACTS = { path: "a.txt", platform: nodePlatform, now: undefined };

const sample = fc.constantFrom(...STARTING).chain((one) =>
  fc.tuple(fc.nat({ max: 60 }), fc.boolean()).map(([seed, real]) => {
    const templates = real ? one.compiled.pattern.examples : one.compiled.pattern.counterExamples;
    return {
      ...one,
      text: expandExample(templates[seed % templates.length]!, one.compiled.pattern, nodePlatform, seed),
    };
  }),
);

describe("bytes that refuse a pattern", () => {
  test("every pattern that begins at its keyword refuses one that something else follows", () => {
    // As many bytes before it as a lookbehind may see.
    const before = "line\n".repeat(20);
    const refused = ({ compiled, refuser }: (typeof STARTING)[number]): boolean =>
      refuser.refusal(bytesOfText(`${before}${compiled.pattern.keywords[0]}\n\n\n\n`), before.length) > 0;
    expect(STARTING.filter((one) => !refused(one)).map(({ compiled }) => compiled.pattern.name)).toEqual([]);
  });

  test("it yields nothing there, whatever stands around the bytes that were looked at", () => {
    const sign = fc.constantFrom("", " ", "=", ": ", "'", '"', "\n", "x", "--", "...", "your", "é", "@", "\\n", "${");
    fc.assert(
      fc.property(sample, sign, fc.nat(), sign, ({ compiled, refuser, text }, before, place, inserted) => {
        const at = place % (text.length + 1);
        const whole = before + text.slice(0, at) + inserted + text.slice(at);
        const bytes = bytesOfText(whole);
        for (let start = 0; start <= bytes.length; start++) {
          if (refuser.refusal(bytes, start) === 0) continue;
          expect(siteAt(sourceOfText(whole), start, compiled, FACTS, { from: 0, to: 0 })).toBeNull();
        }
      }),
      { numRuns: 400 },
    );
  });

  test("the bytes that were looked at refuse on their own", () => {
    fc.assert(
      fc.property(sample, fc.nat(), fc.string({ maxLength: 20 }), ({ refuser, text }, place, other) => {
        const bytes = bytesOfText(text);
        const at = place % (bytes.length + 1);
        const looked = refuser.refusal(bytes, at);
        const from = at - refuser.seen;
        if (looked === 0 || from < 0 || at + looked > bytes.length) return;
        const moved = bytesOfText(other + text.slice(from, at + looked) + other);
        expect(refuser.refusal(moved, other.length + at - from)).toBe(looked);
      }),
    );
  });
});

describe("an automaton", () => {
  const part = fc.constantFrom(
    ..."a b [ab] [^a] . \\w \\s (?<=a) (?<!a) (?<=ab) (?<!ab) (?=b) (?!b) ^ $ \\b \\x41 (?<=[ab]|c) (?<=^b*a) (?<=(?:^|c)ab?) (?<=(?<!b)a(?=b)b) (?<=a{2,5}b) (?=ab) (?=\\s|$)".split(
      " ",
    ),
  );
  const quantifier = fc.constantFrom("", "", "", "*", "+?", "?", "{2}", "{1,}", "{0,3}", "{1,70}");
  const atom = fc.tuple(part, quantifier).map(([one, times]) => (/^(?:\(|\^|\$|\\b)/.test(one) ? one : one + times));
  const group = (inner: fc.Arbitrary<string>, times: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.tuple(inner, inner, times).map(([one, other, count]) => `(?:${one}|${other})${count}`);
  const series = (...terms: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
    fc.array(fc.oneof(...terms), { maxLength: 4 }).map((some) => some.join(""));
  // A group that repeats without an end stands in none: V8 would take minutes for one regex in many thousands.
  const bounded = fc.constantFrom("", "", "?", "{2}", "{0,3}");
  const inner = series(atom, group(series(atom), bounded));
  const regex = series(atom, group(inner, bounded), group(series(atom), quantifier), group(inner, quantifier));
  const text = fc.string({ unit: fc.constantFrom(..."abcA1 \nÿ"), maxLength: 12 });

  test("refuses no place at which the regex matches", () => {
    fc.assert(
      fc.property(regex, fc.constantFrom("", "i", "s", "m"), text, (source, flags, content) => {
        const sticky = new RegExp(source, `${flags}y`);
        const automaton = new ByteAutomaton(regexTree(sticky), Infinity);
        const matches = [...content, ""].map((_, at) => {
          sticky.lastIndex = at;
          return sticky.test(content);
        });
        const refused = matches.filter((does, at) => does && automaton.refusal(bytesOfText(content), at) > 0);
        expect(refused).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("a run that a regex asks for", () => {
  const regex = /(?<![a-z])x?(?<secret>[a-c]{16})(?:d|[a-c]{20})/;

  test("stands in every text that matches, and only long runs count", () => {
    const content = fc.array(fc.constantFrom("a", "abcabcab", "d", "x", " "), { maxLength: 12 });
    fc.assert(
      fc.property(content, fc.nat({ max: 20 }), (parts, from) => {
        const whole = parts.join("");
        const run = requiredRun(regex)!;
        const isSeen = holdsRun(run, sourceOfText(whole), Math.min(from, whole.length), whole.length);
        expect(isSeen).toBe(/[a-c]{16}/.test(whole.slice(from)));
      }),
    );
    expect([/[a-z]{15}/, /[a-z]*/, /a|[a-z]{20}/, /[a-z]{20}/u].map(requiredRun)).toEqual([null, null, null, null]);
  });
});
