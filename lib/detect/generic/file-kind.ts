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

/** Files that programs write, by name and by extension. */
const LOCK_FILES: ReadonlySet<string> = new Set(
  (
    "package-lock.json npm-shrinkwrap.json pnpm-lock.yaml bun.lockb packages.lock.json go.work.sum gradle.lockfile " +
    "cartfile.resolved package.resolved"
  ).split(" "),
);
const WRITTEN: ReadonlySet<string> = new Set(
  "lock sum map snap svg po pot mo xlf xliff sig asc pub crt csr pyc wasm woff woff2 ttf eot".split(" "),
);

const SAMPLE =
  /[.-](?:example|sample|samples|template|tmpl|tpl|dist|defaults?|schema|skel|in)$|^(?:example|sample)[.-](?:env|config|conf|ya?ml|json|toml|ini|properties|tfvars)|[._-](?:example|sample|template|tmpl|dist)\.[^/]*$/i;

/** Whether a file is program text, where a word without quotes is a name rather than a value. */
export const isSourceCode: Ask = remembering((path) => SOURCE.has(extensionOf(path)));

/** Whether a file is written by a program and holds hashes by the hundred: lock files, bundles, maps, snapshots. */
export const isMachineMade: Ask = remembering((path) => {
  const extension = extensionOf(path);
  if (WRITTEN.has(extension)) return true;
  const name = baseName(path).toLowerCase();
  return LOCK_FILES.has(name) || /[.-]min\.(?:c|m)?(?:js|ss)$/.test(name);
});

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

/** The values of one file are judged one after the other, each asking for its path again. */
function remembering(ask: Ask): Ask {
  let last: string | undefined;
  let answer = false;
  return (path) => {
    if (path !== last) answer = ask(path);
    last = path;
    return answer;
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
