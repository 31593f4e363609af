import {css} from 'lit';

export const result = css`
  .band {
    margin: calc(var(--_inset) * -1);
    margin-block-end: 0;
    padding: var(--_inset);
    padding-inline-start: max(var(--_space), var(--_inset) - var(--_bar));
    border-inline-start: var(--_bar) solid var(--_urgency);
    border-radius: calc(var(--_radius) - 1px) calc(var(--_radius) - 1px) 0 0;
    background: color-mix(in srgb, var(--_urgency) 7%, var(--_paper));
  }
  .word {
    color: var(--_urgency);
    font-weight: 600;
  }
  p.word {
    margin-block-start: calc(var(--_space) * 2);
  }
  /* Sizes within a heading of 1.2 em. */
  .band .word {
    font-size: 0.8333em;
  }
  .title {
    display: block;
    font-size: 1.2em;
  }
  .emergency .band {
    --_urgency: #fff;
    --_accent: #fff;
    --_on: #8a0f14;
    background: var(--_band);
    color: #fff;
  }
  .emergency .title,
  .band .call {
    font-size: 1.44em;
  }
  .band .call {
    justify-content: center;
    min-block-size: 72px;
    margin-block: calc(var(--_space) * 2);
    text-align: center;
    text-decoration: none;
  }

  .section,
  .sources {
    margin-block-start: calc(var(--_space) * 4);
  }
  .result :is(ul, ol) {
    margin-block: var(--_space) 0;
    padding-inline-start: 1.25em;
  }
  .result li + li {
    margin-block-start: var(--_space);
  }
  .result li::marker {
    color: var(--_muted);
  }
  .todo li::marker {
    color: var(--_accent);
    font-weight: 600;
  }
  .result li strong {
    display: block;
  }
  .sources {
    font-size: 0.875em;
  }
  .speech {
    padding-inline-start: calc(var(--_space) * 2);
    border-inline-start: 3px solid var(--_line);
  }

  .result :is(.replies, .explained) {
    padding: 0;
  }
  :is(.replies, .explained) > li {
    display: flex;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 3);
    padding-block: var(--_space);
  }
  .replies > li {
    border-block-end: 1px solid var(--_line);
  }
  .result .replies > li + li,
  .replies p {
    margin: 0;
  }
  .replies > li > div {
    flex: 1;
  }
  .explained > li {
    flex-wrap: wrap;
  }
  .explained div {
    flex: 1 1 14em;
  }
  .replies + ul {
    margin-block-start: calc(var(--_space) * 2);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    margin-block-start: calc(var(--_space) * 2);
  }
  .buttons button {
    flex: auto;
    min-block-size: 48px;
    border: 1px solid var(--_control);
    border-radius: calc(var(--_radius) * 0.75);
    background: none;
    color: inherit;
    font-weight: 600;
  }
  .buttons .wide {
    flex-basis: 100%;
  }
  .buttons :hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .sources a {
    display: inline-block;
    padding-block: calc(22px - 0.75em);
  }
  @media (forced-colors: active) {
    .emergency .band {
      border: 4px double;
    }
  }
`;
