import type { FileFormat, Slot } from "../file-format.ts";
import { iniLeaves } from "./ini-leaves.ts";
import { lastKey, slotOf, type Leaf } from "./leaf.ts";
import { userinfoSecret } from "./userinfo.ts";

/** `.pypirc`: a password per index. */
export const pypirc: FileFormat = {
  name: "pypirc",
  matches: (path) => /(?:^|\/)\.?pypirc$/i.test(path),
  slots: (text) =>
    iniLeaves(text).flatMap((leaf) => {
      if (/^password$/i.test(lastKey(leaf))) return [slotOf("pypirc-password", leaf, `${leaf.keys[0]} password`)];
      return inUrl("pypirc-password", leaf);
    }),
};

/** Configuration of pip, uv, Poetry and PDM: index URLs with userinfo, and the files where their logins are kept. */
export const pythonIndex: FileFormat = {
  name: "python-index",
  matches: (path) =>
    /(?:^|\/)(?:pip\.(?:conf|ini)|uv\.toml|poetry\.toml|pdm\.toml|pypoetry\/auth\.toml|\.pdm\.toml|\.pydistutils\.cfg)$/i.test(
      path,
    ),
  slots: (text) =>
    iniLeaves(text).flatMap((leaf) => {
      const inLogin = /^(?:http-basic|pypi-token|repository)\b/i.test(leaf.keys[0] ?? "");
      const isSecret = /pass(?:word)?$/i.test(lastKey(leaf)) || /^pypi-token\b/i.test(leaf.keys[0] ?? "");
      if (inLogin && isSecret) return [slotOf("package-index-password", leaf)];
      return inUrl("package-index-password", leaf);
    }),
};

function inUrl(pattern: string, leaf: Leaf): Slot[] {
  const secret = userinfoSecret(leaf);
  return secret === null ? [] : [slotOf(pattern, secret)];
}
