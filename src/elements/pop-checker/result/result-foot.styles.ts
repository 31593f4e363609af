import {css} from 'lit';

/** Below a result: its buttons and its small print. */
export const resultFoot = css`
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    margin-block-start: 0;
  }
  .buttons p {
    margin: 0;
  }
  .buttons button {
    flex: auto;
    padding-inline: var(--_space);
    font-size: 0.9375em;
    min-block-size: 48px;
    font-weight: 600;
  }
  .buttons .wide {
    flex-basis: 100%;
  }
  .buttons .quiet {
    justify-content: center;
    border-color: transparent;
    color: var(--_accent);
  }
  .small p {
    margin-block-start: 4px;
  }
  .buttons p:empty {
    block-size: 0;
  }
  .small {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .buttons :hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .sources a {
    display: inline-block;
    padding-block: calc(24px - 0.75em);
  }
`;
