import {css} from 'lit';

export const selfCrackWarning = css`
  .call-if,
  .moves li {
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
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    column-gap: calc(var(--_space) * 5);
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
    grid-template-columns: 7em 1fr;
    gap: calc(var(--_space) * 2);
    align-items: center;
    break-inside: avoid;
  }
  .picture {
    inline-size: 7em;
  }
`;
