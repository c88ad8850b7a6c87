/**
 * Paths as repositories have them, of many kinds and depths, so that whatever fits most of them fits nearly everything.
 * Of every five one has no extension, and no folder and no extension stands in many.
 */
const PROBES: readonly string[] = [
  "Makefile",
  "README.md",
  "package.json",
  "go.sum",
  ".env",
  ".gitignore",
  ".github/workflows/ci.yml",
  "LICENSE",
  "bin/run",
  "cmd/server/main.go",
  "src/index.ts",
  "src/app/pages/login/form.tsx",
  "lib/http/client.rb",
  "app/models/user.py",
  "internal/store/sql/migrate/0001_init.sql",
  "config/settings.toml",
  "deploy/prod/terraform/main.tf",
  "infra/ansible/hosts",
  "k8s/base/secret.yaml",
  "docker/Dockerfile",
  "docs/guide/start.rst",
  "tests/unit/login.test.js",
  "spec/fixtures/token.txt",
  "scripts/release.sh",
  "web/static/css/site.css",
  "web/templates/base.html",
  "android/app/build.gradle",
  "ios/App/Info.plist",
  "native/src/codec.c",
  "native/include/codec.h",
  "engine/core/loop.cpp",
  "services/billing/src/main/java/Invoice.java",
  "services/mail/Program.cs",
  "crates/parse/src/lib.rs",
  "notebooks/model.ipynb",
  "data/2024/03/export.csv",
  "keys/id_rsa",
  "home/user/.ssh/config",
  "etc/nginx/sites/default",
  "vendor/acme/tool/tool.php",
  "old/backup/dump.bak",
  "a",
  "x/y",
  "deep/er/and/deep/er/still/0",
  "with space/and-dash_under.log",
  "\u00fcber/gr\u00f6\u00dfe.ini",
  "UPPER/CASE.XML",
  "certs/server.pem",
];
const MOST = 0.75;

/** Whether a rule about files is one about nearly all of them. */
export function isTooBroad(covers: (path: string) => boolean): boolean {
  return PROBES.filter(covers).length >= PROBES.length * MOST;
}
