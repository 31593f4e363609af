import {readdirSync} from 'node:fs';
import {tryInEngines} from '../browsers/try-engines.mjs';

export const title = 'Access';
export const order = 40;

const FOLDER = 'tests/access';

export async function run() {
  const [trees, transcripts] = ['snapshots', 'transcripts'].map(
    (kept) => readdirSync(`${FOLDER}/${kept}`).length,
  );
  return {
    ...(await tryInEngines([`${FOLDER}/*.test.ts`])),
    summary: [
      'Every screen, in English and in the generated language, light and dark: axe without a violation or an unexplained doubt, text 7:1, controls and focus 3:1, targets of 44 px, 320 px and 400 %, text spacing, forced colours, each step said once, and the focus never lost by random keys.',
      `What a screen reader is given is kept for ${trees} kinds of screens and compared (Chromium), what one reads aloud for ${transcripts} whole visits.`,
    ],
  };
}
