import {css} from './css.js';

/** What every card has: headings, buttons, links, disclosures, and the safety panel. */
export const card = css`
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    padding: 0;
    font-size: 1.2em;
    font-weight: 650;
    line-height: 1.2;
    text-wrap: balance;
  }
  p {
    margin-block: var(--_space) 0;
  }
  .focus-here:focus {
    outline: none;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  button,
  summary {
    font: inherit;
    cursor: pointer;
  }
  button:disabled {
    cursor: default;
    opacity: 0.6;
  }
  .primary {
    display: block;
    inline-size: 100%;
    min-block-size: 52px;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 650;
  }
  .primary:hover:enabled {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_ink));
  }
  .quiet {
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .quiet:hover:enabled,
  a:hover,
  summary:hover {
    text-decoration-thickness: 2px;
  }
  summary {
    display: flex;
    align-items: center;
    gap: var(--_space);
    inline-size: fit-content;
    min-block-size: 44px;
    border-radius: 4px;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-block-end: 0.25em;
    margin-inline-start: 0.125em;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  details[open] > summary::before {
    margin-block: 0.25em 0;
    rotate: 225deg;
  }
  .call {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    font-weight: 650;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .safety-panel {
    border-inline-start: 8px solid var(--_emergency);
  }
  .safety-title {
    margin: 0;
    font-size: 1.2em;
    font-weight: 650;
    line-height: 1.2;
  }
  @media (forced-colors: active) {
    .primary {
      border-color: ButtonText;
    }
  }
`;
