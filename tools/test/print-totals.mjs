// A reporter for @web/test-runner: counts what passed and failed, a file that did not load included. Prints
// the plain line, or writes the counts to the file that POP_TOTALS names.
import {writeFileSync} from 'node:fs';

function count({tests, suites}, totals) {
  for (const {passed, skipped} of tests) {
    if (skipped) totals.skipped++;
    else if (passed) totals.passed++;
    else totals.failed++;
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
  let totals = {passed: 0, failed: 0, skipped: 0};
  return {
    onTestRunFinished({sessions}) {
      totals = {passed: 0, failed: 0, skipped: 0};
      for (const session of sessions) countSession(session, totals);
      totals.browser = sessions[0]?.browser.name;
    },
    stop() {
      if (process.env.POP_TOTALS) writeFileSync(process.env.POP_TOTALS, JSON.stringify(totals));
      else console.log(`${totals.passed} passed, ${totals.failed} failed`);
    },
  };
};
