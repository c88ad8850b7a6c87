import { lstatSync } from "node:fs";
import { join } from "node:path";
import type { Skip } from "../core/blob.ts";
import { askCheckout, type CheckoutAnswers } from "../git/checkout-questions.ts";
import { fileStandings, type FileStanding } from "../git/file-standing.ts";
import type { Checkout, CheckoutFile, IgnoredBy, SecretPlace } from "../posture/checkout.ts";
import { pathsToAsk } from "../posture/checks/ignore-rules.ts";
import { scanBlob, type Engine } from "../scan.ts";
import { nodeDisk } from "../sources/disk.ts";
import { packedPaths } from "../sources/package/planned-artifacts.ts";
import { walk, type Place } from "../sources/walk.ts";

/** A checkout ready to be judged, and what of it could not be read. */
export interface ReadCheckout {
  readonly checkout: Checkout;
  readonly skipped: readonly Skip[];
  readonly files: number;
}

/** Larger files are no configuration, and hold no documents. */
const MOST_BYTES = 4 << 20;

/** Lists a folder, asks git about it, and gives what the checklist needs. */
export async function readCheckout(folder: string, engine: Engine, env: NodeJS.ProcessEnv): Promise<ReadCheckout> {
  const real = nodeDisk.physical(Buffer.from(folder)).toString();
  const listed = [...walk({ real: Buffer.from(real), shown: Buffer.alloc(0), repo: null }, true, nodeDisk)];
  const places = listed.filter((item): item is Place => "kind" in item && item.kind === "file");
  const paths = places.map(({ shown }) => shown.toString());
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
  const checkout: Checkout = {
    files: paths.map((path) => ({
      path,
      mode: modeOf(join(real, path)),
      tracked: standing.get(path)?.tracked === true,
    })),
    isRepository: standings !== null,
    text,
    ignoreRule: (path) => ignoredBy(standing.get(path)),
    secretsIn: secretFinder(text, engine),
    hooks: hooksOf(answers),
    slug: answers?.slug ?? null,
    packed: new Map([...(await packedPaths(real, env))].map(([path, kinds]) => [path, kinds.at(-1)!])),
  };
  const skipped = listed.filter((item): item is Skip => "reason" in item);
  return { checkout, skipped, files: paths.length };
}

function modeOf(file: string): CheckoutFile["mode"] {
  if (process.platform === "win32") return null;
  return lstatSync(file, { throwIfNoEntry: false })?.mode ?? null;
}

function textReader(folder: string): Checkout["text"] {
  return (path) => {
    try {
      const content = nodeDisk.read(Buffer.from(join(folder, path)), MOST_BYTES);
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

/** Values that count as literal credentials. */
const LITERAL = new Set(["confirmed", "shaped", "generic", "mismatch"]);

function secretFinder(text: Checkout["text"], engine: Engine): Checkout["secretsIn"] {
  const known = new Map<string, readonly SecretPlace[]>();
  return (path) => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const bytes = Buffer.from(text(path) ?? "");
    const scanned = scanBlob({ path, where: "worktree", bytes }, engine, new Map());
    const found = (scanned?.occurrences ?? []).filter(
      ({ detection, ignored }) => ignored === undefined && LITERAL.has(detection.verdict),
    );
    const places = found.map(({ detection, location }) => ({
      line: location.line,
      title: detection.pattern.title,
      scope: typeof detection.facts["scope"] === "string" ? detection.facts["scope"] : null,
    }));
    known.set(path, places);
    return places;
  };
}

function hooksOf(answers: CheckoutAnswers | null): Checkout["hooks"] {
  if (answers === null) return { folder: ".git/hooks", active: new Map(), dead: [] };
  return { folder: answers.hooksFolder, ...answers.hooks };
}
