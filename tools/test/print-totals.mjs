// A reporter for @web/test-runner: counts what passed and failed, a file that did not load included. Its line is
// what tools/browsers/run-in-engine.mjs reads.

const testsIn = ({tests, suites}) => [...tests, ...suites.flatMap(testsIn)];

function count({passed, testResults}) {
  const tests = (testResults ? testsIn(testResults) : []).filter(({skipped}) => !skipped);
  const good = tests.filter((test) => test.passed).length;
  const bad = tests.length - good;
  // Failed without a failed test: the file, a hook or the page itself broke.
  return {passed: good, failed: passed ? bad : Math.max(1, bad)};
}

export const printTotals = () => {
  let line;
  return {
    onTestRunFinished({sessions}) {
      const counts = [...sessions].map(count);
      const sum = (outcome) => counts.reduce((total, each) => total + each[outcome], 0);
      line = `${sessions[0]?.browser.name}: ${sum('passed')} passed, ${sum('failed')} failed`;
    },
    stop: () => console.log(line),
  };
};
