/** A whole number with a comma before each three digits. `toLocaleString` takes 40 ms for its first one. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
