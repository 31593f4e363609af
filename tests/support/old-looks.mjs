// What must be seen of the elements in every browser, however plain: controls, the focus and the bands.
import assert from 'node:assert/strict';

/** Opens a first question, a focus on its second row, and an emergency; resolves to what can be seen of them. */
export async function seen(page) {
  await page.evaluate(async () => {
    const [checker] = document.querySelectorAll('pop-checker');
    await checker.updateComplete;
    checker.shadowRoot.querySelector('input').focus();
  });
  await page.keyboard.press('Tab');
  return page.evaluate(async () => {
    const [checker, list] = document.querySelectorAll('pop-checker, red-flag-list');
    const styleOf = (element, selector) => getComputedStyle(element.shadowRoot.querySelector(selector));
    const focused = checker.shadowRoot.activeElement;
    const outlines = [focused, focused.closest('.option')].map((each) => getComputedStyle(each).outlineStyle);
    const next = styleOf(checker, '[part~=continue]');
    const first = {
      outlined: outlines.includes('solid') || outlines.includes('auto'),
      row: styleOf(checker, '.option').borderTopStyle,
      next: next.backgroundColor,
      onNext: next.color,
      ink: styleOf(checker, '.card').color,
      paper: styleOf(checker, '.card').backgroundColor,
      border: styleOf(checker, '.card').borderTopStyle,
      helpBar: styleOf(checker, '.help.first').borderInlineStartStyle,
      listBand: styleOf(list, '.emergency .band').backgroundColor,
    };
    checker.shadowRoot.querySelector('input[value=very-ill]').click();
    await checker.updateComplete;
    const chosen = checker.shadowRoot.querySelector('input[value=very-ill]');
    checker.shadowRoot.querySelector('[part~=continue]').click();
    await checker.updateComplete;
    const call = styleOf(checker, '.band .call');
    return {
      ...first,
      checked: chosen.checked,
      band: styleOf(checker, '.band').backgroundColor,
      onBand: styleOf(checker, '.band').color,
      call: call.backgroundColor,
      onCall: call.color,
    };
  });
}

const CLEAR = 'rgba(0, 0, 0, 0)';

export function assertRight(shown, name) {
  assert.equal(shown.outlined, true, `${name}: focus`);
  assert.equal(shown.row, 'solid', `${name}: row`);
  assert.equal(shown.border, 'solid', `${name}: card`);
  assert.equal(shown.helpBar, 'solid', `${name}: help`);
  assert.equal(shown.checked, true, name);
  for (const [paper, ink] of [
    ['next', 'onNext'],
    ['paper', 'ink'],
    ['band', 'onBand'],
    ['call', 'onCall'],
  ]) {
    assert.notEqual(shown[paper], CLEAR, `${name}: ${paper}`);
    assert.notEqual(shown[paper], shown[ink], `${name}: ${paper}`);
  }
  assert.equal(shown.band, 'rgb(155, 17, 22)', name);
  assert.equal(shown.listBand, 'rgb(155, 17, 22)', name);
}
