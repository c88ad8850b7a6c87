import type { Pattern } from "../lib/core/pattern.ts";

/** Access tokens of OpenShift's OAuth server. */
export const RED_HAT_OPENSHIFT_PATTERNS: readonly Pattern[] = [
  {
    name: "red-hat-openshift-token",
    provider: "Red Hat OpenShift",
    title: "OpenShift OAuth access token",
    impact: "Use the cluster as the user who signed in, for a day by default.",
    anchor: "start",
    keywords: ["sha256~"],
    regex: /(?<secret>sha256~[A-Za-z0-9_-]{43})(?![\w-])/,
    entropy: 4.3,
    revoke: [
      "Delete it as its user: `oc delete useroauthaccesstokens <name>`, which signs out every session that uses it; `oc logout` only ends the active session's token.",
      "An administrator deletes it with `oc delete oauthaccesstoken <name>`.",
      "Read the audit log for what it did.",
    ],
    references: [
      "https://docs.redhat.com/en/documentation/openshift_container_platform/latest/html/authentication_and_authorization/managing-oauth-access-tokens",
      "https://github.com/openshift/oauth-apiserver/blob/master/pkg/oauth/apis/oauth/validation/validation.go",
    ],
    token: "sha256~{base64url:43}",
    examples: [
      "oc login --token={token} --server=https://api.example.test:6443",
      "users:\n- name: dev/api-example-test:6443\n  user:\n    token: {token}\n",
    ],
    counterExamples: ["oc login --token=sha256~...", "oc login --token=sha256~{base62:20}", "sha256:{hex:64}"],
  },
];
