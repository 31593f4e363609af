import {css} from './css.js';

/** The screens that ask. */
export const question = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    inline-size: 100%;
    margin-block-end: var(--_space);
    padding: 0;
  }
  .question .focus-here {
    font-size: 1.44em;
  }
  .result .question .focus-here {
    font-size: 1.2em;
  }
  .question .hint {
    margin: 0;
    color: var(--_muted);
  }
  .question .hint:empty {
    display: none;
  }
  .question > .hint {
    margin-block-start: var(--_space);
  }
  fieldset > .hint + .option {
    margin-block-start: calc(var(--_space) * 2);
  }

  .steps {
    display: flex;
    gap: 4px;
    margin-block-end: calc(var(--_space) * 2);
  }
  .steps i {
    flex: 0 1 24px;
    block-size: 4px;
    border-radius: 2px;
    background: var(--_line);
  }
  .steps i:not(:last-child) {
    background: var(--_accent);
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 calc(var(--_space) * 2);
    margin-block: calc(var(--_space) * -1) calc(var(--_space) * 2);
  }
  .help {
    margin: 0;
    color: var(--_muted);
  }
  .top .help {
    font-size: 0.875em;
  }
  .help a,
  .help b {
    color: var(--_emergency);
    font-weight: 650;
  }
  .help a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  .help.first {
    margin-block: var(--_space) calc(var(--_space) * 2);
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: 4px solid var(--_emergency);
    color: inherit;
  }

  .back {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
  }
  .back::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-start: 0.125em;
    border: solid;
    border-width: 0 0 2px 2px;
    rotate: 45deg;
  }
  .back:dir(rtl)::before {
    rotate: -135deg;
  }

  .still-call {
    margin-block: 0 calc(var(--_space) * 2);
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: 4px solid var(--_emergency);
    font-weight: 650;
  }

  .others {
    margin-block-start: calc(var(--_space) * 2);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }

  .row {
    margin-block-start: calc(var(--_space) * 3);
  }
  /* Afloat, it stands inside the border. */
  .row legend {
    float: inline-start;
    margin: 0;
    font-weight: 650;
    line-height: 1.4;
  }
  .row .hint {
    clear: both;
    padding-block-start: calc(var(--_space) / 2);
    font-size: 0.875em;
  }
  .row[aria-invalid] {
    margin-inline-start: calc(var(--_inset) * -1);
    padding-inline-start: calc(var(--_inset) - 4px);
    border-inline-start: 4px solid var(--_emergency);
  }
  .row-replies {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    margin-block-start: var(--_space);
  }
  .row-replies .option {
    flex: 1 0 auto;
    gap: var(--_space);
    margin: 0;
    padding-inline: var(--_space);
  }

  .question,
  .result {
    animation: appear 120ms;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .question,
    .result {
      animation: none;
    }
  }

  .question details {
    margin-block-start: calc(var(--_space) * 2);
  }
  .question details p {
    margin: 0;
    padding-block-end: calc(var(--_space) * 2);
    color: var(--_muted);
  }
  .error {
    margin: calc(var(--_space) / 2) 0;
    color: var(--_emergency);
    font-weight: 650;
  }
  .error:not(:empty) {
    margin-block: var(--_space);
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: 4px solid;
  }
  .keep {
    display: block;
    margin-block-start: var(--_space);
    margin-inline: auto;
  }
  .by-hand textarea {
    display: block;
    inline-size: 100%;
    margin-block-start: var(--_space);
    border: 1px solid var(--_control);
    background: inherit;
    color: inherit;
    font: inherit;
  }
`;
