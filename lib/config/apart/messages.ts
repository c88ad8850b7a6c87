import type { MessagePort } from "node:worker_threads";
import type { Detection } from "../../core/detection.ts";
import type { TextPattern } from "../../core/pattern.ts";
import { Secret } from "../../core/secret.ts";
import type { DetectResult } from "../../detect/outcome.ts";

/** What a thread that runs patterns apart is given. */
export interface ApartJob {
  readonly patterns: readonly TextPattern[];
  readonly port: MessagePort;
  /** One number: {@link BUSY} while there is something to do, else {@link DONE}. */
  readonly state: Int32Array;
}

export const BUSY = 0;
export const DONE = 1;

/** A content to look at. */
export interface Question {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly now: number | undefined;
}

/** What was found, as threads exchange it. It holds values of secrets: it goes to another thread and nowhere else. */
export interface Answer {
  readonly detections: readonly SentDetection[];
  readonly placeholders: ReadonlyMap<string, number>;
}

interface SentDetection extends Omit<Detection, "pattern" | "secret"> {
  readonly pattern: string;
  readonly value: string;
  readonly publicPrefix: string;
}

export function toAnswer({ detections, placeholders }: DetectResult): Answer {
  const sent = detections.map(({ pattern, secret, ...rest }) => ({
    ...rest,
    pattern: pattern.name,
    value: secret.reveal(),
    publicPrefix: secret.publicPrefix,
  }));
  return { detections: sent, placeholders };
}

export function fromAnswer({ detections, placeholders }: Answer, patterns: readonly TextPattern[]): DetectResult {
  return {
    detections: detections.flatMap(({ pattern: name, value, publicPrefix, ...rest }) => {
      const pattern = patterns.find((one) => one.name === name);
      return pattern === undefined ? [] : [{ ...rest, pattern, secret: new Secret(value, publicPrefix) }];
    }),
    placeholders,
  };
}
