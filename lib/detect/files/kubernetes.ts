import type { FileFormat, Passage, Slot } from "../file-format.ts";
import { dockerSlots } from "./docker-config.ts";
import { decodedPassages, decodedText } from "./encoded-pair.ts";
import { jsonLeaves } from "./json-leaves.ts";
import { lastKey, slotOf, type Leaf } from "./leaf.ts";
import { yamlLeaves } from "./yaml-leaves.ts";

/** Keys of a Secret that hold no secret. */
const HARMLESS =
  /(?:^|[._-])(?:user(?:name)?|host(?:name)?|port|name|e?mail|url|uri|endpoint|database|db|dbname|namespace|region|bucket|issuer|client[._-]?id|tenant[._-]?id|ca|crt|cert|pub|type|schema|(?:in)?role|env|environment|mode|debug|driver|timezone|log[._-]?level)\d{0,3}$/i;
const SHORTEST_DECODED = 8;

/** Kubernetes client configuration: tokens, passwords, client keys. */
export const kubeconfig: FileFormat = {
  name: "kubeconfig",
  matches: (path) => /(?:^|\/)(?:\.kube\/config[^/]*|kubeconfig[^/]*|[^/]*\.kubeconfig)$/i.test(path),
  slots: (text) =>
    leavesOf(text).flatMap((leaf) => {
      const key = lastKey(leaf);
      if (!leaf.keys.includes("users") && !leaf.keys.includes("user")) return [];
      if (key === "client-key-data") return clientKey(leaf);
      return /^(?:token|password|access-token|id-token|refresh-token|client-secret)$/.test(key)
        ? [slotOf("kubeconfig-credential", leaf)]
        : [];
    }),
  passages: (text) => decodedPassages(leavesOf(text).filter((leaf) => lastKey(leaf) === "client-key-data")),
};

/** A client key is PEM in base64; other text is none. */
function clientKey(leaf: Leaf): Slot[] {
  const decoded = decodedText(leaf.value);
  return decoded !== null && READABLE.test(decoded) && !decoded.includes("-----BEGIN ")
    ? []
    : [valued("kubeconfig-credential", leaf, decoded)];
}

const READABLE = /^[\x20-\x7e\s]+$/;

/** The same in YAML or JSON under any other name, told by its `kind: Config` beside `users:`. */
export const kubeconfigContent: FileFormat = {
  name: "kubeconfig-content",
  matches: (path) => /\.(?:ya?ml|json|conf)$/i.test(path) && !kubeconfig.matches(path),
  mayHold: (bytes) => namesKind(bytes, "config"),
  slots: (text) => (isKubeconfig(text) ? kubeconfig.slots(text) : []),
  passages: (text): readonly Passage[] => (isKubeconfig(text) ? (kubeconfig.passages?.(text) ?? []) : []),
};

const [K, I, N, D] = [0x6b, 0x69, 0x6e, 0x64] as const;
const CASE_BIT = 0x20;

/**
 * Whether `kind: NAME` stands anywhere, in any case and with any quotes: most JSON and YAML does without, and needs no
 * string of its bytes. Says yes somewhat too often. Skips as Horspool's search does.
 * @param name lower-case letters
 */
function namesKind(bytes: Uint8Array, name: string): boolean {
  for (let at = 3; at < bytes.length;) {
    const byte = bytes[at]! | CASE_BIT;
    if (byte === D && isKind(bytes, at - 3) && leadsTo(bytes, at + 1, name)) return true;
    at += byte === N ? 1 : byte === I ? 2 : byte === K ? 3 : 4;
  }
  return false;
}

function isKind(bytes: Uint8Array, at: number): boolean {
  return (bytes[at]! | CASE_BIT) === K && (bytes[at + 1]! | CASE_BIT) === I && (bytes[at + 2]! | CASE_BIT) === N;
}

/** Whether quotes, blanks and colons lead from an offset to a name. */
function leadsTo(bytes: Uint8Array, from: number, name: string): boolean {
  let at = from;
  while (isBetween(bytes[at])) at++;
  for (let i = 0; i < name.length; i++) if ((bytes[at + i]! | CASE_BIT) !== name.charCodeAt(i)) return false;
  return true;
}

function isBetween(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x22 || byte === 0x27 || byte === 0x3a;
}

function isKubeconfig(text: string): boolean {
  return /["']?kind["']?[ \t]*:[ \t]*["']?Config\b/.test(text) && /["']?users["']?[ \t]*:/.test(text);
}

/** `kind: Secret` in any YAML or JSON. Sealed and external secrets have other kinds, SOPS other values. */
export const kubernetesSecret: FileFormat = {
  name: "kubernetes-secret",
  matches: (path) => /\.(?:ya?ml|json)$/i.test(path),
  mayHold: (bytes) => namesKind(bytes, "secret"),
  slots: (text) => secretLeaves(text).flatMap(secretSlots),
  passages: (text): Passage[] => decodedPassages(secretLeaves(text).filter((leaf) => leaf.keys.at(-2) === "data")),
};

function leavesOf(text: string): Leaf[] {
  return text.trimStart().startsWith("{") ? jsonLeaves(text) : yamlLeaves(text);
}

/** Values under `data` and `stringData` of the objects whose kind is Secret. */
function secretLeaves(text: string): Leaf[] {
  if (!/["']?kind["']?[ \t]*:[ \t]*["']?Secret\b/i.test(text)) return [];
  const leaves = leavesOf(text);
  const secrets = new Set(
    leaves
      .filter((leaf) => lastKey(leaf) === "kind" && leaf.value.toLowerCase() === "secret")
      .map((leaf) => leaf.keys.slice(0, -1).join("\0")),
  );
  return leaves.filter(
    (leaf) => /^(?:data|stringData)$/.test(leaf.keys.at(-2) ?? "") && secrets.has(leaf.keys.slice(0, -2).join("\0")),
  );
}

function secretSlots(leaf: Leaf): Slot[] {
  const key = lastKey(leaf);
  if (HARMLESS.test(key)) return [];
  if (leaf.keys.at(-2) === "stringData") {
    return isPlainFact(leaf.value) ? [] : [slotOf("kubernetes-secret-value", leaf)];
  }
  const decoded = decodedText(leaf.value);
  if (decoded === null)
    return /[${<]/.test(leaf.value) && !isPlainFact(leaf.value) ? [slotOf("kubernetes-secret-value", leaf)] : [];
  if (/^\.dockerconfigjson$|^\.dockercfg$/.test(key)) {
    const logins = dockerSlots(decoded).map((slot) => ({
      ...slot,
      start: leaf.start,
      end: leaf.end,
      value: slot.value ?? decoded.slice(slot.start, slot.end),
    }));
    const holdsOther = logins.length === 0 && /"auth"\s*:\s*"[^"]/.test(decoded);
    return holdsOther ? [valued("kubernetes-secret-value", leaf, decoded)] : logins;
  }
  return decoded.length < SHORTEST_DECODED || isPlainFact(decoded)
    ? []
    : [valued("kubernetes-secret-value", leaf, decoded)];
}

const TIMESTAMP = /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const PUBLIC_PEM = /^-----BEGIN (?!(?:[A-Z0-9]+ )*PRIVATE KEY)/;

/** An image in a registry with a full name. */
const IMAGE = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:\/[a-z0-9._-]+)+:[\w.-]+(?:@sha256:[0-9a-f]{64})?$/;

/** What Secrets hold beside secrets: a point in time, a certificate or public key, an image, JSON of numbers and short words. */
function isPlainFact(text: string): boolean {
  const value = text.trim();
  if (TIMESTAMP.test(value) || PUBLIC_PEM.test(value) || IMAGE.test(value)) return true;
  if (!/^[[{]/.test(value) || !/[\]}]$/.test(value)) return false;
  const leaves = jsonLeaves(value);
  return leaves.length > 0 && leaves.every(({ value: part }) => part.length < SHORTEST_DECODED || /^\d+$/.test(part));
}

/** A slot whose value is the decoded text, where that is text. */
function valued(pattern: string, leaf: Leaf, decoded: string | null): Slot {
  const slot = slotOf(pattern, leaf);
  return decoded !== null && READABLE.test(decoded) ? { ...slot, value: decoded.trim() } : slot;
}
