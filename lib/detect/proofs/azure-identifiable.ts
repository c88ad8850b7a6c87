import { decodeBase64, decodeBase64Url, encodeBase64, encodeBase64Url, withoutPadding } from "../codecs/base64.ts";
import { concatBytes, littleEndian32, sameBytes } from "../codecs/bytes.ts";
import { marvin32 } from "../codecs/marvin32.ts";
import type { Proof, ProofOutcome } from "../proof.ts";

interface Service {
  readonly name: string;
  /** Checksum seeds, with what a key of that seed opens. */
  readonly seeds: Readonly<Record<string, string>>;
  /** True where published keys exist that the published seeds do not explain: a failure then says nothing. */
  readonly lenient?: boolean;
}

const MESSAGING = {
  Send0000: "send",
  Listen00: "listen",
  Manage00: "manage",
  System00: "system",
  Unknown0: "unknown",
};

/** Signatures and seeds: microsoft/security-utilities `IdentifiableMetadata.cs`. */
const SERVICES: Readonly<Record<string, Service>> = {
  "+ASt": { name: "Azure Storage", seeds: { Default0: "account" } },
  "+ABa": { name: "Azure Batch", seeds: { AbAcct00: "account" } },
  "+AMC": { name: "Azure Machine Learning (classic)", seeds: { Classic0: "web service" } },
  ACDb: {
    name: "Azure Cosmos DB",
    seeds: {
      MastRW00: "read-write",
      MastRO00: "read-only",
      SystRW00: "system read-write",
      SystRO00: "system read-only",
      SysAll00: "system",
      Resour00: "resource",
      Encryp00: "data encryption",
    },
  },
  APIM: {
    name: "Azure API Management",
    seeds: { Tenant00: "direct management", IoTHub00: "subscription", Gatewy00: "gateway", GitKey00: "repository" },
  },
  "+ASb": { name: "Azure Service Bus", seeds: MESSAGING },
  "+AEh": { name: "Azure Event Hubs", seeds: MESSAGING },
  "+ARm": { name: "Azure Relay", seeds: MESSAGING },
  AIoT: {
    name: "Azure IoT",
    seeds: { IoTHub00: "hub", DpsKey00: "device provisioning", Device00: "device" },
  },
  AZEG: { name: "Azure Event Grid", seeds: { SendRecv: "send and receive", Default0: "access" } },
  /** Plus and slash are replaced after the checksum is made, so it fits only keys that have neither. */
  AzCa: { name: "Azure Cache for Redis", seeds: { Access00: "access" }, lenient: true },
  AzSe: { name: "Azure AI Search", seeds: { PAdmin00: "admin", Query000: "query" } },
  /** None of the five keys in trufflehog's tests fits this seed. */
  "+ACR": { name: "Azure Container Registry", seeds: { ACRDflt0: "registry" }, lenient: true },
  AzFu: { name: "Azure Functions", seeds: { Master00: "master", System00: "system", Functi00: "function" } },
};

const SIGNATURE_LENGTH = 4;
/** Characters of the checksum behind the signature, padding left out. */
const CHECK_LENGTH = 6;

/** Azure keys that end in a signature and the little-endian Marvin32 of all bytes before it. */
export const azureIdentifiableProof: Proof = {
  name: "azure-identifiable",
  check: ({ value }) => checkKey(value),
  seal: sealKey,
};

function checkKey(value: string): ProofOutcome {
  const service = serviceOf(value);
  const bytes = decodeBase64(value) ?? decodeBase64Url(value);
  if (service === undefined || bytes === null) return { verdict: "shaped", why: "has the shape of an Azure key" };
  const body = bytes.subarray(0, -4);
  const seed = Object.keys(service.seeds).find((name) =>
    sameBytes(littleEndian32(marvin32(body, name)), bytes.subarray(-4)),
  );
  if (seed !== undefined) {
    const facts = { service: service.name, keyType: service.seeds[seed]! };
    return { verdict: "confirmed", why: "its Marvin32 checksum is right", facts };
  }
  const facts = { service: service.name };
  return service.lenient === true
    ? { verdict: "shaped", why: `has the shape and signature of a key of ${service.name}`, facts }
    : { verdict: "mismatch", why: "has the shape, but its Marvin32 checksum is wrong", facts };
}

function serviceOf(value: string): Service | undefined {
  const end = withoutPadding(value).length - CHECK_LENGTH;
  return SERVICES[value.slice(end - SIGNATURE_LENGTH, end)];
}

/** Fills in the checksum behind a shape that ends in the signature. */
function sealKey(shape: string): string {
  const urlSafe = shape.endsWith("AzFu");
  const decode = urlSafe ? decodeBase64Url : decodeBase64;
  const body = decode(shape + "A".repeat(CHECK_LENGTH))!.slice(0, -4);
  const seed = Object.keys(SERVICES[shape.slice(-SIGNATURE_LENGTH)]!.seeds)[0]!;
  const key = concatBytes(body, littleEndian32(marvin32(body, seed)));
  if (urlSafe) return `${encodeBase64Url(key)}==`;
  return shape.endsWith("AzCa") ? encodeBase64(key).replace(/\+/g, "P").replace(/\//g, "F") : encodeBase64(key);
}
