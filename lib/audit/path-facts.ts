import { contentClass } from "../detect/content-class.ts";
import { pathRuleFor } from "../detect/path/judge-path.ts";
import type { HistoryOptions } from "../sources/history/options.ts";

/** What an audit asks of a history's paths. */
export const PATH_FACTS: Required<Pick<HistoryOptions, "pathKey" | "isSensitive">> = {
  pathKey: contentClass,
  isSensitive: (path) => pathRuleFor(path) !== null,
};
