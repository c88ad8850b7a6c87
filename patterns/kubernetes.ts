import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS } from "./bare-value.ts";

/** Kubernetes. */
export const KUBERNETES_PATTERNS: readonly Pattern[] = [
  {
    name: "kubernetes-bootstrap-token",
    provider: "Kubernetes",
    title: "Kubernetes bootstrap token",
    impact:
      "Whoever holds it and reaches the API server can join a node to the cluster and read the cluster's public configuration.",
    anchor: "start",
    keywords: ["kubeadm", "bootstraptoken", "tlsbootstraptoken", "bootstrap-token"],
    ignoreCase: true,
    inWord: true,
    crosses: 256,
    regex: new RegExp(
      String.raw`(?:kubeadm[ ][^\n\0]{0,120}?["']?|kubeadm[_-]?(?:[a-z]{1,12}[_-]?)?token${ASSIGNS}|(?:tls)?bootstrap-?tokens?(?:["']?:\s{0,40}(?:-\s{0,8}(?:groups:[^\0]{0,100}?)?token:)?\s{0,8}["']?|${ASSIGNS}))(?<![\w.-])(?<secret>(?=[a-z.]{0,22}\d)[a-z0-9]{6}\.[a-z0-9]{16})(?![\w.-])`,
      "i",
    ),
    entropy: 3.0,
    revoke: [
      "Run `kubeadm token delete <id>` (the six characters before the dot), or delete the secret `bootstrap-token-<id>` in the namespace kube-system.",
      "Run `kubectl get nodes` and `kubectl get csr`, and remove nodes that are not yours.",
      "Create tokens with a short life: `kubeadm token create --ttl 2h`.",
    ],
    references: [
      "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/",
      "https://kubernetes.io/docs/reference/setup-tools/kubeadm/kubeadm-token/",
    ],
    formatSource: "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/",
    token: "{base36:5}7.{base36:16}",
    examples: [
      "kubeadm join 192.0.2.10:6443 --token {token} --discovery-token-ca-cert-hash sha256:{hex:64}",
      "tlsBootstrapToken: {token}",
      "kubeadm_token: {token}",
      'bootstrapTokens:\n- token: "{token}"\n',
    ],
    counterExamples: [
      "kubeadm join --token {base36:6}.{base36:10}",
      "kubeadm join --token <token>",
      "version: {base36:6}.{base36:16}",
    ],
  },
];
