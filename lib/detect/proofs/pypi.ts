import type { Facts } from "../../core/pattern.ts";
import { concatBytes, latin1Bytes, latin1Text } from "../codecs/bytes.ts";
import { decodeBase64Url, encodeBase64Url } from "../codecs/base64.ts";
import { isoTime } from "../iso-time.ts";
import { parseMacaroon, type Macaroon } from "../macaroon.ts";
import type { Proof, ProofInput, ProofOutcome } from "../proof.ts";
import { readPypiCaveat, type PypiCaveat } from "../pypi-caveat.ts";

const PREFIX = "pypi-";
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * PyPI, TestPyPI and private warehouses: a macaroon whose location, scope and lifetime can be read
 * (pypi/warehouse `warehouse/macaroons/services.py`). Identity is the identifier: attenuated copies are one secret.
 */
export const pypiProof: Proof = {
  name: "pypi-macaroon",
  check: (input) => (input.value.startsWith(`${PREFIX}MDA`) ? checkTextForm(input.value) : checkBinaryForm(input)),
  seal: sealToken,
};

function checkBinaryForm(input: ProofInput): ProofOutcome {
  const bytes = decodeBase64Url(input.value.slice(PREFIX.length));
  const macaroon = bytes === null ? null : parseMacaroon(bytes);
  if (macaroon === null) {
    return { verdict: "mismatch", why: "begins like a PyPI token, but its macaroon does not parse" };
  }
  const caveats = macaroon.caveats.map((caveat) =>
    caveat.thirdParty ? ({ kind: "unknown" } as const) : readPypiCaveat(caveat.identifier),
  );
  const identifier = latin1Text(macaroon.identifier);
  const facts = factsOf(macaroon, identifier, caveats);
  const shared = {
    facts,
    ...(UUID.test(identifier) ? { normalised: identifier } : {}),
    publicPrefix: publicPrefixOf(input.value, macaroon),
  };
  const expires = lifetimeOf(caveats)?.expires;
  if (expires !== undefined && input.now !== undefined && input.now >= expires * 1000) {
    return { ...shared, verdict: "expired", why: `its own expiry passed on ${facts["expires"] ?? "a past day"}` };
  }
  const whole = UUID.test(identifier) && caveats.every((caveat) => caveat.kind !== "unknown");
  return {
    ...shared,
    verdict: whole ? "confirmed" : "shaped",
    why: whole
      ? `the macaroon decodes: ${macaroon.location ?? "no location"}, scope ${String(facts["scope"])}`
      : "the macaroon's framing is whole, but its identifier or a caveat is not PyPI's",
  };
}

function factsOf(macaroon: Macaroon, identifier: string, caveats: readonly PypiCaveat[]): Facts {
  const names = sharedBy(caveats.flatMap((caveat) => (caveat.kind === "projects" ? [caveat.names] : [])));
  const ids = sharedBy(caveats.flatMap((caveat) => (caveat.kind === "project-ids" ? [caveat.ids] : [])));
  const user = caveats.find((caveat) => caveat.kind === "user")?.id;
  const publisher = caveats.find((caveat) => caveat.kind === "publisher");
  const unknown = caveats.some((caveat) => caveat.kind === "unknown");
  return {
    ...(macaroon.location === null ? {} : { index: macaroon.location }),
    scope:
      names !== null
        ? "projects"
        : ids !== null
          ? "project-ids"
          : publisher
            ? "publisher"
            : unknown
              ? "narrowed"
              : "account",
    ...(names === null ? {} : { projects: names }),
    ...(ids === null ? {} : { projectIds: ids }),
    ...(user === undefined ? {} : { userId: user }),
    ...(publisher === undefined ? {} : { origin: "trusted publishing", publisherId: publisher.id }),
    ...(unknown ? { unknownCaveats: true } : {}),
    ...timesOf(lifetimeOf(caveats)),
    ...(UUID.test(identifier) ? { identifier } : {}),
  };
}

/** What all lists of one kind allow: every caveat must hold. null where there is none. */
function sharedBy(lists: readonly (readonly string[])[]): readonly string[] | null {
  const [first, ...rest] = lists;
  return first === undefined ? null : first.filter((item) => rest.every((list) => list.includes(item)));
}

interface Lifetime {
  readonly expires: number;
  readonly notBefore: number;
}

function lifetimeOf(caveats: readonly PypiCaveat[]): Lifetime | undefined {
  const all = caveats.flatMap((caveat) => (caveat.kind === "lifetime" ? [caveat] : []));
  if (all.length === 0) return undefined;
  return {
    expires: Math.min(...all.map((caveat) => caveat.expires)),
    notBefore: Math.max(...all.map((caveat) => caveat.notBefore)),
  };
}

function timesOf(lifetime: Lifetime | undefined): Facts {
  const expires = lifetime && isoTime(lifetime.expires * 1000);
  const notBefore = lifetime && isoTime(lifetime.notBefore * 1000);
  return {
    ...(expires === undefined ? {} : { expires }),
    ...(notBefore === undefined ? {} : { notBefore }),
  };
}

/** The characters that spell version, location and the identifier's length: the same in every token of an index. */
function publicPrefixOf(value: string, macaroon: Macaroon): string {
  const location = macaroon.location === null ? 0 : 2 + new TextEncoder().encode(macaroon.location).length;
  const headerBytes = 1 + location + 2;
  return value.slice(0, PREFIX.length + Math.floor((headerBytes * 4) / 3));
}

/** The text form (version 1) of older macaroons: packets of a four-digit hexadecimal length, a key and a value. */
function checkTextForm(value: string): ProofOutcome {
  const bytes = decodeBase64Url(value.slice(PREFIX.length));
  const packets = bytes === null ? null : readPackets(latin1Text(bytes));
  if (packets === null) return { verdict: "shaped", why: "begins like a PyPI token of the older text form" };
  const location = packets.get("location");
  const identifier = packets.get("identifier");
  return {
    verdict: "shaped",
    why: "a macaroon of the older text form",
    facts: {
      ...(location === undefined ? {} : { index: location }),
      ...(identifier !== undefined && UUID.test(identifier) ? { identifier } : {}),
    },
    ...(identifier !== undefined && UUID.test(identifier) ? { normalised: identifier } : {}),
  };
}

function readPackets(text: string): ReadonlyMap<string, string> | null {
  const packets = new Map<string, string>();
  for (let at = 0; at < text.length;) {
    const length = Number.parseInt(text.slice(at, at + 4), 16);
    const match = /^(\w+) ([^]*)\n$/.exec(text.slice(at + 4, at + length));
    if (!(length > 6) || match === null) return null;
    packets.set(match[1]!, match[2]!);
    at += length;
  }
  return packets;
}

/** `location identifier user signature` becomes an account token. */
function sealToken(shape: string): string {
  const [location = "", identifier = "", user = "", signature = ""] = shape.split(" ");
  const caveat = latin1Bytes(JSON.stringify([3, user]));
  const macaroon = concatBytes(
    Uint8Array.of(2, 1, location.length),
    latin1Bytes(location),
    Uint8Array.of(2, identifier.length),
    latin1Bytes(identifier),
    Uint8Array.of(0, 2, caveat.length),
    caveat,
    Uint8Array.of(0, 0, 6, 32),
    decodeBase64Url(signature)!.subarray(0, 32),
  );
  return PREFIX + encodeBase64Url(macaroon);
}
