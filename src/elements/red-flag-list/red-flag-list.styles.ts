import {css} from 'lit';

export const redFlagList = css`
  .group,
  .group + p {
    margin-block-start: calc(var(--_space) * 4);
  }
  .todo {
    padding-block: var(--_space);
  }
  .todo ul {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .people {
    margin-block-start: calc(var(--_space) * 2);
    font-size: 1em;
  }
  .flags {
    padding: calc(var(--_space) / 2) 0 0;
    list-style: none;
    columns: 18em;
    column-gap: calc(var(--_space) * 5);
  }
  li {
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
    flex: 1 1 16em;
  }
  .present,
  .suspected {
    padding-inline: var(--_space);
    border-inline-start: calc(var(--_bar) / 2) solid var(--_urgency);
    background: var(--_tint);
    font-weight: 600;
  }
  .suspected {
    border-inline-start-style: double;
  }
  :is(.present, .suspected) .note {
    color: inherit;
  }
  .flags .option {
    margin-block: 0 var(--_space);
    scroll-margin-block-end: 18em;
  }
  /* In sight while ticking, along the whole lower edge of the card. */
  @media screen and (min-height: 30rem) {
    .outcome {
      position: sticky;
      inset-block-end: 0;
      margin-inline: calc(var(--_inset) * -1);
      margin-block-end: calc(var(--_inset) * -1);
      padding-inline: var(--_inset);
      border-width: 1px 0 0;
      border-radius: 0 0 var(--_radius) var(--_radius);
    }
  }
`;
