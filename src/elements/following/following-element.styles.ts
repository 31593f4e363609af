import {css} from 'lit';

/** What the list and the warning share. */
export const following = css`
  .title {
    font-size: 1.44em;
  }
  .emergency {
    --_bar: 14px;
  }
  .bar {
    padding-inline-start: calc(var(--_space) * 2);
    border-inline-start: calc(var(--_bar) / 2) solid var(--_urgency);
  }
  .bar p {
    margin: 0;
  }
  .band {
    color: var(--_urgency);
    font-weight: 600;
  }
  .emergency .band {
    margin-inline-start: calc(var(--_space) * -2);
    padding: var(--_space) calc(var(--_space) * 2);
    border: 2px solid transparent;
    border-inline-start: 0;
    background: var(--_band);
    color: #fff;
    print-color-adjust: exact;
  }
  ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }
  .outcome {
    margin-block-start: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_paper);
  }
`;
