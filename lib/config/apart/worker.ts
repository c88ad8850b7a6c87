import { workerData } from "node:worker_threads";
import { compileCatalogue } from "../../detect/catalogue.ts";
import { detect } from "../../detect/detect.ts";
import { nodePlatform } from "../../node-platform.ts";
import { DONE, toAnswer, type ApartJob, type Question } from "./messages.ts";

// Entry of a thread that runs patterns nobody knows the time of; whoever started it may end it at any moment.
const { patterns, port, state } = workerData as ApartJob;
const catalogue = compileCatalogue(patterns);

port.on("message", ({ bytes, path, now }: Question) => {
  const result = detect(bytes, catalogue, { path, platform: nodePlatform, ...(now === undefined ? {} : { now }) });
  port.postMessage(toAnswer(result));
  tellDone();
});
tellDone();

function tellDone(): void {
  Atomics.store(state, 0, DONE);
  Atomics.notify(state, 0);
}
