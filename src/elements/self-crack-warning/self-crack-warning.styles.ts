import {css} from 'lit';

export const selfCrackWarning = css`
  .call-if {
    margin-block-start: var(--_space);
  }
  h3,
  h4,
  h5,
  h6 {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .card > p {
    margin-block-start: 4px;
  }
  li {
    margin-block-start: 2px;
  }
  details {
    margin: 0;
  }
  .moves {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: var(--_space) calc(var(--_space) * 2);
    margin-block-start: var(--_space);
    padding: 0;
    list-style: none;
  }
  .moves li {
    display: flex;
    gap: calc(var(--_space) * 1.5);
    align-items: center;
    margin: 0;
  }
  .moves p {
    margin: 0;
  }
  .picture {
    flex: none;
    inline-size: 96px;
  }
`;
