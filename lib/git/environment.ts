/** Variables of git that say where git itself or the user's own configuration is; they are not a repository's. */
const OWN: ReadonlySet<string> = new Set([
  "GIT_EXEC_PATH",
  "GIT_CONFIG_GLOBAL",
  "GIT_CONFIG_SYSTEM",
  "GIT_CONFIG_NOSYSTEM",
  "GIT_CEILING_DIRECTORIES",
  "GIT_DISCOVERY_ACROSS_FILESYSTEM",
  "GIT_TEST_ASSUME_DIFFERENT_OWNER",
]);

/** Variables through which git tells a hook which index, objects and work tree the running command uses. */
const SURROUNDING: ReadonlySet<string> = new Set([
  "GIT_DIR",
  "GIT_COMMON_DIR",
  "GIT_WORK_TREE",
  "GIT_PREFIX",
  "GIT_INDEX_FILE",
  "GIT_INDEX_VERSION",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_QUARANTINE_PATH",
  "GIT_SHALLOW_FILE",
  "GIT_NAMESPACE",
  "GIT_DEFAULT_HASH",
]);

/** Variables of other programs that git would start. */
const PROGRAMS: ReadonlySet<string> = new Set(["EDITOR", "VISUAL", "PAGER", "LESS", "LV", "SSH_ASKPASS", "PREFIX"]);

/** Fixed for every git that we start: plain answers, nothing asked, nothing fetched, nothing replaced, no lock taken. */
const FIXED: Readonly<Record<string, string>> = {
  LC_ALL: "C",
  GIT_TERMINAL_PROMPT: "0",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_NO_LAZY_FETCH: "1",
  // Before git 2.44 only a list of allowed protocols, an empty one, keeps absent objects from being fetched.
  GIT_ALLOW_PROTOCOL: "",
  GIT_LITERAL_PATHSPECS: "1",
};

/** Environment of a child process. */
export type Environment = Readonly<Record<string, string>>;

/** For git in a repository named by its path: nothing that surrounds us redirects it. */
export function detachedEnvironment(from: NodeJS.ProcessEnv = process.env): Environment {
  return build(from, OWN);
}

/** For git in the repository whose hook we are: keeps its index, objects and work tree. */
export function hookEnvironment(from: NodeJS.ProcessEnv = process.env): Environment {
  return build(from, new Set([...OWN, ...SURROUNDING]));
}

function build(from: NodeJS.ProcessEnv, keep: ReadonlySet<string>): Environment {
  const environment: Record<string, string> = {};
  for (const [name, value] of Object.entries(from)) {
    const key = name.toUpperCase();
    if (value === undefined || PROGRAMS.has(key) || key === "LANGUAGE") continue;
    if (!key.startsWith("GIT_") || keep.has(key)) environment[name] = value;
  }
  return Object.assign(environment, FIXED);
}
