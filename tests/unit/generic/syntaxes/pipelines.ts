import type { Syntax } from "./syntax.ts";

/** Containers and pipelines. */
export const PIPELINES: readonly Syntax[] = [
  {
    syntax: "Kubernetes env",
    path: "pod.yml",
    literal: [
      "- name: API_TOKEN\n  value: V\n",
      '  - name: "API_TOKEN"\n    value: "V"\n',
      "- { name: API_TOKEN, value: V }\n",
    ],
    reference: ["- name: API_TOKEN\n  value: $(OTHER_TOKEN)\n", "- name: API_TOKEN\n  value: ${OTHER_TOKEN}\n"],
    code: ["- name: API_TOKEN\n  valueFrom:\n    secretKeyRef:\n      name: api-token-2031\n      key: token\n"],
    name: "API_TOKEN",
  },
  {
    syntax: "Dockerfile",
    path: "Dockerfile",
    literal: [
      "ENV API_TOKEN=V",
      "ENV API_TOKEN V",
      'ENV API_TOKEN="V" PORT=3',
      "ARG API_TOKEN=V",
      "ENV PORT=3 \\\n    API_TOKEN=V",
      "RUN API_TOKEN=V ./x.sh",
      "LABEL API_TOKEN=V",
    ],
    reference: ["ENV API_TOKEN=$TOKEN", "ENV API_TOKEN ${TOKEN}", "ENV API_TOKEN=${TOKEN:-}"],
    code: ["ARG API_TOKEN", "ENV API_TOKEN="],
    name: "API_TOKEN",
  },
  {
    syntax: "compose",
    path: "docker-compose.yml",
    literal: [
      "    environment:\n      - API_TOKEN=V\n",
      "    environment:\n      API_TOKEN: V\n",
      '      - "API_TOKEN=V"\n',
      "      - API_TOKEN=${API_TOKEN:-V}\n",
    ],
    reference: ["      - API_TOKEN=${API_TOKEN}\n", "      API_TOKEN: ${API_TOKEN:?missing}\n"],
    code: "      - API_TOKEN\n",
    name: "API_TOKEN",
  },
  {
    syntax: "Helm values",
    path: "chart/values.yaml",
    literal: ["auth:\n  apiToken: V\n", 'apiToken: "V"', "extraEnv:\n  - name: apiToken\n    value: V\n"],
    reference: [
      "apiToken: {{ .Values.token }}",
      'apiToken: "{{ .Values.token | quote }}"',
      "apiToken: {{ randAlphaNum 32 | quote }}",
    ],
    code: ['apiToken: ""', "apiToken: {}"],
    name: "apiToken",
  },
  {
    syntax: "GitHub workflow",
    path: ".github/workflows/ci.yml",
    literal: [
      "    env:\n      API_TOKEN: V\n",
      "    - run: API_TOKEN=V ./x.sh\n",
      '    - run: echo "API_TOKEN=V" >> $GITHUB_ENV\n',
    ],
    reference: [
      "      API_TOKEN: ${{ secrets.API_TOKEN }}\n",
      '    - run: echo "API_TOKEN=${{ secrets.X }}" >> $GITHUB_ENV\n',
    ],
    code: "      API_TOKEN:\n        required: true\n",
    name: "API_TOKEN",
  },
  {
    syntax: "GitHub workflow input",
    path: ".github/workflows/ci.yml",
    literal: ["    with:\n      api-token: V\n"],
    reference: "    with:\n      api-token: ${{ inputs.token }}\n",
    code: "      api-token:\n        description: a token\n",
    name: "api-token",
  },
  {
    syntax: "GitLab CI",
    path: ".gitlab-ci.yml",
    literal: [
      "variables:\n  API_TOKEN: V\n",
      'variables:\n  API_TOKEN:\n    value: "V"\n    description: x\n',
      "  - export API_TOKEN=V\n",
    ],
    reference: ["variables:\n  API_TOKEN: $CI_JOB_TOKEN\n", "variables:\n  API_TOKEN: '$TOKEN'\n"],
    code: "variables:\n  API_TOKEN:\n    description: x\n",
    name: "API_TOKEN",
  },
  {
    syntax: "CircleCI",
    path: ".circleci/config.yml",
    literal: ["    environment:\n      API_TOKEN: V\n", "          environment:\n            - API_TOKEN: V\n"],
    reference: ["      API_TOKEN: << pipeline.parameters.token >>\n", "      API_TOKEN: $TOKEN\n"],
    code: "      API_TOKEN:\n        type: string\n",
    name: "API_TOKEN",
  },
  {
    syntax: "Jenkinsfile",
    path: "Jenkinsfile",
    literal: [
      "environment {\n  API_TOKEN = 'V'\n}",
      'withEnv(["API_TOKEN=V"]) {',
      '  API_TOKEN = "V"',
      "env.API_TOKEN = 'V'".replace("env.", ""),
    ],
    reference: [
      "  API_TOKEN = credentials('api-token')",
      '  API_TOKEN = "${env.TOKEN}"',
      "  API_TOKEN = env.OTHER_TOKEN",
    ],
    code: ["  string(name: 'API_TOKEN', defaultValue: '', description: 'x')"],
    name: "API_TOKEN",
  },
];
