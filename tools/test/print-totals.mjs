// A reporter for @web/test-runner: counts what passed and failed, a file that did not load included. Its line is
// what tools/browsers/run-in-engine.mjs reads.

function count({tests, suites}, totals) {
  for (const {passed, skipped} of tests) {
    if (passed) totals.passed++;
    else if (!skipped) totals.failed++;
  }
  for (const suite of suites) count(suite, totals);
}

function countSession({passed, testResults}, totals) {
  const before = totals.failed;
  if (testResults) count(testResults, totals);
  // Failed without a failed test: the file, a hook or the page itself broke.
  if (!passed && totals.failed === before) totals.failed++;
}

export const printTotals = () => {
  let totals = {passed: 0, failed: 0};
  let browser;
  return {
    onTestRunFinished({sessions}) {
      totals = {passed: 0, failed: 0};
      for (const session of sessions) countSession(session, totals);
      browser = sessions[0]?.browser.name;
    },
    stop() {
      console.log(`${browser}: ${totals.passed} passed, ${totals.failed} failed`);
    },
  };
};
