/** Commands that neither print nor send what stands in the files they are given, in lower case without a path. */
export const HARMLESS: ReadonlySet<string> = new Set(
  [
    "rm unlink shred rmdir mv mkdir touch ln chmod chown chgrp chattr setfacl ls dir tree stat test [ [[ wc du df file",
    "realpath readlink basename dirname which type pwd cd pushd popd true false : exit return set shift",
    "source . export unset alias kill wait sleep date leaktrail tee truncate sha256sum sha1sum md5sum cksum cmp age",
    "ssh-add ssh-keygen install remove-item test-path get-item get-childitem set-location new-item",
  ]
    .join(" ")
    .split(" "),
);

/** Commands that print or send the files they are given. */
export const PRINTS: ReadonlySet<string> = new Set(
  [
    "cat tac head tail less more most bat batcat nl od xxd hexdump hd strings base64 base32 uuencode rev fold fmt pr",
    "grep egrep fgrep rg ag ack sed awk gawk mawk cut sort uniq comm join paste column expand tr diff sdiff colordiff",
    "jq yq xmllint openssl gpg curl wget http https xh httpie nc ncat netcat socat ftp sftp scp rsync rclone mail mutt",
    "sendmail gh glab hub aws gsutil gcloud az s3cmd kubectl pbcopy xclip xsel wl-copy clip get-content gc",
    "select-string invoke-webrequest invoke-restmethod iwr irm cp dd tar zip 7z gzip bzip2 xz zstd",
  ]
    .join(" ")
    .split(" "),
);

/** Commands that run the command behind them, with the options of theirs that take a word. */
export const WRAPPERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["sudo", new Set(["-u", "-g", "-C", "-h", "-p"])],
  ["doas", new Set(["-u", "-C"])],
  ["env", new Set(["-u", "-C", "-S"])],
  ["timeout", new Set(["-k", "-s"])],
  ["nice", new Set(["-n"])],
  ["ionice", new Set(["-c", "-n"])],
  ["xargs", new Set(["-I", "-n", "-P", "-L", "-d", "-a", "-E", "-s"])],
  ["stdbuf", new Set(["-i", "-o", "-e"])],
  ["watch", new Set(["-n"])],
  ["npx", new Set(["-p", "--package"])],
  ...["nohup", "exec", "command", "builtin", "time", "setsid", "bunx"].map(
    (name) => [name, new Set<string>()] as const,
  ),
]);

/** Words before a command that belong to the shell's grammar. */
export const KEYWORDS: ReadonlySet<string> = new Set("if then else elif while until do ! { } time coproc".split(" "));

/** Shells, whose `-c` takes a command line. */
export const SHELLS: ReadonlySet<string> = new Set("sh bash zsh dash ksh ash fish".split(" "));
