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
  if (system === "jenkins") return jenkinsPipeline(path, text);
  const { root, error } = readYaml(text);
  if (error !== null) return { path, line: error.line, why: error.text };
  if (!root.isMap) return { path, line: 1, why: "it holds no mapping" };
  if (system === "github") return githubPipeline(path, root);
  return system === "gitlab" ? gitlabPipeline(path, root) : circlePipeline(path, root);
}
