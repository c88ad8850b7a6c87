import { writeFileSync } from "node:fs";

/**
 * Writes the run's counts as JSON to the file named by LEAKTRAIL_TALLY, where tools/test.js and .ci/run pick them up.
 * A test file that fails before its first test counts as one failed test.
 */
export default class TallyReporter {
  onRunComplete(_contexts, results) {
    const file = process.env["LEAKTRAIL_TALLY"];
    if (file === undefined) return;
    const broken = results.testResults.filter(
      (suite) => suite.testExecError !== undefined && suite.numFailingTests === 0,
    );
    writeFileSync(
      file,
      JSON.stringify({
        passed: results.numPassedTests,
        failed: results.numFailedTests + broken.length + (results.wasInterrupted ? 1 : 0),
        skipped: results.numPendingTests + results.numTodoTests,
      }),
    );
  }
}
