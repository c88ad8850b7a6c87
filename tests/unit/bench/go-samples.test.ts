import { describe, expect, test } from "@jest/globals";

interface Sample {
  readonly rule: string;
  readonly positive: boolean;
  readonly text: string;
  readonly path?: string;
  readonly made: readonly string[];
  readonly isPart: boolean;
}

interface Context {
  readonly frames: typeof FRAMES;
  readonly random: () => number;
  readonly unread: string[];
}

// Programs of bench/ are plain JavaScript without declarations.
const BENCH: string = new URL("../../../bench/accuracy/", import.meta.url).href;
const { framesOf, samplesOf } = (await import(`${BENCH}go-samples.js`)) as {
  framesOf: (source: string) => typeof FRAMES;
  samplesOf: (source: string, context: Context) => readonly Sample[];
};
const { textMatching } = (await import(`${BENCH}regex-sample.js`)) as {
  textMatching: (regex: string, random: () => number) => string;
};

const FRAMES = { one: '{i}_api_token = "{s}"', all: ['{i}Token = "{s}"', "{I}_TOKEN={s}"] };

function samplesIn(source: string): { samples: readonly Sample[]; unread: readonly string[] } {
  const unread: string[] = [];
  return { samples: samplesOf(source, { frames: FRAMES, random: () => 0, unread }), unread };
}

describe("samples in Go sources", () => {
  test("literals, concatenation, escapes, comments and lists that grow", () => {
    const { samples, unread } = samplesIn(`
func One() *config.Rule {
	r := config.Rule{
		RuleID: "one-token",
		Regex:  regexp.MustCompile(\`o[ne]{3}\`),
	}
	tps := []string{
		\`raw \\n\` + "tab\\tquote\\"", // a comment, with a comma
	}
	tps = append(tps, "two")
	fps := []string{"no"}
	return utils.Validate(r, tps, fps)
}`);
    expect(unread).toEqual([]);
    expect(samples.map(({ rule, positive, text }) => [rule, positive, text])).toEqual([
      ["one-token", true, 'raw \\ntab\tquote"'],
      ["one-token", true, "two"],
      ["one-token", false, "no"],
    ]);
  });

  test("paths, generated values in frames, rules that are never reported alone", () => {
    const { samples } = samplesIn(`
func Two() *config.Rule {
	r := config.Rule{RuleID: "two", SkipReport: true}
	tps := map[string]string{
		"a.yaml": "x",
	}
	return utils.ValidateWithPaths(r, tps, nil)
}
func Three() *config.Rule {
	r := config.Rule{
		RuleID: "three",
	}
	tps := utils.GenerateSampleSecrets("vendor", "v_"+secrets.NewSecret(utils.Hex("4")))
	return utils.Validate(r, tps, nil)
}`);
    expect(samples[0]).toMatchObject({ path: "a.yaml", text: "x" });
    expect(samples.slice(1).map(({ text }) => text)).toEqual(['vendorToken = "v_aaaa"', "VENDOR_TOKEN=v_aaaa"]);
    expect(samples[1]?.made).toEqual(["v_aaaa"]);
  });

  test("what cannot be read costs no other sample and is told", () => {
    const { samples, unread } = samplesIn(`
func Four() *config.Rule {
	tps := []string{
		"one",
		unknown(x),
	}
	return utils.Validate(r, tps, nil)
}`);
    expect(samples.map(({ text }) => text)).toEqual(["one"]);
    expect(unread.join()).toContain("unknown");
  });

  test("the frames of their generator", () => {
    const { all } = framesOf(
      'func GenerateSampleSecrets(a string) []string {\n\ts := map[string]string{"x": "{i}={s}"}\n}',
    );
    expect(all).toEqual(["{i}={s}"]);
  });
});

test.each([
  "[a-z0-9]{8}",
  "(?:ab|cd)[^x]{3}",
  "a{2,4}b?c+",
  "\\d{3}-\\w{2}",
  "x(?:y[0-9]{2}){3}",
  "[\\w.=-]{10,150}",
  "[A-Z2-7\\-_]{16}={0,2}",
])("a text that %s matches", (source) => {
  const regex = new RegExp(`^(?:${source})$`);
  for (let seed = 1; seed < 40; seed++) {
    let state = seed;
    const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
    expect(textMatching(source, random)).toMatch(regex);
  }
});
