// One figure each, of one contender, once. The runner repeats them in turns.
import {goUntilReady, metricsOf, withFreshPage} from './browser.mjs';
import {readTrace, TRACE_CATEGORIES} from './read-trace.mjs';

const collectGarbage = async (cdp) => {
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.disable');
};

/** @typedef {{browser: import('puppeteer-core').Browser, url: string, cpu?: number, slow?: boolean}} Conditions */

/**
 * A cold start: what the main thread did until the question was painted, and when that was.
 * @param {Conditions} conditions
 */
export const coldStart = ({browser, ...conditions}, {path, isReady}) =>
  withFreshPage(browser, conditions, async (tab, cdp) => {
    await tab.tracing.start({categories: TRACE_CATEGORIES});
    const {ready} = await goUntilReady(cdp, conditions.url + path, isReady);
    const trace = JSON.parse(Buffer.from(await tab.tracing.stop()).toString());
    const {total, work, longest, longTasks} = readTrace(trace, {from: 'bench-go', to: 'bench-ready'});
    return {ready, cpu: total, longest, longTasks, ...work};
  });

/** The same with 50 instances on the page. @param {Conditions} conditions */
export const manyInstances = (conditions, {manyPath, areReady}) =>
  coldStart(conditions, {path: manyPath, isReady: areReady});

/** What stays in memory once the question is there. @param {Conditions} conditions */
export const memory = ({browser, ...conditions}, {path, isReady}) =>
  withFreshPage(browser, conditions, async (_, cdp) => {
    await goUntilReady(cdp, conditions.url + path, isReady);
    await collectGarbage(cdp);
    const {JSHeapUsedSize, Nodes, JSEventListeners} = await metricsOf(cdp);
    return {heap: JSHeapUsedSize / 1024, nodes: Nodes, listeners: JSEventListeners};
  });

/** What jumped until the question was there, as Chromium scores it. @param {Conditions} conditions */
export const layoutShift = ({browser, ...conditions}, {shiftPath, isReady}) =>
  withFreshPage(browser, conditions, async (tab, cdp) => {
    await goUntilReady(cdp, conditions.url + shiftPath, isReady);
    const score = await tab.evaluate(
      () =>
        new Promise((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const {value} of list.getEntries()) sum += value;
          }).observe({type: 'layout-shift', buffered: true});
          setTimeout(() => resolve(sum), 300);
        }),
    );
    return {score};
  });

// Runs in the page. Answers from the start of a frame until that screen's successor was painted, ms each.
async function answerAll(path, {screen, choose, goOn}) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const painted = () =>
    new Promise((resolve) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(0);
    });
  const answers = [];
  performance.mark('answers-go');
  for (const [, choice] of path) {
    await frame();
    const before = screen();
    const start = performance.now();
    choose(choice);
    goOn();
    let frames = 1;
    // The same frame goes on with style, layout and paint, and then with the message.
    await painted();
    for (; screen() === before && frames < 200; frames++) {
      await frame();
      await painted();
    }
    if (frames === 200) throw new Error(`no new screen after ${String(before)}`);
    answers.push({ms: performance.now() - start, frames});
    for (let idle = 0; idle < 3; idle++) await frame();
  }
  performance.mark('answers-done');
  return answers;
}

/**
 * Answer after answer: from the click to the next screen painted.
 * @param {Conditions & {before: string[][], steps: string[][]}} conditions the answers that count, and those before them
 */
export const answering = ({browser, before, steps, ...conditions}, {path, isReady, screen, choose, goOn}) =>
  withFreshPage(browser, conditions, async (tab, cdp) => {
    await goUntilReady(cdp, conditions.url + path, isReady);
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    const answer = (answers) =>
      tab.evaluate(
        `(${answerAll})(${JSON.stringify(answers)}, {screen: ${screen}, choose: ${choose}, goOn: ${goOn}})`,
      );
    await answer(before);
    await tab.tracing.start({categories: TRACE_CATEGORIES});
    const answers = await answer(steps);
    const trace = JSON.parse(Buffer.from(await tab.tracing.stop()).toString());
    const {total, longest} = readTrace(trace, {from: 'answers-go', to: 'answers-done'});
    return {
      each: answers.reduce((sum, {ms}) => sum + ms, 0) / answers.length,
      frames: Math.max(...answers.map(({frames}) => frames)),
      cpu: total / answers.length,
      longest,
    };
  });
