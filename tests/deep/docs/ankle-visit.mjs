// A visitor of a page with the three elements, and everything that the page then says.

/** Chooses the values on the screen and goes on. */
export const say = (page, values) =>
  page.$eval(
    'pop-checker',
    async (checker, chosen) => {
      const inside = (selector) => {
        const found = checker.shadowRoot.querySelector(selector);
        if (!found) throw new Error(`no ${selector} on: ${checker.shadowRoot.textContent}`);
        return found;
      };
      for (const value of chosen) inside(`.question input[value="${value}"]`).click();
      inside('[part~=continue]').click();
      await checker.updateComplete;
    },
    [values].flat(),
  );

/** All that can be read or heard of each element, but for the button that goes back; and what it amounts to. */
export const shown = (page) =>
  page.evaluate(() => {
    const checker = document.querySelector('pop-checker');
    const wordsOf = (tag) => {
      const {shadowRoot} = document.querySelector(tag);
      const words = [...shadowRoot.querySelectorAll('[aria-label]')].map(({ariaLabel}) => ariaLabel);
      const texts = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const {parentElement, data} = texts.currentNode;
        if (!parentElement?.closest('style, [part~=back]')) words.push(data);
      }
      return words.join(' ').replace(/\s+/g, ' ');
    };
    const {urgency, by, limits, explanations} = checker.assessment;
    return {
      urgency,
      by,
      limits: limits.map(({id}) => id),
      explanations: explanations.map(({id}) => id),
      ended: checker.matches(':state(ended)'),
      words: {
        checker: wordsOf('pop-checker'),
        list: wordsOf('red-flag-list'),
        warning: wordsOf('self-crack-warning'),
        summary: checker.summary(),
      },
    };
  });
