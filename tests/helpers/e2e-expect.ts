import { expect } from "@jest/globals";
import type { UserRepo } from "./e2e-repo.ts";
import type { Outcome } from "./e2e-sandbox.ts";
import type { PlantedToken } from "./e2e-token.ts";

/** Runs a git command that a hook must stop with exit code 1, HEAD staying where it is. */
export function expectBlocked(repo: UserRepo, ...args: string[]): Outcome {
  const before = repo.head();
  const outcome = repo.git(...args);
  expect(outcome).toMatchObject({ status: 1 });
  expect(repo.head()).toBe(before);
  return outcome;
}

/** Runs a git command, made quiet, that must pass without a word of the hook. */
export function expectSilentPass(repo: UserRepo, ...args: string[]): void {
  const [command = "", ...rest] = args;
  expect(repo.git(command, "--quiet", ...rest)).toEqual({ status: 0, stdout: "", stderr: "", text: "" });
}

/** What was said names the token's kind, its place and its mask, and nothing more of it. */
export function expectReported(outcome: Outcome, token: PlantedToken, place: string): void {
  expect(outcome.text).toContain(place);
  expect(outcome.text).toContain(token.masked);
  expect(outcome.text).toContain(token.title);
  expectHidden(outcome, token);
}

/** No stretch of eight hidden characters of the token was printed. */
export function expectHidden(outcome: Outcome, token: PlantedToken): void {
  expect(token.pieces.filter((piece) => outcome.text.includes(piece))).toEqual([]);
}
