import {css} from './css.js';

/** What the list and the warning share. Each urgency is told by its word, then by the weight of its bar, last by colour. */
export const following = css`
  .title {
    font-size: 1.44em;
  }
  .emergency {
    --_urgency: var(--_emergency);
    --_bar: 8px;
  }
  .urgent {
    --_urgency: var(--_urgent);
    --_bar: 8px;
  }
  .soon {
    --_urgency: var(--_soon);
    --_bar: 5px;
  }
  .monitor {
    --_urgency: var(--_monitor);
    --_bar: 2px;
  }
  .bar {
    padding-inline-start: calc(var(--_space) * 2);
    border-inline-start: var(--_bar) solid var(--_urgency);
  }
  .bar > p {
    margin: 0;
  }
  .band {
    color: var(--_urgency);
    font-weight: 650;
  }
  .emergency > .band {
    margin-inline-start: calc(var(--_space) * -2);
    padding: var(--_space) calc(var(--_space) * 2);
    border-start-end-radius: var(--_space);
    border-end-end-radius: var(--_space);
    background: var(--_emergency-band);
    color: #fff;
    print-color-adjust: exact;
  }
  .urgency-mark {
    margin-inline-end: 0.25em;
  }
  .note {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .outcome {
    margin-block-start: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_paper);
  }
  .outcome ul {
    margin-block: var(--_space) 0;
    padding-inline-start: 1.25em;
  }
  @media (forced-colors: active) {
    .emergency > .band {
      border: 2px solid CanvasText;
    }
  }
`;
