import { thousands } from "../core/thousands.ts";
import type { Io } from "./io.ts";

/** How far a run has come. */
export interface ProgressState {
  /** What is being done, a verb in the present: `reading`. A new one starts the clock again. */
  readonly step: string;
  /** What is counted, a plural: `files`. */
  readonly noun: string;
  readonly done: number;
  /** How many there are in all, where that is known. */
  readonly total?: number;
  readonly bytes?: number;
}

/** One line on standard error that is rewritten and leaves nothing behind. */
export interface ProgressLine {
  update(state: ProgressState): void;
  /** Erases the line; a later update draws it again. */
  end(): void;
}

const REDRAW_MS = 100;
const ERASE = "\r\u001b[K";
const SILENT: ProgressLine = { update: () => {}, end: () => {} };

/**
 * A progress line where somebody can see it: on a terminal, outside CI and hook managers.
 * @param clock milliseconds that only grow
 */
export function progressLine(io: Io, wanted: boolean, clock: () => number = () => performance.now()): ProgressLine {
  const { stderr, env } = io;
  const set = (name: string): boolean => (env[name] ?? "") !== "";
  if (!wanted || stderr.isTTY !== true || set("CI") || set("PRE_COMMIT") || env["TERM"] === "dumb") return SILENT;
  let step = "";
  let started = 0;
  let drawn = 0;
  let visible = false;
  return {
    update(state) {
      const now = clock();
      if (state.step !== step) [step, started] = [state.step, now];
      else if (now - drawn < REDRAW_MS) return;
      [drawn, visible] = [now, true];
      stderr.write(ERASE + progressText(state, now - started).slice(0, (stderr.columns ?? 80) - 1));
    },
    end() {
      if (visible) stderr.write(ERASE);
      visible = false;
    },
  };
}

/** `[###-------] 30 % reading 1,200 of 4,000 files, 12.0 MiB, 24.0 MiB/s, 3 s left`; the bar only with a total. */
export function progressText({ step, noun, done, total, bytes }: ProgressState, elapsedMs: number): string {
  const seconds = elapsedMs / 1000;
  const parts = [
    `${bar(done, total)}${step} ${thousands(done)}${total === undefined ? "" : ` of ${thousands(total)}`} ${noun}`,
  ];
  if (bytes !== undefined) parts.push(mebibytes(bytes));
  if (seconds >= 1)
    parts.push(bytes === undefined ? `${thousands(Math.round(done / seconds))}/s` : `${mebibytes(bytes / seconds)}/s`);
  if (seconds >= 1 && total !== undefined && done > 0)
    parts.push(`${remaining(((total - done) / done) * seconds)} left`);
  return parts.join(", ");
}

const BAR_CELLS = 10;

function bar(done: number, total: number | undefined): string {
  if (total === undefined || total === 0) return "";
  const share = Math.min(1, done / total);
  const full = Math.floor(share * BAR_CELLS);
  return `[${"#".repeat(full)}${"-".repeat(BAR_CELLS - full)}] ${Math.floor(share * 100)} % `;
}

function mebibytes(bytes: number): string {
  return `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
}

function remaining(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return `${Math.ceil(seconds / 60)} min`;
}
