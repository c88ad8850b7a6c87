import { parentPort, workerData } from "node:worker_threads";
import { engineOf } from "../pack-scan/engine-job.ts";
import { MOST_BYTES, type SentResult, type Share, type TreeJob } from "./job.ts";
import { ShareScanner } from "./share-scanner.ts";
import { toSentBlob } from "./wire.ts";

const job = workerData as TreeJob;
const scanner = new ShareScanner(engineOf(job), job.maxSize, true);

/** Entry of a thread: each message is a share, answered by what it came to. */
parentPort?.on("message", (share: Share) => {
  const result = scanner.scan(share, MOST_BYTES);
  const notes = result.notes.map((note) => ({ ...note, found: note.found === null ? null : toSentBlob(note.found) }));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage({ ...result, notes } satisfies SentResult);
});
