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
  .old-rules {
    margin-block: 0 var(--_space);
    font-size: 0.875em;
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
    color: var(--_on);
    justify-content: center;
    min-block-size: 72px;
    margin-block: calc(var(--_space) * 2);
    text-align: center;
    text-decoration: none;
  }

  .result .scale {
    margin-block-start: var(--_space);
  }
  .marks {
    display: grid;
    grid-template-columns: repeat(5, 1fr);
    gap: 4px;
  }
  .marks i {
    block-size: 8px;
    border-radius: 4px;
    background: color-mix(in srgb, var(--_urgency) 22%, var(--_paper));
  }
  .marks .here {
    background: var(--_urgency);
  }
  .ends {
    display: flex;
    justify-content: space-between;
    margin-block-start: 4px;
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .section,
  .further {
    margin-inline: calc(var(--_inset) * -1);
    padding: var(--_space) var(--_inset) calc(var(--_space) * 0.5);
    border-block-start: 1px solid var(--_line);
  }
  .band + .section {
    border: 0;
  }
  .result :is(ul, ol) {
    margin-block: var(--_space) 0;
    padding-inline-start: 1.25em;
  }
  .result p {
    margin-block-start: calc(var(--_space) * 0.625);
  }
  .result li + li {
    margin-block-start: calc(var(--_space) / 4);
  }
  .result li::marker {
    color: var(--_muted);
  }
  .todo li::marker {
    color: var(--_accent);
    font-weight: 600;
  }
  .result .ticked,
  .result .reasons {
    padding: 0;
    list-style: none;
  }
  .ticked li {
    display: flex;
    gap: calc(var(--_space) * 1.5);
  }
  .ticked li::before {
    content: '';
    flex: none;
    inline-size: 0.375em;
    block-size: 0.75em;
    margin: 0.25em 0.25em 0;
    border: solid var(--_urgency);
    border-width: 0 2px 2px 0;
    rotate: 40deg;
  }
  .reasons strong {
    display: block;
  }
  .speech {
    padding-inline-start: calc(var(--_space) * 2);
    border-inline-start: 3px solid var(--_line);
  }
  .call-if {
    margin-block-start: var(--_space);
    padding: var(--_space) calc(var(--_space) * 1.5);
    border-inline-start: 4px solid var(--_emergency);
    border-radius: calc(var(--_radius) * 0.75);
    background: color-mix(in srgb, var(--_emergency) 6%, var(--_paper));
  }
  .call-if p {
    margin: 0;
  }
  .call-if .call {
    display: inline;
  }
  .result details {
    margin: 0;
  }
  .further {
    padding-block: 0;
  }

  .replies > ul,
  .result .explained {
    padding: 0;
    list-style: none;
  }
  .replies li {
    display: flex;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 1.5);
    padding-block: var(--_space);
    border-block-end: 1px solid var(--_line);
  }
  .result .replies li + li,
  .replies p {
    margin: 0;
  }
  .replies li > div {
    flex: 1;
  }
  /* The words flow around the drawing. */
  .explained > li {
    display: flow-root;
  }
  .explained > li > :is(.picture, .moving) {
    float: inline-start;
    margin-inline-end: calc(var(--_space) * 1.5);
  }
  .explained .picture {
    inline-size: 96px;
  }
  .explained details {
    clear: both;
  }
  .explained strong,
  .cracking li strong {
    display: block;
  }
  .ask details {
    padding-inline-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line);
  }
  .ask details summary {
    color: inherit;
    text-decoration: none;
  }
  @media (forced-colors: active) {
    .emergency .band {
      border: 4px double;
    }
  }
`;
