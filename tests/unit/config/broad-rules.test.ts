import { describe, expect, test } from "@jest/globals";
import { parseConfig } from "../../../lib/config/file/parse-config.ts";

/** Whether a rule about these files is taken, or what is said. */
function refusal(...rules: readonly { files: readonly string[]; except?: readonly string[] }[]): string | null {
  const paths = rules.map((rule) => ({ ...rule, atMost: "off", reason: "none of ours" }));
  try {
    parseConfig({ file: "x", path: "/x", top: "/", text: JSON.stringify({ paths }) });
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

describe("a rule about every path is refused", () => {
  test.each(
    [
      "**",
      "*",
      "**/*",
      "*/**",
      "./**",
      "/**",
      "**/",
      "***",
      "?*",
      "**/?*",
      "*.*",
      "**/*.*",
      "[!~]*",
      "**/[^~]*",
      "{**,a}",
    ].concat([
      "{*,*/**}",
      "**/{*,.*}",
      "[a-zA-Z.]*",
      "**/*[!~]",
      "{a,b,c,d,e,**/*}/**",
      "*{.,}*",
      "**/**/*",
      "!tests/**",
      "**/../**",
    ]),
  )("%s", (glob) => {
    expect(refusal({ files: [glob] })).not.toBeNull();
  });

  test("however it is spread over globs, rules and exceptions", () => {
    const letters = { files: ["[a-m]*"] };
    const others = { files: ["[!a-m]*", "*/[!a-m]*", "*/[!a-m]*/**", "**/*.[a-z]*"] };
    expect(refusal(others)).toContain("this rule is about nearly every path");
    expect(refusal(letters, { files: ["[n-z]*", "[!a-z]*"] })).toContain(
      "these rules together are about nearly every path",
    );
    expect(refusal({ files: ["**/*.*", "**/*"], except: ["src/index.ts"] })).not.toBeNull();
  });

  test("and what names folders, extensions or files is not", () => {
    const globs = [
      "tests/**",
      "**/fixtures/**",
      "*.md",
      "docs/",
      "src/**",
      "*.{snap,lock}",
      "**/__snapshots__/*",
      "app/(auth)/**",
    ];
    expect(refusal({ files: globs })).toBeNull();
    expect(
      refusal({ files: ["lib/**"] }, { files: ["test/**"] }, { files: ["*.js", "*.ts", "*.go", "*.py"] }),
    ).toBeNull();
  });
});
