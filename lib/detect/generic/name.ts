/** Last words of names whose value tells something about a secret instead of being one. */
const ABOUT = new Set(
  (
    "name names id ids type types url uri urls path paths file files filename dir directory folder field fields label " +
    "labels length len size count num number limit max min expiry expires expiration expire expired ttl lifetime timeout " +
    "age interval hash hashes hashed digest sha sha1 sha2 sha256 sha512 md5 fingerprint thumbprint checksum sum regex regexp re " +
    "pattern patterns format prefix suffix header headers algorithm alg algo hint hints policy strength reset " +
    "placeholder param params parameter parameters class kind ref refs reference var variable env column error errors " +
    "err message messages msg title text endpoint manager provider store service services scope scopes status state " +
    "index position offset version location source usage description desc rotation required enabled disabled valid " +
    "invalid info metadata help docs doc tooltip link page form input button icon view screen component props option " +
    "options opt flag flags mode method function func handler callback event action rule rules validator validation " +
    "template key_id keyid arn issuer audience owner user username email login account host hosts hostname port server servers address addresses region bucket prompt " +
    "question answer test tests spec schema model table policyname encoding charset alphabet bytes bits iterations " +
    "rounds cost counter check checks created updated date time timestamp at by generator factory helper client response request"
  ).split(" "),
);

/** Parts of names, separators left out, that hold a keyword and never a secret. */
const NO_SECRET: readonly string[] = (
  "public publishable hashed crypted sha256 sha512 sealed ciphertext csrf xsrf authenticitytoken verificationtoken existingsecret crumb sitekey anonkey nexttoken pagetoken " +
  "continuationtoken synctoken resumetoken canceltoken cancellationtoken paginationtoken changetoken starttoken " +
  "deltatoken idempoten cachekey primarykey foreignkey sortkey partitionkey tokeniz tokenis tokentype tokencount " +
  "pagingtoken tokenusage tokenlimit maxtokens contract etag integrity bypass compass passive passenger passthrough passrate " +
  "passcount firstpass secondpass passed passing passes keyboard keyword keyframe keyspace keycode keyup keydown keypress keymap keypath " +
  "pubkey peerkey hashkey rangekey keyvalue keyname keysize keytype keystroke"
).split(" ");

/** The name of a file, as lists of them with their hashes have it: `"img/pass.png": "..."`. */
const IS_FILE = /\.(?:png|jpe?g|gif|svg|webp|ico|s?css|less|[mc]?js|jsx|tsx?|vue|woff2?|ttf|eot|html?)$/i;

/** Which rules a name asks for. */
export type NameKind = "password" | "key";

/** Whether a name is one of a secret, and of which kind; null where it tells something else. */
export function nameKind(name: string): NameKind | null {
  const words = wordsOf(name);
  const flat = words.join("_");
  if (flat === "identified_by") return "password";
  if (IS_FILE.test(name)) return null;
  // A constant of an app for Android that names an entry of its preferences.
  if (/^PREF(?:ERENCE)?S?_[A-Z0-9_]+$/.test(name)) return null;
  // The name of a translated text, and the part of a link of Google's that everybody who has the link has.
  if (flat === "resourcekey" || flat === "resource_key") return null;
  const squeezed = words.join("");
  if (NO_SECRET.some((part) => squeezed.includes(part)) || words.some((word) => /^authors?$/.test(word))) return null;
  const last = words.at(-1) ?? "";
  if (ABOUT.has(last) && flat !== "secret_id" && !flat.endsWith("_secret_id")) return null;
  if (/(?:hash|digest)$/.test(flat)) return null;
  return /pass(?!port)|pwd|psk$|_pw$/.test(flat) ? "password" : "key";
}

/** Whether a value is the id of the OpenPGP key that a user of git signs with (`user.signingKey`), which is public. */
export function isKeyId(name: string, value: string): boolean {
  if (!/(?:^|\.)signing[kK]ey$/.test(name)) return false;
  return /^(?:0x)?(?:[0-9A-F]{8}|[0-9A-F]{16}|[0-9A-F]{40})$/.test(value);
}

/** Names of what a phone registers with, words apart by any separator or none. */
const NAMES_DEVICE = /(?:device|push|pn|apns?|fcm|gcm)[_-]?tokens?$/i;

/**
 * Whether a value is the address that a phone gets messages at: to send there takes a key of the app's owner. Apple's
 * are 64 hexadecimal digits; Google's begin with the id of an installation, where a server's key begins with AAAA.
 */
export function isPushAddress(name: string, value: string): boolean {
  if (/^(?:(?!AAAA)[\w-]{8,40}:)?APA91b[\w-]{60}/.test(value)) return true;
  return NAMES_DEVICE.test(name) && /^[0-9a-f]{64}$/i.test(value);
}

/** Fewer characters than 128 bits take in base64: no private key of any algorithm is as short. */
const SHORTEST_PRIVATE_KEY = 22;

/** Whether a value is what somebody calls a private key (`PrivateKey=ALICE_p256`): words and numbers between underscores. */
export function isKeyName(name: string, value: string): boolean {
  if (value.length >= SHORTEST_PRIVATE_KEY || !/private[_-]?key$/i.test(name)) return false;
  return /^[A-Za-z]{2,}(?:_[A-Za-z0-9]{1,16})+$/.test(value);
}

/** What may stand behind the credential's own word without making it another thing: `password_old`, `token2`. */
const TRAILS = new Set(
  "old new current confirm confirmed confirmation again repeat repeated retype verify one two three a b value val plain raw clear dev test tests prod production staging default mock".split(
    " ",
  ),
);
/** What is done with a credential: the name of an action or of a form rather than of a value. */
const ACTIONS = new Set(
  "reset forgot forgotten change changed set get update hash encrypt decrypt encode check validate show hide toggle require required requires is has use uses allow allows no skip send generate create delete remove enable disable need needs force with without".split(
    " ",
  ),
);

/** The kind of credential that a name's last word says it is; null where the word is none or an action stands before it. */
export function credentialEnd(name: string): "password" | "secret" | "token" | "key" | null {
  if (/^(?:OLD)?PWD$/.test(name)) return null;
  if (/^identified by$/i.test(name)) return "password";
  const words = wordsOf(name).map((word) => word.replace(/(?<=[a-z])\d{1,2}$/, ""));
  while (words.length > 1 && (TRAILS.has(words.at(-1)!) || /^\d+$/.test(words.at(-1)!))) words.pop();
  const last = words.at(-1) ?? "";
  const method = name.slice(name.lastIndexOf(".") + 1);
  if (ACTIONS.has(wordsOf(method)[0] ?? "") && !/^set/i.test(method)) return null;
  if (/(?:passw(?:or)?d|passphrase|passcode|pwd|^pass|^pw|(?:db|user|store|key|require)pass)$/.test(last))
    return "password";
  if (last.endsWith("secret") || (last === "key" && words.at(-2) === "secret") || last === "secretkey") return "secret";
  if (last.endsWith("token")) return "token";
  return last.endsWith("key") && words.length + last.length > 4 ? "key" : null;
}

/** Words that make a setting's name one of a credential. */
const CREDENTIAL_WORDS =
  /^(?:pass|passwd|password|passphrase|passcode|pwd|pw|secret|secrets|token|tokens|key|keys|apikey|apitoken|authtoken|accesskey|secretkey|privatekey|credential|credentials|creds|auth|authorization|bearer|cookie|jwt|dsn|pin|otp|hmac|signature|salt|webhook|ident)$/;

/** Whether a setting's name is one of a credential; `key` alone names too much. */
export function isCredentialName(name: string): boolean {
  if (nameKind(name) === null) return false;
  const words = wordsOf(name).map(unnumbered);
  if (words.length === 1 && /^(?:keys?|auth|salt|pin|pass)$/.test(words[0]!)) return false;
  return words.some((word) => CREDENTIAL_WORDS.test(word) || /(?:password|passwd|secret|token|apikey)$/.test(word));
}

/** `PASSWORD1` and `token2` are named after the same thing as `PASSWORD` and `token`; `key1` is any entry of a map. */
function unnumbered(word: string): string {
  return /^(?:auth|key)\d/.test(word) ? word : word.replace(/(?<=[a-z])\d{1,2}$/, "");
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}
