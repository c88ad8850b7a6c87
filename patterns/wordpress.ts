import type { Pattern } from "../lib/core/pattern.ts";

/** WordPress: the keys and salts that sign its cookies. */
export const WORDPRESS_PATTERNS: readonly Pattern[] = [
  {
    name: "wordpress-salt",
    provider: "WordPress",
    title: "WordPress authentication key or salt",
    impact: "Whoever has all eight of them can forge the cookies of every user of the site, administrators too.",
    anchor: "start",
    keywords: ["AUTH_KEY", "LOGGED_IN_KEY", "NONCE_KEY", "AUTH_SALT", "LOGGED_IN_SALT", "NONCE_SALT"],
    inWord: true,
    // The generator writes 64 printable characters, spaces too, and neither quotes nor backslashes.
    regex:
      /(?<=define\([ \t]{0,4}["'](?:SECURE_)?)(?:AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)["'][ \t]{0,12},[ \t]{0,12}(?:'(?=[^'\r\n]{0,63}[^\w\s'])|"(?=[^"\r\n]{0,63}[^\w\s"]))(?<secret>[ -!#-&(-[\]-~]{64})["']/,
    publicPrefix: "",
    entropy: 4.2,
    formatSource: "https://github.com/WordPress/WordPress/blob/master/wp-admin/setup-config.php",
    revoke: [
      "Take new keys and salts from https://api.wordpress.org/secret-key/1.1/salt/ and put them into `wp-config.php`: everybody has to log in again.",
      "Change the database's password too, since it stands in the same file, and take the file out of the repository.",
    ],
    references: [
      "https://developer.wordpress.org/advanced-administration/wordpress/wp-config/#security-keys",
      "https://github.com/WordPress/WordPress/blob/master/wp-includes/pluggable.php",
    ],
    token: "{base62:31}!{base64:31}%",
    examples: [
      "define('AUTH_KEY',         '{token}');",
      'define( "SECURE_AUTH_SALT", "{token}" );',
      "define('NONCE_SALT', '{token}');",
    ],
    counterExamples: [
      "define('AUTH_KEY',         'put your unique phrase here');",
      "define('AUTH_KEY', getenv('AUTH_KEY'));",
      "define('AUTH_KEY', '{token}{token}');",
    ],
  },
];
