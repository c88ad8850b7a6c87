import { decodeBase64, encodeBase64, withoutPadding } from "../codecs/base64.ts";
import { latin1Bytes, latin1Text } from "../codecs/bytes.ts";
import type { Proof, ProofInput, ProofOutcome } from "../proof.ts";
import { pgpProof } from "./pgp.ts";
import { privateKeyProof } from "./private-key.ts";
import { sshKeyProof } from "./ssh-key.ts";

/** A whole PEM file in base64 (kubeconfig, CI variables): decoded, then judged like the file. */
export const encodedKeyProof: Proof = {
  name: "encoded-key",
  check(input) {
    const text = latin1Text(decodeBase64(withoutPadding(input.value)) ?? new Uint8Array());
    const block =
      /-----BEGIN [A-Z0-9 ]{0,60}PRIVATE KEY(?: BLOCK)?-----[^-]{0,65536}(?:-(?!----)[^-]{0,4096}){0,64}-----END/.exec(
        text,
      )?.[0];
    if (block === undefined) return { verdict: "reject", why: "does not decode to a private key" };
    const outcome = judge(block, input);
    return { ...outcome, why: `base64 of a PEM file: ${outcome.why}`, publicPrefix: "LS0tLS1CRUdJTi" };
  },
  seal: (shape, platform) => encodeBase64(latin1Bytes(privateKeyProof.seal!(shape, platform) + "\n")),
};

function judge(block: string, input: ProofInput): ProofOutcome {
  const proof = block.startsWith("-----BEGIN PGP")
    ? pgpProof
    : block.startsWith("-----BEGIN OPENSSH")
      ? sshKeyProof
      : privateKeyProof;
  return proof.check({ ...input, value: block });
}
