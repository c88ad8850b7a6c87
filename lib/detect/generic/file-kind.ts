import { baseName } from "../../core/path.ts";

type Ask = (path: string) => boolean;

/** Extensions of program text, in lower case. */
const SOURCE: ReadonlySet<string> = new Set(
  (
    "js mjs cjs jsx ts mts cts tsx vue svelte py pyi pyx rb erb go rs java kt kts scala groovy gradle cs fs vb c h cc " +
    "cpp cxx hpp hh m mm swift php phtml pl pm t lua r jl dart ex exs erl hrl clj cljs hs ml mli elm nim zig d v sol pas " +
    "f90 asm s css scss sass less htm html hbs ejs jinja jinja2 j2 proto graphql gql thrift sql y l el lisp scm tcl vim " +
    "cshtml razor asp aspx jsp ipynb tf hcl nix rego cue"
  ).split(" "),
);

/** Files that programs write, by name in lower case. */
const LOCK_FILES: ReadonlySet<string> = new Set(
  (
    "package-lock.json npm-shrinkwrap.json pnpm-lock.yaml bun.lockb packages.lock.json go.work.sum gradle.lockfile " +
    "cartfile.resolved package.resolved .terraform.lock.hcl conda-lock.yml cabal.project.freeze verification-metadata.xml " +
    "sha256sums sha512sums sha1sums md5sums checksums.txt shasums256.txt"
  ).split(" "),
);

/** The same by extension, and what such a file is. */
const WRITTEN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "lock file": "lock sum sha1 sha256 sha512 md5",
    "source map": "map",
    snapshot: "snap ambr",
    image: "svg",
    font: "woff woff2 ttf eot",
    translation: "po pot mo xlf xliff",
    "certificate or signature": "sig asc pub crt csr",
    "compiled code": "pyc wasm",
  }).flatMap(([kind, extensions]) => extensions.split(" ").map((extension) => [extension, kind] as const)),
);

/** Looks at a file's name. */
const SAMPLE =
  /[.-](?:example|sample|samples|template|tmpl|tpl|dist|defaults?|schema|skel|in)$|^defaults?\.env$|^(?:example|sample)[.-](?:env|config|conf|ya?ml|json|toml|ini|properties|tfvars)|[._-](?:example|sample|template|tmpl|dist)\./i;

/** Templates of another file, whose own extension stands before theirs: `values.yaml.j2`, `database.yml.erb`. */
const TEMPLATE = /\.(?:j2|jinja2?|erb|ejs|hbs)$/i;

/** Whether a file is program text, where a word without quotes is a name rather than a value. */
export const isSourceCode: Ask = remembering((path) => SOURCE.has(extensionOf(untemplated(path))));

/** The path of what a template makes, where the template's name tells it. */
function untemplated(path: string): string {
  const made = path.replace(TEMPLATE, "");
  return extensionOf(made) === "" ? path : made;
}

/** What a file is that a program writes and that holds hashes by the hundred; null for any other. */
export const machineMade: (path: string) => string | null = remembering((path) => {
  const kind = WRITTEN.get(extensionOf(path));
  if (kind !== undefined) return kind;
  const name = baseName(path).toLowerCase();
  if (LOCK_FILES.has(name)) return "lock file";
  if (/(?:^|\/)__snapshots__\//.test(path)) return "snapshot";
  if (/(?:^|\/)\.yarn\/(?:releases|plugins|sdks)\//.test(path)) return "minified bundle";
  return /[.-]min\.(?:c|m)?(?:js|ss)$/.test(name) ? "minified bundle" : null;
});

/** Whether a file is one of those: lock files, bundles, maps, snapshots. */
export const isMachineMade: Ask = (path) => machineMade(path) !== null;

/** Whether a file's own name says that its values are samples (`.env.example`, `config.sample.yml`). */
export const isSampleFile: Ask = remembering((path) => SAMPLE.test(baseName(path)));

/** Whether a file's own name says that it holds samples of environment variables, every one of which is to be replaced. */
export function isSampleDotenv(path: string): boolean {
  return isSampleFile(path) && /(?:^|[.-])env(?:[.-]|$)/i.test(baseName(path));
}

const LOCALE = /(?:^|[/_.-])(?:locales?|i18n|l10n|lang|langs|languages?|translations?|nls|messages)(?:[/_.-]|$)/i;

/** Whether a file holds texts for people, in which `password` is a label. */
export const isLocale: Ask = remembering((path) => LOCALE.test(path));

const PROSE: ReadonlySet<string> = new Set("md markdown mdx rst adoc asciidoc txt org tex".split(" "));

/** Whether a file is read by people, so that a colon may be punctuation. */
export const isProse: Ask = remembering((path) => PROSE.has(extensionOf(path)));

/** Answers again for the same path without asking. The values of one file are judged one after the other, each asking for its path again. */
export function remembering<Answer>(ask: (path: string) => Answer): (path: string) => Answer {
  let last: { readonly path: string; readonly answer: Answer } | undefined;
  return (path) => {
    if (path !== last?.path) last = { path, answer: ask(path) };
    return last.answer;
  };
}

/** What follows the last dot of a file's name, in lower case; empty where there is none. */
export function extensionOf(path: string): string {
  const name = baseName(path);
  const dot = name.lastIndexOf(".");
  return dot === -1 ? "" : name.slice(dot + 1).toLowerCase();
}

const FIREBASE_CLIENT = /(?:^|\/)(?:google-services\.json|GoogleService-Info\.plist|firebase_options\.dart)$/i;

/** Whether a file configures a Firebase client, whose API keys every user of the app can read. */
export function isFirebaseClient(path: string): boolean {
  return FIREBASE_CLIENT.test(path);
}
