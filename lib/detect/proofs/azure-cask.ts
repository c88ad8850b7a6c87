import type { Facts } from "../../core/pattern.ts";
import { encodeBase64, decodeBase64 } from "../codecs/base64.ts";
import { littleEndian32 } from "../codecs/bytes.ts";
import { BASE62, fromDigits, toDigits } from "../codecs/digits.ts";
import { marvin32 } from "../codecs/marvin32.ts";
import { isoTime } from "../iso-time.ts";
import type { Proof, ProofInput, ProofOutcome } from "../proof.ts";

const CHECKED = 80;
const CHECK_LENGTH = 4;
const FIRST_YEAR = 2024;
/** Dates are written in base64 digits. */
const DATE_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

const SERVICES: Readonly<Record<string, string>> = {
  ACOG: "Azure AI services",
  AZAC: "Azure App Configuration",
  AZCS: "Azure Communication Services",
  AZDO: "Azure DevOps",
  AZEG: "Azure Event Grid",
  AZFR: "Azure Fluid Relay",
  AZMP: "Azure Maps",
  AZMR: "Azure Mixed Reality",
  NUGT: "NuGet",
  msql: "SQL Server",
};

/**
 * Microsoft's common annotated keys: Marvin32 over the first 60 decoded bytes, its four bytes as a number in base62
 * or as base64 (microsoft/security-utilities `IdentifiableSecrets.cs`, `LegacyCommonAnnotatedSecurityKey.cs`).
 */
export const azureCaskProof: Proof = { name: "azure-cask", check: (input) => checkKey(input), seal: sealKey };

function checkKey(input: ProofInput): ProofOutcome {
  const { value } = input;
  const signed = value.slice(0, CHECKED);
  if (!checksOf(signed).includes(value.slice(CHECKED, CHECKED + CHECK_LENGTH))) {
    return { verdict: "mismatch", why: "has the shape, but its Marvin32 checksum is wrong" };
  }
  const signature = value.slice(76, CHECKED);
  const facts: Facts = { service: SERVICES[signature] ?? signature, ...createdFact(value), ...nugetFacts(value) };
  const expires = facts["expires"];
  if (typeof expires === "string" && input.now !== undefined && input.now >= Date.parse(expires)) {
    return { verdict: "expired", why: `its own expiry passed on ${expires}`, facts };
  }
  return { verdict: "confirmed", why: "its Marvin32 checksum is right", facts };
}

/** Both spellings of the checksum's first characters that Microsoft's validator accepts. */
function checksOf(signed: string): readonly string[] {
  const bytes = decodeBase64(signed);
  if (bytes === null) return [];
  const hash = littleEndian32(marvin32(bytes, "Default0"));
  const number = hash.reduce((sum, byte) => sum * 256 + byte, 0);
  return [toDigits(number, BASE62, 0).padEnd(6, "0"), encodeBase64(hash)].map((text) => text.slice(0, CHECK_LENGTH));
}

/** Year and month of allocation. */
function createdFact(value: string): Facts {
  const year = FIRST_YEAR + fromDigits(value[58]!, DATE_DIGITS);
  const month = fromDigits(value[59]!, DATE_DIGITS) + 1;
  return month <= 12 ? { created: `${year}-${String(month).padStart(2, "0")}` } : {};
}

const ENVIRONMENTS: Readonly<Record<string, string>> = {
  P: "production",
  I: "integration",
  D: "development",
  L: "local",
};

/** What NuGet puts into the parts reserved for it (NuGetGallery `Authentication/ApiKeyV5.cs`). */
function nugetFacts(value: string): Facts {
  if (value.slice(76, CHECKED) !== "NUGT" || value.slice(60, 62) !== "N5") return {};
  const [year, month, day, hour, minute] = Array.from(value.slice(58, 60) + value.slice(69, 72), (digit) =>
    fromDigits(digit, DATE_DIGITS),
  ) as [number, number, number, number, number];
  const created = Date.UTC(FIRST_YEAR + year, month, day + 1, hour, minute);
  const expires = created + fromDigits(value.slice(73, 76), BASE62) * 5 * 60_000;
  return {
    created: isoTime(created) ?? "",
    expires: isoTime(expires) ?? "",
    ownerId: fromDigits(value.slice(63, 69), BASE62),
    environment: ENVIRONMENTS[value[62]!] ?? value[62]!,
    keyType: value[72] === "S" ? "short-lived" : value[72] === "L" ? "long-lived" : value[72]!,
  };
}

/** Appends the checksum to the first 80 characters. */
function sealKey(shape: string): string {
  return shape + checksOf(shape)[0]!;
}
