// node build-hook.js FOLDER: puts the hook as it would be installed, made from the sources as they stand, into FOLDER.
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleHook, fromRoot } from "../../tools/bundle.js";

const folder = process.argv[2];
mkdirSync(join(folder, "dist"), { recursive: true });
cpSync(fromRoot("bin"), join(folder, "bin"), { recursive: true });
for (const { out, text } of await bundleHook()) writeFileSync(join(folder, "dist", out), text);
