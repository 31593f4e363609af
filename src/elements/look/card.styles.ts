import {css} from 'lit';

/** What every card has: headings, lists, buttons, links, disclosures, notes, and the safety panel. */
export const card = css`
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  .safety-title {
    margin: 0;
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
  }
  p {
    margin-block: var(--_space) 0;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  /* By itself: a browser without :has() would leave out the other too. */
  .option:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .focus-here {
    outline: none;
  }
  button,
  summary {
    font: inherit;
    cursor: pointer;
  }
  button:disabled {
    opacity: 0.6;
    pointer-events: none;
  }
  .primary {
    display: block;
    inline-size: 100%;
    min-block-size: 52px;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_accent);
    color: var(--_on);
    font-weight: 600;
  }
  @supports (color: color-mix(in srgb, red, red)) {
    .primary:hover {
      background: color-mix(in srgb, var(--_accent) 88%, var(--_ink));
    }
  }
  a,
  .quiet,
  summary {
    padding-block: 8px;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .quiet,
  summary,
  .call,
  .help a {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
    min-block-size: 44px;
  }
  .quiet {
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
  }
  summary::before,
  .back::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid;
    border-width: 0 0 2px 2px;
    margin: 0 0.125em;
    rotate: 45deg;
  }
  .back:dir(rtl)::before {
    rotate: -135deg;
  }
  summary::before {
    rotate: -45deg;
    translate: 0 -25%;
  }
  [open] > summary::before {
    rotate: 135deg;
    translate: 0 25%;
  }
  .call {
    color: var(--_emergency);
    font-weight: 600;
  }
  .note,
  .hint,
  .help {
    color: var(--_muted);
  }
  .note,
  label .hint,
  .row .hint,
  .top .help {
    font-size: 0.875em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .again {
    min-block-size: 44px;
    margin-inline-end: var(--_space);
    padding-inline: calc(var(--_space) * 2);
  }
  .again,
  .buttons button {
    border: 1px solid var(--_control);
    border-radius: calc(var(--_radius) * 0.75);
    background: none;
    color: inherit;
  }
  .safety-panel {
    border-inline-start: 8px solid var(--_emergency);
  }
`;
