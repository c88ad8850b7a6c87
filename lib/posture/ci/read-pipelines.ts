import { baseName } from "../../core/path.ts";
import { circlePipeline } from "./circleci.ts";
import { githubPipeline } from "./github.ts";
import { gitlabPipeline } from "./gitlab.ts";
import { jenkinsPipeline } from "./jenkins.ts";
import type { CiSystem, Pipeline, Unparsed } from "./pipeline.ts";
import { readYaml } from "./yaml-view.ts";

/** Which system reads a file, by its path in the repository; null for none. */
export function ciSystemOf(path: string): CiSystem | null {
  if (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) return "github";
  if (/^\.gitlab-ci\.ya?ml$/.test(path) || /^\.gitlab\/ci\/.+\.ya?ml$/.test(path)) return "gitlab";
  if (/^\.circleci\/config\.ya?ml$/.test(path)) return "circleci";
  return /^Jenkinsfile(?:\.[\w-]+)?$/i.test(baseName(path)) ? "jenkins" : null;
}

/** A CI file as a pipeline, or why it is none. */
export function readPipeline(path: string, text: string): Pipeline | Unparsed | null {
  const system = ciSystemOf(path);
  if (system === null) return null;
  if (text.length > LONGEST_FILE) return { path, line: 1, why: `it is longer than ${LONGEST_FILE} characters` };
  const read = system === "jenkins" ? jenkinsPipeline(path, text) : yamlPipeline(system, path, text);
  const long =
    "jobs" in read && read.jobs.flatMap(({ steps }) => steps).find(({ run }) => (run ?? "").length > LONGEST_SCRIPT);
  return long ? { path, line: long.line, why: `a script is longer than ${LONGEST_SCRIPT} characters` } : read;
}

const READERS = { github: githubPipeline, gitlab: gitlabPipeline, circleci: circlePipeline } as const;

/** What is longer is made by a machine or to keep us busy: every question costs more than its length. */
const LONGEST_FILE = 1 << 19;
const LONGEST_SCRIPT = 1 << 16;

function yamlPipeline(system: Exclude<CiSystem, "jenkins">, path: string, text: string): Pipeline | Unparsed {
  const { root, error, isTooMuch } = readYaml(text);
  if (error !== null) return { path, line: error.line, why: error.text };
  if (!root.isMap) return { path, line: 1, why: "it holds no mapping" };
  const read = READERS[system](path, root);
  return isTooMuch() ? { path, line: 1, why: "its aliases stand for more than anybody writes" } : read;
}
