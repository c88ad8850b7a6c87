import type { ExplainedPath } from "../core/explained-config.ts";
import { pathRuleFor } from "../detect/path/judge-path.ts";
import { lineAt } from "./file/line-at.ts";
import type { Config } from "./file/parse-config.ts";

/** What a configuration, and the built-in rules, say about a path from the top of the repository. */
export function explainPath(path: string, config: Config | null): ExplainedPath {
  const rule = pathRuleFor(path);
  const caps = config?.policy?.caps ?? [];
  const offsets = [...(config?.root.parts.get("paths")?.parts.values() ?? [])].map(({ offset }) => offset);
  return {
    path,
    rule: rule === null ? null : { name: rule.name, title: rule.title, policy: rule.policy },
    caps: caps.flatMap(({ covers, atMost, reason, names }, index) => {
      if (config === null || !covers(path)) return [];
      const { file, text } = config.source;
      const { line } = lineAt(text, offsets[index] ?? 0);
      return [{ file, line, atMost, reason, patterns: names === null ? null : [...names] }];
    }),
  };
}
