import type { Blob } from "../../core/blob.ts";
import type { Gap } from "../../core/report.ts";
import type { HookContext } from "../../git/hook-context.ts";
import type { ObjectReader } from "../../git/object-reader.ts";
import type { Engine } from "../../scan.ts";
import { changeAgainst, sideBlobs } from "../../sources/change.ts";
import type { HookMode } from "../../sources/hook-mode.ts";
import { messageOf } from "../../sources/message.ts";
import { peelTips, planRange, shallowGaps, type PeeledTips } from "../../sources/push.ts";
import { commitChanges, netChange, rangeCommits, treeContent } from "../../sources/range.ts";
import { scanAll, scanChange, type Gathered } from "./scan.ts";

/** Scans every commit that a push or range brings, with its message, and the range as a whole where it has a start. */
export async function scanPush(
  context: HookContext,
  mode: Extract<HookMode, { kind: "range" | "branch" | "push" }>,
  objects: ObjectReader,
  engine: Engine,
  into: Gathered,
): Promise<readonly Gap[]> {
  const { range, from, named } = planRange(context, mode);
  const tips = await peelTips(objects, named);
  const commits = rangeCommits(context, { ...range, tips: tips.commits });
  const ids = commits.map(({ oid }) => oid);
  for (const { commit, change } of commitChanges(context, commits)) {
    await scanChange(change, { objects, where: "tree", commit }, engine, into);
  }
  await scanMessages(objects, ids, engine, into);
  await scanTagged(context, objects, tips, engine, into);
  const [tip] = tips.commits;
  if (from !== null && tip !== undefined) {
    await scanChange(netChange(context, from, tip), { objects, where: "tree" }, engine, into);
  }
  return ids.length === 0 ? [] : shallowGaps(context, ids);
}

async function scanMessages(
  objects: ObjectReader,
  ids: readonly string[],
  engine: Engine,
  into: Gathered,
): Promise<void> {
  for await (const answer of objects.read(ids)) {
    const place = { path: "commit message", oid: answer.name };
    if (answer.type === "missing") into.skipped.push({ ...place, reason: "missing-object", incomplete: true });
    else if (answer.type === "too-large") into.skipped.push({ ...place, reason: "too-large", incomplete: true });
    else await scanAll([message(answer.bytes, "message", answer.name)], engine, into, answer.name);
  }
}

/** Tag messages, and blobs or trees that a pushed ref names without a commit. */
async function scanTagged(
  context: HookContext,
  objects: ObjectReader,
  { tags, others }: PeeledTips,
  engine: Engine,
  into: Gathered,
): Promise<void> {
  await scanAll(
    tags.map(({ oid, bytes }) => message(bytes, "tag-message", oid)),
    engine,
    into,
  );
  for (const { oid, type } of others) {
    const change = type === "tree" ? treeContent(context, oid) : changeAgainst([]);
    await scanChange(change, { objects, where: "blob-ref" }, engine, into);
    if (type === "blob") {
      await scanAll(sideBlobs(objects, [{ path: oid, oid, link: false }], "blob-ref"), engine, into);
    }
  }
}

function message(object: Uint8Array, where: "message" | "tag-message", oid: string): Blob {
  return { path: where === "message" ? "commit message" : "tag message", where, bytes: messageOf(object), oid };
}
