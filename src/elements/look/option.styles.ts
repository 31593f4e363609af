import {css} from 'lit';

/** Rows to choose from: the whole row is the target, the native control stays visible at its start. */
export const option = css`
  .option {
    display: flex;
    gap: calc(var(--_space) * 1.5);
    min-block-size: 52px;
    margin-block-start: var(--_space);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border: 1px solid var(--_control);
    border-radius: calc(var(--_radius) * 0.75);
    cursor: pointer;
  }
  .option:hover {
    background: color-mix(in srgb, var(--_accent) 5%, transparent);
  }
  .option:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .option input {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    margin: calc(0.75em - 11px) 0;
    font: inherit;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  @supports selector(:has(a)) {
    .option input {
      outline: none;
    }
  }
  .option .hint {
    display: block;
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      border-color: Highlight;
    }
  }
`;
