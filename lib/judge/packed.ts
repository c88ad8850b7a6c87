import type { Finding } from "../core/finding.ts";
import type { Platform } from "../core/platform.ts";
import { pathId } from "./identity.ts";
import { PACKED_KINDS, type PackedFile, type PackedKind } from "./packed-kinds.ts";

const MOST_NAMED = 5;

/** One row for each artifact and each thing that is wrong with files in it. */
export function packedRows(files: readonly PackedFile[], platform: Platform): readonly Finding[] {
  const artifacts = [...new Set(files.map(({ artifact }) => artifact))];
  return artifacts.flatMap((artifact) => {
    const own = files.filter((file) => file.artifact === artifact);
    return PACKED_KINDS.flatMap((kind) => {
      const taken = own.filter((file) => PACKED_KINDS.find(({ takes }) => takes(file)) === kind);
      return taken.length === 0 ? [] : [rowOf(kind, artifact, taken, platform)];
    });
  });
}

function rowOf(kind: PackedKind, artifact: string, files: readonly PackedFile[], platform: Platform): Finding {
  const { rule, title, impact, severity, remedy } = kind;
  const locations = files.map(({ shown }) => placeOf(shown));
  const more = files.length - MOST_NAMED;
  const named = files
    .slice(0, MOST_NAMED)
    .map(({ member }) => member)
    .join(", ");
  return {
    id: pathId(rule, artifact, platform),
    pattern: rule,
    title,
    impact,
    verdict: "posture",
    severity,
    secret: null,
    facts: { artifact, files: files.length },
    why: `${artifact} holds ${named}${more > 0 ? ` and ${more} more` : ""}`,
    remedy,
    location: locations[0]!,
    locations,
  };
}

function placeOf(path: string): Finding["location"] {
  return { path, line: 1, column: 1, endLine: 1, endColumn: 1, where: "package" };
}
