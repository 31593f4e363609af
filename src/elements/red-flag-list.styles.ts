import {css} from './css.js';

export const redFlagList = css`
  .card {
    max-inline-size: calc(var(--_measure) * 1.6);
  }
  .group {
    margin-block-start: calc(var(--_space) * 4);
  }
  .todo ul {
    margin: 0;
    padding-inline-start: 1.25em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .todo {
    padding-block: var(--_space);
  }
  .todo p {
    margin: 0;
  }
  .people {
    margin-block-start: calc(var(--_space) * 2);
    font-size: 1em;
  }
  .people + .note {
    margin: 0;
  }
  .flags {
    margin: calc(var(--_space) / 2) 0 0;
    padding: 0;
    list-style: none;
    columns: 18rem;
    column-gap: calc(var(--_space) * 5);
  }
  .flags > li {
    break-inside: avoid;
  }
  .flag {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: calc(var(--_space) * 2);
    padding-block: var(--_space);
    border-block-end: 1px solid var(--_line);
  }
  .flag > :first-child {
    flex: 1 1 16rem;
  }
  .present,
  .suspected {
    padding-inline: var(--_space);
    border-inline-start: var(--_bar) solid var(--_urgency);
    background: var(--_tint);
    font-weight: 650;
  }
  .suspected {
    border-inline-start-style: double;
  }
  :is(.present, .suspected) .note {
    color: inherit;
  }
  .group + :not(.group) {
    margin-block-start: calc(var(--_space) * 4);
  }
  .flags .option {
    margin-block: 0 var(--_space);
    scroll-margin-block-end: 16rem;
  }
  .outcome :is(p, ul) {
    margin-block: 0;
  }
  .outcome > .bar + p {
    margin-block-start: var(--_space);
  }
  /* In sight while ticking, along the whole lower edge of the card. */
  @media screen and (min-height: 30rem) {
    .outcome {
      position: sticky;
      inset-block-end: 0;
      margin: calc(var(--_space) * 3) calc(var(--_inset) * -1) calc(var(--_inset) * -1);
      padding-inline: var(--_inset);
      border-width: 1px 0 0;
      border-radius: 0 0 calc(var(--_radius) - 1px) calc(var(--_radius) - 1px);
    }
  }
`;
