// The same questions as a page: ours beside the limit and what people would pick instead.
//   node bench/page/index.mjs [--only bytes,cold,many,answers,result,heap,shift] [--ours-and-limit] [--at 1x|4x] [--rounds n]
import {parseArgs} from 'node:util';
import {fileURLToPath} from 'node:url';
import {bytesOf} from './bytes.mjs';
import {launch} from './browser.mjs';
import {serveContenders} from './contenders.mjs';
import {ensurePeers, peerVersions} from './install-peers.mjs';
import {print} from '../show.mjs';
import {report} from './report.mjs';
import {MEASURES, runMeasure} from './run-measures.mjs';

export const title = 'Page, beside form libraries';

const ALL = ['bytes', ...Object.keys(MEASURES)];

const about = (version) =>
  `The same questions with the same words in ${version}: as pop-checker; in DOM written by hand that shows the same screens (checked element by element first), which is the limit; in SurveyJS and Form.io, one question a page; in LHC-Forms, all at once; and as static HTML. Only pop-checker has rules, reasons, advice and results. Main thread: its own time of all tasks until the frame with the question, above that of an empty page; nothing cached. 4×: the processor slowed down four times.`;

/**
 * @param {{only?: string[], peers?: boolean, at?: string, rounds?: number}} options all by default
 * @returns {Promise<import('../results.mjs').PartResults>}
 */
export async function run({only = ALL, peers = true, at, rounds} = {}) {
  if (peers) ensurePeers();
  const browser = await launch();
  try {
    const {server, contenders} = await serveContenders(browser, {peers});
    const options = {browser, url: server.url, contenders, rounds, only: at};
    const measured = {};
    for (const name of only) {
      if (name === 'bytes') {
        measured.bytes = {};
        for (const contender of contenders)
          measured.bytes[contender.name] = await bytesOf(browser, server, contender);
      } else measured[name] = await runMeasure(name, options);
    }
    await server.close();
    return {about: about(await browser.version()), ...report(measured), packages: peerVersions()};
  } finally {
    await browser.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {values} = parseArgs({
    options: {
      only: {type: 'string'},
      'ours-and-limit': {type: 'boolean', default: false},
      at: {type: 'string'},
      rounds: {type: 'string'},
    },
  });
  print(
    await run({
      only: values.only?.split(','),
      peers: !values['ours-and-limit'],
      at: values.at?.replace('x', '×'),
      rounds: values.rounds && Number(values.rounds),
    }),
  );
}
