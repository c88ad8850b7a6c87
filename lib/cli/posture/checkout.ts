import { lstatSync } from "node:fs";
import { join } from "node:path";
import { fromRaw, toRaw } from "../../core/path.ts";
import { askCheckout, type CheckoutAnswers } from "../../git/checkout-questions.ts";
import { fileStandings, type FileStanding } from "../../git/file-standing.ts";
import type { Checkout, CheckoutFile, IgnoredBy } from "../../posture/checkout.ts";
import { pathsToAsk } from "../../posture/checks/ignore-rules.ts";
import { nodeDisk } from "../../sources/disk.ts";
import { packedPaths } from "../../sources/package/planned-artifacts.ts";
import { walk, type Place } from "../../sources/walk.ts";
import type { ScannedCheckout } from "./scan.ts";

/** Larger files are no configuration, and hold no documents. */
const MOST_BYTES = 4 << 20;

/** Lists a folder (a physical path), asks git about it, and gives what the checklist needs. */
export async function readCheckout(
  real: string,
  { secretFiles, secretPlaces }: Pick<ScannedCheckout, "secretFiles" | "secretPlaces">,
  env: NodeJS.ProcessEnv,
): Promise<Checkout> {
  const listed = [...walk({ real: toRaw(real), shown: "", repo: null }, true, nodeDisk)];
  // A repository inside has rules and CI files of its own, and is a checkout for itself.
  const isOwn = ({ repo }: Place): boolean => repo === null || repo === toRaw(real);
  const places = listed.filter((item): item is Place => "kind" in item && item.kind === "file" && isOwn(item));
  const paths = places.map(({ shown }) => fromRaw(shown));
  const answers = await askCheckout(real, env);
  const asked = [...new Set([...paths, ...pathsToAsk(paths)])];
  const standings =
    answers === null
      ? null
      : await fileStandings(
          real,
          asked.map((path) => Buffer.from(path)),
          env,
        );
  const standing = new Map(asked.map((path, at) => [path, standings?.[at]]));
  const text = textReader(real);
  return {
    files: paths.map((path) => ({
      path,
      mode: modeOf(join(real, path)),
      tracked: standing.get(path)?.tracked === true,
    })),
    isRepository: standings !== null,
    text,
    ignoreRule: (path) => ignoredBy(standing.get(path)),
    secretsIn: (path) => secretPlaces.get(path) ?? [],
    secretFiles,
    hooks: hooksOf(answers),
    slug: answers?.slug ?? null,
    packed: new Map([...(await packedPaths(real, env, true))].map(([path, kinds]) => [path, kinds.at(-1)!])),
  };
}

function modeOf(file: string): CheckoutFile["mode"] {
  if (process.platform === "win32") return null;
  return lstatSync(file, { throwIfNoEntry: false })?.mode ?? null;
}

function textReader(folder: string): Checkout["text"] {
  return (path) => {
    try {
      const content = nodeDisk.read(toRaw(join(folder, path)), MOST_BYTES);
      return content.kind === "content" ? Buffer.from(content.bytes).toString("utf8") : null;
    } catch {
      return null;
    }
  };
}

function ignoredBy(standing: FileStanding | undefined): IgnoredBy | null {
  const rule = standing?.ignoredBy;
  if (rule === undefined || rule === null) return null;
  return { place: `${rule.file}:${rule.line}`, isShared: rule.list === "repository" };
}

function hooksOf(answers: CheckoutAnswers | null): Checkout["hooks"] {
  if (answers === null) return { folder: ".git/hooks", active: new Map(), dead: [] };
  return { folder: answers.hooksFolder, ...answers.hooks };
}
