import {css} from './css.js';

export const selfCrackWarning = css`
  .card {
    max-inline-size: calc(var(--_measure) * 1.6);
  }
  .call-if {
    margin-block-start: calc(var(--_space) * 2);
  }
  h3,
  h4,
  h5,
  h6 {
    margin-block-start: calc(var(--_space) * 3);
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    column-gap: calc(var(--_space) * 5);
  }
  ul {
    margin-block: var(--_space) 0;
    padding-inline-start: 1.25em;
  }
  li {
    margin-block-start: calc(var(--_space) / 2);
  }
  .moves {
    padding: 0;
    list-style: none;
  }
  .moves li {
    display: grid;
    grid-template-columns: 7rem 1fr;
    gap: calc(var(--_space) * 2);
    align-items: center;
    margin-block-start: calc(var(--_space) * 2);
    break-inside: avoid;
  }
  .moves p {
    margin: 0;
  }
  .picture {
    inline-size: 7rem;
  }
`;
