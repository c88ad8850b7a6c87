/** A whole number with a comma before each three digits. `toLocaleString` takes 40 ms for its first one. */
export function thousands(count: number): string {
  const groups: string[] = [];
  let digits = String(count);
  for (; digits.length > 3; digits = digits.slice(0, -3)) groups.unshift(digits.slice(-3));
  return [digits, ...groups].join(",");
}
