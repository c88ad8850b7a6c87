// A rule for ESLint 9 and newer, and for oxlint's `jsPlugins`: each secret in a file is a problem at its place.
import { relative } from "node:path";
import { scan } from "leaktrail";

const noSecrets = {
  meta: {
    type: "problem",
    docs: { description: "no secrets in source files" },
    schema: [],
    messages: { secret: "{{title}} {{masked}}: read it from the environment instead" },
  },
  create(context) {
    return {
      Program() {
        const path = relative(context.cwd, context.filename).replaceAll("\\", "/");
        for (const finding of scan(context.sourceCode.text, { path })) {
          if (finding.severity !== "error") continue;
          context.report({
            // ESLint counts columns from 0.
            loc: {
              start: { line: finding.line, column: finding.column - 1 },
              end: { line: finding.endLine, column: finding.endColumn - 1 },
            },
            messageId: "secret",
            data: { title: finding.title, masked: finding.secret.masked },
          });
        }
      },
    };
  },
};

export default { meta: { name: "leaktrail" }, rules: { "no-secrets": noSecrets } };
