import { shellOf, type Step } from "./pipeline.ts";

/** A tool that works out the version and makes the tag itself, so that no tag starts it. */
export interface ReleaseTool {
  readonly name: string;
  /** It writes the changelog's entry too. */
  readonly changelog: boolean;
  readonly actions: RegExp;
  readonly commands: RegExp;
}

const NEVER = /(?!)/;

/** From the tools' own documentation. */
const RELEASE_TOOLS: readonly ReleaseTool[] = [
  {
    name: "semantic-release",
    changelog: true,
    actions: /^(?:python-semantic-release|relekang)\/python-semantic-release@|^cycjimmy\/semantic-release-action@/i,
    commands: /\b(?:python-)?semantic-release\b/,
  },
  {
    name: "changesets",
    changelog: true,
    actions: /^changesets\/action@/i,
    commands: /\bchangeset\s+(?:publish|tag)\b/,
  },
  {
    name: "release-please",
    changelog: true,
    actions: /^(?:googleapis|google-github-actions)\/release-please-action@/i,
    commands: /\brelease-please\b/,
  },
  {
    name: "release-plz",
    changelog: true,
    actions: /^(?:release-plz\/action|marcoieni\/release-plz-action)@/i,
    commands: /\brelease-plz\s+release\b/,
  },
  {
    name: "rake release",
    changelog: false,
    actions: /^rubygems\/release-gem@/i,
    commands: /\brake\s+release\b/,
  },
  { name: "cargo release", changelog: false, actions: NEVER, commands: /\bcargo\s+release\b/ },
  { name: "lerna", changelog: true, actions: NEVER, commands: /\blerna\s+(?:publish|version)\b/ },
  {
    name: "a step",
    changelog: false,
    actions: NEVER,
    commands: /\bgit\s+tag\s+(?:-\w+\s+)*["'$\w]|\bgh\s+release\s+create\b(?:[^\n\\]|\\[^]){0,400}--target\b/,
  },
];

/** The tool that a step runs; null for none. */
export function releaseToolOf(step: Step): ReleaseTool | null {
  const action = step.uses?.text ?? "";
  const shell = shellOf(step);
  return RELEASE_TOOLS.find(({ actions, commands }) => actions.test(action) || commands.test(shell)) ?? null;
}
