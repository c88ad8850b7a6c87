/**
 * A path as a relative URI reference: percent-encoded, so that no character is taken for a scheme, a query or a
 * folder. Of a path that is not UTF-8, the bytes are written `\xNN`, since receivers refuse other encodings.
 * @param path as a report shows it
 */
export function relativeUri(path: string): string {
  const names = path.replace(/^\/+/, "").split("/");
  return names.map((name) => encodeURIComponent(name.replaceAll(HALF_PAIR, "\ufffd"))).join("/");
}

const HALF_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
