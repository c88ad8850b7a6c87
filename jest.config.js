/** @type {import("jest").Config} */
const config = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/tests/{unit,property,integration,e2e}/**/*.test.ts"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/bench/work/"],
  extensionsToTreatAsEsm: [".ts"],
  moduleNameMapper: { "^recheck/lib/browser\\.js$": "<rootDir>/tests/node_modules/recheck/lib/browser.js" },
  transform: { "\\.ts$": "<rootDir>/tests/tooling/transform.js" },
  testSequencer: "<rootDir>/tests/tooling/sequencer.js",
  reporters: ["default", "<rootDir>/tests/tooling/tally-reporter.js"],
  coverageProvider: "v8",
  collectCoverageFrom: ["lib/**/*.ts", "patterns/**/*.ts"],
  // jest leaves a core to itself, which hardly works.
  maxWorkers: "100%",
  // Modules of finished tests are never let go of: a worker of hundreds of them would end in collecting garbage.
  workerIdleMemoryLimit: "1GB",
  // Only for what hangs: some machines start a git three times as slowly as others.
  testTimeout: 300_000,
};

export default config;
