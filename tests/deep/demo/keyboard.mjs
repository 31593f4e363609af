// A person with a keyboard and nothing else, on a page with a <pop-checker>.

/** What has the focus, through shadow roots: its value, part and class. */
const focused = (page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return {
      value: at?.value ?? '',
      part: at?.getAttribute('part') ?? '',
      type: at?.type ?? '',
      checked: !!at?.checked,
    };
  });

async function tabTo(page, wanted, what) {
  for (let presses = 0; presses < 60; presses++) {
    const at = await focused(page);
    if (wanted(at)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not lead to ${what}`);
}

async function choose(page, value) {
  const {type, group} = await page.$eval(
    'pop-checker',
    (element, wanted) => {
      const input = element.shadowRoot.querySelector(`.question input[value="${wanted}"]`);
      if (!input)
        throw new Error(`no choice ${wanted} on: ${element.shadowRoot.textContent.replace(/\s+/g, ' ')}`);
      const all = [...element.shadowRoot.querySelectorAll(`.question input[name="${input.name}"]`)];
      return {type: input.type, group: all.map((each) => each.value)};
    },
    value,
  );
  if (type === 'checkbox') {
    await tabTo(page, (at) => at.value === value && at.type === 'checkbox', value);
    await page.keyboard.press('Space');
    return;
  }
  await tabTo(page, (at) => group.includes(at.value), `the radios with ${value}`);
  await page.keyboard.press('Space');
  for (let presses = 0; presses < group.length && (await focused(page)).value !== value; presses++)
    await page.keyboard.press('ArrowDown');
  const at = await focused(page);
  if (at.value !== value || !at.checked) throw new Error(`the arrow keys do not lead to ${value}`);
}

/** Chooses the values on the screen and goes on. */
export async function say(page, ...values) {
  for (const value of values) await choose(page, value);
  await tabTo(page, ({part}) => part.split(' ').includes('continue'), 'Continue');
  await page.keyboard.press('Enter');
  await page.$eval('pop-checker', (element) => element.updateComplete);
}

/** What stands on the screen. */
export const shown = (page) =>
  page.$eval('pop-checker', (element) => ({
    text: element.shadowRoot.querySelector('.card').innerText.replace(/\s+/g, ' '),
    ended: !element.shadowRoot.querySelector('.question'),
    urgency: element.assessment.urgency,
    by: element.assessment.by,
    sounds: element.assessment.explanations.filter(({kind}) => kind === 'sound').map(({id}) => id),
    links: [...element.shadowRoot.querySelectorAll('a[href^="tel:"]')].map((link) =>
      link.getAttribute('href'),
    ),
    limits: element.assessment.limits.map(({id}) => id),
  }));

/** Says one screen after the other, and counts them. */
export async function visit(page, ...screens) {
  for (const values of screens) await say(page, ...[values].flat());
  return {...(await shown(page)), screens: screens.length};
}
