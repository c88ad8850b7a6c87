/** Strings as one section. */
export function textSection(list: readonly string[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(list));
}

/** The strings of a section; null for anything else. */
export function textsOf(section: Uint8Array | undefined): readonly string[] | null {
  try {
    const list: unknown = JSON.parse(new TextDecoder().decode(section));
    return Array.isArray(list) && list.every((one) => typeof one === "string") ? list : null;
  } catch {
    return null;
  }
}
