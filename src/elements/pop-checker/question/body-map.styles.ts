import {css} from 'lit';

/** The drawing beside the rows of its places. How the drawing and its regions lie in `.map`, the drawing says itself. */
export const placeStyles = css`
  .places {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--_space) calc(var(--_space) * 3);
    margin-block-start: calc(var(--_space) * 2);
  }
  .place-rows {
    flex: 1 1 15em;
  }
  .place-rows .option:first-child {
    margin-block-start: 0;
  }
`;
