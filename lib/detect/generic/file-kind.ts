import { baseName } from "../../core/path.ts";

const SOURCE =
  /\.(?:[cm]?[jt]sx?|vue|svelte|py|pyi|pyx|rb|erb|go|rs|java|kt|kts|scala|groovy|gradle|cs|fs|vb|c|h|cc|cpp|cxx|hpp|hh|m|mm|swift|php|phtml|pl|pm|t|lua|r|jl|dart|ex|exs|erl|hrl|clj|cljs|hs|ml|mli|elm|nim|zig|d|v|sol|pas|f90|asm|s|css|scss|sass|less|html?|hbs|ejs|jinja2?|j2|proto|graphql|gql|thrift|sql|y|l|el|lisp|scm|tcl|vim|cshtml|razor|aspx?|jsp|ipynb|tf|hcl|nix|rego|cue)$/i;

const MACHINE_MADE =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|composer\.lock|poetry\.lock|pdm\.lock|uv\.lock|pipfile\.lock|cargo\.lock|gemfile\.lock|go\.sum|go\.work\.sum|mix\.lock|pubspec\.lock|podfile\.lock|packages\.lock\.json|deno\.lock|flake\.lock|\.terraform\.lock\.hcl|gradle\.lockfile|conan\.lock|cartfile\.resolved|package\.resolved)$|[.-]min\.(?:js|css|mjs)$|\.(?:map|snap|svg|po|pot|mo|xlf|xliff|lock|sum|sig|asc|pub|crt|csr|pyc|wasm|woff2?|ttf|eot)$/i;

const SAMPLE =
  /[.-](?:example|sample|samples|template|tmpl|tpl|dist|defaults?|schema|skel|in)$|^(?:example|sample)[.-](?:env|config|conf|ya?ml|json|toml|ini|properties|tfvars)|[._-](?:example|sample|template|tmpl|dist)\.[^/]*$/i;

/** Whether a file is program text, where a word without quotes is a name rather than a value. */
export function isSourceCode(path: string): boolean {
  return SOURCE.test(path);
}

/** Whether a file is written by a program and holds hashes by the hundred: lock files, bundles, maps, snapshots. */
export function isMachineMade(path: string): boolean {
  return MACHINE_MADE.test(path);
}

/** Whether a file's own name says that its values are samples (`.env.example`, `config.sample.yml`). */
export function isSampleFile(path: string): boolean {
  return SAMPLE.test(baseName(path));
}
