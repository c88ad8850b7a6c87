import type { JsonObject } from "./jwt.ts";
import { jsonOf } from "./jwt.ts";

/** What one caveat of a PyPI macaroon restricts; times are seconds since 1970. */
export type PypiCaveat =
  | { readonly kind: "lifetime"; readonly expires: number; readonly notBefore: number }
  | { readonly kind: "projects"; readonly names: readonly string[] }
  | { readonly kind: "project-ids"; readonly ids: readonly string[] }
  | { readonly kind: "user"; readonly id?: string }
  | { readonly kind: "publisher"; readonly id: string }
  | { readonly kind: "unknown" };

const UNKNOWN: PypiCaveat = { kind: "unknown" };

/**
 * Reads a caveat as pypi/warehouse writes it: `caveats/__init__.py` (arrays whose first element is the tag)
 * and `caveats/_legacy.py` (objects, still accepted).
 */
export function readPypiCaveat(bytes: Uint8Array): PypiCaveat {
  const value = jsonOf(bytes);
  if (Array.isArray(value)) return readTagged(value);
  return typeof value === "object" && value !== null ? readLegacy(value as JsonObject) : UNKNOWN;
}

function readTagged([tag, first, second]: readonly unknown[]): PypiCaveat {
  if (tag === 0 && isTime(first) && isTime(second)) return { kind: "lifetime", expires: first, notBefore: second };
  if (tag === 1 && isTexts(first)) return { kind: "projects", names: first };
  if (tag === 2 && isTexts(first)) return { kind: "project-ids", ids: first };
  if (tag === 3 && typeof first === "string") return { kind: "user", id: first };
  if (tag === 4 && typeof first === "string") return { kind: "publisher", id: first };
  return UNKNOWN;
}

function readLegacy(value: JsonObject): PypiCaveat {
  if (value["version"] === 1) return readPermissions(value["permissions"]);
  const { exp, nbf, project_ids: ids } = value;
  if (isTime(exp) && isTime(nbf)) return { kind: "lifetime", expires: exp, notBefore: nbf };
  return isTexts(ids) ? { kind: "project-ids", ids } : UNKNOWN;
}

function readPermissions(permissions: unknown): PypiCaveat {
  if (permissions === "user") return { kind: "user" };
  const projects =
    typeof permissions === "object" && permissions !== null ? (permissions as JsonObject)["projects"] : 0;
  return isTexts(projects) ? { kind: "projects", names: projects } : UNKNOWN;
}

function isTime(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
