import {css} from 'lit';

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
    padding: 0;
  }
  .question .focus-here {
    font-size: 1.44em;
  }
  .result .question .focus-here {
    font-size: 1.2em;
  }
  .hint:empty {
    display: none;
  }
  .hint + .option,
  .others,
  details {
    margin-block-start: calc(var(--_space) * 2);
  }
  .progress,
  .top,
  .still-call {
    margin-block-end: calc(var(--_space) * 2);
  }
  .help.first {
    margin-block-end: var(--_space);
  }
  .help.first,
  .still-call,
  .error,
  .row[aria-invalid] {
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: 4px solid var(--_emergency);
  }
  .help a,
  .help b,
  .still-call,
  .error,
  .row legend {
    font-weight: 600;
  }
  .help :is(a, b),
  .error {
    color: var(--_emergency);
  }

  .track {
    display: block;
    inline-size: 100%;
    block-size: 6px;
    border-radius: 3px;
    fill: var(--_line);
  }
  .track .done {
    fill: var(--_accent);
  }
  .track:dir(rtl) {
    scale: -1 1;
  }
  .progress .note {
    margin-block-start: calc(var(--_space) / 2);
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * -1);
  }
  .top .help {
    margin: 0;
  }
  .first {
    color: inherit;
  }

  .others {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }

  .row {
    margin-block-start: calc(var(--_space) * 3);
  }
  /* Afloat, it stands inside the border. */
  .row legend {
    float: inline-start;
    line-height: 1.4;
  }
  .row .hint {
    clear: both;
  }
  .row[aria-invalid] {
    margin-inline-start: calc(var(--_space) * -1.5 - 4px);
  }
  .row-replies {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    clear: both;
  }
  .row-replies .option {
    flex: auto;
    gap: var(--_space);
    padding-inline: var(--_space);
  }

  @media (prefers-reduced-motion: no-preference) {
    .question,
    .result {
      animation: appear 120ms;
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  .question details p {
    margin: 0;
    padding-block-end: calc(var(--_space) * 2);
    color: var(--_muted);
  }
  .error {
    margin-block-end: var(--_space);
  }
  .keep {
    display: block;
    margin: var(--_space) auto 0;
  }
  textarea {
    display: block;
    inline-size: 100%;
    margin-block-start: var(--_space);
    border: 1px solid var(--_control);
    background: none;
    color: inherit;
    font: inherit;
  }
`;
