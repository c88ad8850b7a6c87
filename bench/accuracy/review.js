// Writes what did not match for a person to read, values masked unless asked for.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const AROUND = 100;

export function writeReview({ list, to, data, reveal }, matching, paths) {
  const rows =
    list === "misses"
      ? [...matching.missed, ...matching.partial].map((label) => ({ place: label, note: label.categories.join(":") }))
      : matching.falseFindings.map(({ finding, label }) => ({
          place: finding,
          note: `${finding.pattern} ${finding.verdict} ${label?.categories.join(":") ?? "no label"}`,
        }));
  const lines = rows.map(({ place, note }) => {
    const bytes = readFileSync(join(data, place.file));
    return [`${place.file}:${place.line}`, paths.get(place.file), note, excerpt(bytes, place, reveal)].join("\t");
  });
  writeFileSync(to, `${lines.join("\n")}\n`);
  console.log(`\n${lines.length} rows: ${to}`);
}

function excerpt(bytes, { start, end }, reveal) {
  const before = bytes.toString("utf8", Math.max(0, start - AROUND), start);
  const value = reveal ? bytes.toString("utf8", start, Math.min(end, start + 200)) : `<${end - start} bytes>`;
  const after = bytes.toString("utf8", end, Math.min(bytes.length, end + 40));
  return `${before.slice(before.lastIndexOf("\n") + 1)}⟦${value}⟧${after.split("\n")[0]}`.replace(/[\t\r\n]/g, " ");
}
