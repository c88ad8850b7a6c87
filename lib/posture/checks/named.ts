/** Paths that one row names. */
const MOST_NAMED = 5;

/** Paths as a row's evidence names them: the first few, and how many more there are. */
export function named(paths: readonly string[]): string {
  const more = paths.length - MOST_NAMED;
  return paths.slice(0, MOST_NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
