import { expect, test } from "@jest/globals";
import { statusOf } from "../../helpers/posture.ts";
import { linesBehind, linesFrom, textFrom } from "../../../lib/posture/ci/lines.ts";

const SHELL = "cd x && tox -e docs && tox\nmake tox\nls";

test("of each line that holds a command, its first or its last place counts", () => {
  expect(textFrom(SHELL, /\btox\b/)).toBe("tox -e docs && tox\nmake tox\nls");
  expect(textFrom(SHELL, /\bnox\b/)).toBeNull();
  expect(linesFrom(SHELL, /\btox\b/)).toEqual(["tox -e docs && tox", "tox"]);
  expect(linesBehind(SHELL, /\btox\b/)).toEqual(["", ""]);
  expect(linesBehind("tox -e a; tox -e b", /\btox\b/)).toEqual([" -e b"]);
});

const FAR = " --verbose".repeat(60);

test.each([
  [`pdm publish --no-build && pdm publish`, "fail"],
  [`pdm publish${FAR} --no-build`, "pass"],
  [`poetry publish${FAR} --build`, "fail"],
  [`poetry publish${FAR}`, "pass"],
])("what builds is told however far its options stand: %.30s", (run, status) => {
  const text = `on: push\njobs:\n  p:\n    steps:\n      - run: ${run}\n`;
  const told = statusOf({ files: { ".github/workflows/release.yml": text } }, "posture-build-apart");
  expect(told).toEqual([status]);
});
