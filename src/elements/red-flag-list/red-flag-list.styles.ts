import {css} from 'lit';

export const redFlagList = css`
  .group,
  .reported {
    margin-block-start: calc(var(--_space) * 2);
  }
  .group > summary {
    display: flex;
    min-block-size: 48px;
    color: var(--_urgency);
    text-decoration: none;
  }
  .emergency > summary {
    color: #fff;
  }
  .count {
    color: inherit;
    font-size: 0.875em;
    font-weight: 400;
  }
  .todo {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    align-items: center;
  }
  .folded {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 3);
  }
  .part[open] {
    flex-basis: 100%;
  }
  .people {
    margin-block-start: calc(var(--_space) * 2);
    font-size: 1em;
  }
  .flags {
    padding: calc(var(--_space) / 2) 0 0;
    list-style: none;
    columns: 14em;
    column-gap: calc(var(--_space) * 3);
  }
  li {
    break-inside: avoid;
  }
  .flag {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: calc(var(--_space) * 2);
    padding-block: calc(var(--_space) * 0.75);
    border-block-end: 1px solid var(--_line);
    font-size: 0.9375em;
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
    scroll-margin-block-end: 22em;
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
