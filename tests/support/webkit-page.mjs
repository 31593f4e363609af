// A page of WebKitGTK with those of Puppeteer's methods that tests in every engine use.
import {startWebkit} from '../../tools/browsers/webkit-session.mjs';

/**
 * WebDriver tells nothing of what goes wrong in a page. Each page has this first, as a file: strict policies let it run.
 * A page in a frame tells the page around it.
 */
export const NOTE_PROBLEMS = `
  const pageProblems = (window.pageProblems = parent.pageProblems ?? []);
  for (const level of ['error', 'warn']) {
    const say = console[level].bind(console);
    console[level] = (...said) => {
      pageProblems.push(said.join(' '));
      say(...said);
    };
  }
  addEventListener('error', ({message}) => pageProblems.push(message));
  addEventListener('unhandledrejection', ({reason}) => pageProblems.push(String(reason)));
  addEventListener('securitypolicyviolation', ({blockedURI, violatedDirective}) => {
    // A page without an icon of its own is asked for one.
    if (!blockedURI.endsWith('/favicon.ico')) pageProblems.push('refused: ' + violatedDirective + ' ' + blockedURI);
  });
`;

/** What a test runs may take as long as it does elsewhere. In milliseconds. */
const LONGEST = 600_000;

/**
 * There is one window, so a page takes the place of the one before.
 * @param {string} driver the path of WebKitWebDriver
 */
export async function launchWebkit(driver) {
  const {call, press, stop} = await startWebkit(driver);
  await call('POST', '/timeouts', {script: LONGEST});
  const goto = (url) => call('POST', '/url', {url});

  async function newPage() {
    await goto('about:blank');
    /** Up to the last time that something was run in the page. */
    const problems = [];

    async function evaluate(run, ...given) {
      // In a task of its own: within what WebDriver runs, promises would go on in the middle of a call to the page.
      const script = `
        const tell = arguments[0];
        const end = (told) => tell(JSON.stringify({...told, problems: (window.pageProblems ?? []).splice(0)}));
        setTimeout(() =>
          (async () => (${run})(...${JSON.stringify(given)}))().then(
            (value) => end({value}),
            (error) => end({error: error + ' ' + error?.stack}),
          ),
        );`;
      const told = JSON.parse(await call('POST', '/execute/async', {script, args: []}));
      problems.push(...told.problems);
      if ('error' in told) throw new Error(told.error);
      return told.value;
    }

    const $eval = (selector, run, ...given) =>
      evaluate(
        `(selector, ...given) => (${run})(document.querySelector(selector), ...given)`,
        selector,
        ...given,
      );

    return {
      problems,
      evaluate,
      $eval,
      goto,
      keyboard: {press},
      close: () => goto('about:blank'),
      // What went wrong in it is told of one page: the next has its own.
      isClosed: () => true,
    };
  }
  return {newPage, close: stop};
}
