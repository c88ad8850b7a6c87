// What the categories of CredData's labels say about a value. docs/accuracy.md gives the reasons.

/** Found by the name that a value is assigned to, the option or statement it is given to: any format, or none. */
const BY_NAME = new Set([
  ..."Password Secret Token Key Auth API Credential Nonce Salt Other".split(" "),
  "CMD Password",
  "CMD Secret",
  "CMD Token",
  "CMD ConvertTo-SecureString",
  "SQL Password",
  "CURL User Password",
  // A pattern of the labelling tool for any short random value behind `secret` or `password`.
  "Dropbox App secret",
]);

/** Names of things that open nothing by themselves. */
const IDENTIFIER = new Set(["UUID", "AWS S3 Bucket", "Firebase Domain", "Tencent WeChat API App ID"]);

/** Ids of AWS roles and users, and of Twilio's resources: labelled as if they were keys. */
const ID_AMONG_KEYS = /^(?:A(?:IDA|ROA|NPA|GPA|IPA)[A-Z0-9]{16,17}|(?!SK)[A-Z]{2}[0-9a-f]{32})$/;

/** `structured`: a provider's format, or one that can be told without a name; else `by name` or `identifier`. */
export function kindOf({ categories, value = "" }) {
  if (ID_AMONG_KEYS.test(value)) return "identifier";
  if (categories.some((category) => !BY_NAME.has(category) && !IDENTIFIER.has(category))) return "structured";
  return categories.some((category) => BY_NAME.has(category)) ? "by name" : "identifier";
}

/** Rows of two values that belong together, labelled from the start of the first to the end of the second. */
export function isPair(categories) {
  return categories.some((category) => category.endsWith(" Multi"));
}
