import {mochaTests, nodeTests} from '../test/suites.mjs';

const IN_NODE = ['glossary', 'reading-grade'].map((name) => `tests/text/${name}.test.mjs`);

export const title = 'The words are plain, on every path';
export const order = 30;

export async function run() {
  const inMocha = await mochaTests(['tests/text/*.test.ts']).run();
  const inNode = await nodeTests(title, IN_NODE).run();
  return {
    passed: inMocha.passed + inNode.passed,
    failed: inMocha.failed + inNode.failed,
    shown:
      'Every path of every case, from the first screen to the result, with disclosures opened. Grade by Flesch-Kincaid, at most 6; sentences of at most 20 words; no fear, promise or diagnosis; every medical word explained.',
    details: [inMocha.output, inNode.output],
  };
}
