/** Twins of patterns that yield something else than the table says, each for a reason. */
export const EXCEPTIONS: readonly (readonly [pattern: string, twin: string, reason: string])[] = [
  ["bitbucket-app-password", "checksum flipped", "one sample alone shows its checksum, so a wrong one lowers nothing"],
  [
    "azure-redis-key",
    "checksum flipped",
    "characters are replaced after the checksum is made, so it fits only some keys",
  ],
  ["azure-container-registry-password", "checksum flipped", "real keys are known that its checksum does not fit"],
  [
    "github-fine-grained-token",
    "checksum flipped",
    "its checksum was found out by others, so a wrong one lowers nothing",
  ],
  ["github-app-installation-token", "checksum flipped", "it is a signed JWT: only GitHub can check the signature"],
  ["github-app-installation-token", "one longer", "it is a signed JWT: only GitHub can check the signature"],
];
