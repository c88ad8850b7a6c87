// Every package inside dist/ must accept the oldest Node of each line that `engines` promises.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { bundleAll, fromRoot, packageFolders } from "./bundle.js";

const { satisfies, minVersion, Range } = createRequire(fromRoot("tests/package.json"))("semver");

const ours = JSON.parse(readFileSync(fromRoot("package.json"), "utf8")).engines.node;
const floors = new Range(ours).set.map((line) => minVersion(line.join(" ")).version);
const folders = packageFolders(await bundleAll());

for (const folder of folders) {
  const { name, version, engines } = JSON.parse(readFileSync(fromRoot(folder, "package.json"), "utf8"));
  const refused = floors.filter((floor) => !satisfies(floor, engines?.node ?? "*"));
  if (refused.length === 0) continue;
  console.error(`${name} ${version} wants Node ${engines.node}, we promise ${refused.join(" and ")}`);
  process.exitCode = 1;
}
console.log(`${folders.length} bundled packages checked against Node ${floors.join(", ")}`);
