/** Something about to happen that a coding agent asks its hook about. */
export interface AgentCall {
  /** How messages name it: a tool's name, `prompt`. */
  readonly tool: string;
  /** Folder that relative paths start from; null where the agent does not say. */
  readonly cwd: string | null;
  /** Text that the call writes, prints or sends. */
  readonly texts: readonly CallText[];
  /** Changes to a file that may exist already. */
  readonly edits: readonly CallEdit[];
  /** Shell commands. */
  readonly commands: readonly string[];
  /** Files whose content goes to the model or elsewhere. */
  readonly reads: readonly string[];
  /** Strings that may name a file; what the call does with it is not known. */
  readonly mentions: readonly string[];
  /** Globs of files that are searched, so that parts of them may be shown. */
  readonly searches: readonly string[];
}

/** Text of a call. */
export interface CallText {
  readonly text: string;
  /** What messages call it where it is not meant for a file. */
  readonly label: string;
  /** File that it is written to. */
  readonly file: string | null;
}

/** One replacement in a file. */
export interface CallEdit {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** What the hook's process gives back. */
export interface AgentAnswer {
  readonly code: 0 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** How an agent asks, and what it takes for an answer. */
export interface AgentProtocol {
  /** The call that an input describes; null where the agent lets no hook stop the event. */
  read(input: Readonly<Record<string, unknown>>): AgentCall | null;
  /** Lets the call pass. */
  allow(input: Readonly<Record<string, unknown>>): AgentAnswer;
  /** Stops it; `input` is null where none could be read. */
  deny(input: Readonly<Record<string, unknown>> | null, reason: string): AgentAnswer;
}

/** A call of which only the named parts are known. */
export function callOf(tool: string, parts: Partial<AgentCall>): AgentCall {
  return { tool, cwd: null, texts: [], edits: [], commands: [], reads: [], mentions: [], searches: [], ...parts };
}
