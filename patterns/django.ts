import type { Pattern } from "../lib/core/pattern.ts";

/** Django's signing key. */
export const DJANGO_PATTERNS: readonly Pattern[] = [
  {
    name: "django-secret-key",
    family: "generic",
    provider: "Django",
    title: "Django secret key",
    impact: "Whoever holds it can forge sessions and password reset links of the site.",
    anchor: "start",
    keywords: ["SECRET_KEY"],
    inWord: true,
    // 50 characters, signs among them; the generator of today draws from lower-case letters, digits and 14 signs.
    regex:
      /SECRET_KEY["'\]]{0,2}[ \t]{0,8}(?::[ \t]{0,4}str[ \t]{0,4})?[=:][ \t]{0,8}[ru]?["'](?=[^"'\r\n]{0,60}[!@#$%^&*(=+)])(?<secret>(?:django-insecure-)?[!#-&(-[\]-~]{50})["']/,
    verdict: "generic",
    publicPrefix: "",
    weak: true,
    entropy: 4,
    revoke: [
      "Make a new key with `django.core.management.utils.get_random_secret_key()` and put it into the environment.",
      "Move the old one to the beginning of SECRET_KEY_FALLBACKS only if sessions and password reset links must live on, and take it out soon: what it signs is accepted until then.",
    ],
    references: [
      "https://docs.djangoproject.com/en/stable/ref/settings/#secret-key",
      "https://github.com/django/django/blob/main/django/core/management/utils.py",
    ],
    token: "{base36:20}({base36:14}^{base36:13}+",
    examples: ["SECRET_KEY = '{token}'", 'SECRET_KEY: str = "{token}"', "SECRET_KEY = 'django-insecure-{token}'"],
    counterExamples: [
      "SECRET_KEY = os.environ['SECRET_KEY']",
      "SECRET_KEY = 'change me please, this is not a secret key (really)'",
      "SECRET_KEY = '{base36:30}'",
    ],
  },
];
