import {css, html, type TemplateResult} from 'lit';
import {AsyncDirective, directive, type ElementPart} from 'lit/async-directive.js';
import {picture, type PictureId} from './pictures.js';

/** The drawings that say more while they move. */
const moving: readonly string[] = [
  'joint-cavitation',
  'soft-tissue-snap',
  'facet-repositioning',
] satisfies PictureId[];

/** Begins every movement within an element again. Where motion is reduced, there is none. */
function play(element: Element): void {
  for (const movement of element.getAnimations({subtree: true})) {
    movement.currentTime = 0;
    movement.play();
  }
}

/** Plays an element once, when most of it has come into view. */
class PlayInView extends AsyncDirective {
  #element: Element | undefined;
  #observer: IntersectionObserver | undefined;

  /* istanbul ignore next -- Lit calls update() in its place */
  override render(): void {
    // It draws nothing: it only watches the element it stands on.
  }

  override update({element}: ElementPart): void {
    if (!this.#element) {
      this.#element = element;
      this.reconnected();
    }
  }

  protected override reconnected(): void {
    const element = this.#element as Element;
    this.#observer = new IntersectionObserver(
      ([entry], observer) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        play(element);
      },
      {threshold: 0.8},
    );
    this.#observer.observe(element);
  }

  protected override disconnected(): void {
    this.#observer?.disconnect();
  }
}
const playInView = directive(PlayInView);

/**
 * A drawing as `picture()` gives it. If it is one that moves, it does so once when it comes into view, and again on
 * request; its first and its last state are the drawing as it stands still, so that nothing is lost on paper.
 */
export function movingPicture(id: string, label: string, playAgain: unknown): unknown {
  return moving.includes(id) ? inMotion(id, label, playAgain) : picture(id, label);
}

const inMotion = (id: string, label: string, playAgain: unknown): TemplateResult =>
  html`<span class="moving ${id}" ${playInView()}>
    ${picture(id, label)}
    <button type="button" class="quiet" @click=${playAgainHere}>${playAgain}</button>
  </span>`;

const playAgainHere = ({currentTarget}: Event): void =>
  play((currentTarget as Element).parentElement as Element);

/** Goes with `pictureStyles`. The halves of a joint keep their ends on the rim of the lens while they move. */
export const movingPictureStyles = css`
  .moving {
    display: block;
    flex: none;
  }
  .moving .quiet {
    display: none;
  }
  @media screen and (prefers-reduced-motion: no-preference) {
    .moving .quiet {
      display: inline-flex;
    }
    .joint-cavitation :is(.half *, .last),
    .facet-repositioning .half :is(.over, .ink),
    .soft-tissue-snap .part {
      /* not in short: what makes the script small takes a movement without a name for none */
      animation-duration: 3.6s;
      animation-timing-function: ease-in-out;
      animation-fill-mode: both;
      animation-play-state: paused;
    }
    .joint-cavitation .half * {
      transform-origin: 0 -56px;
      animation-name: part;
    }
    .joint-cavitation .last {
      transform-origin: 6px 0;
      animation-name: appear-at-once;
    }
    .facet-repositioning .half :is(.over, .ink) {
      transform-origin: 0 -56px;
      animation-name: settle;
    }
    .soft-tissue-snap .part {
      animation-name: snap;
    }
  }
  @keyframes part {
    20%,
    35% {
      transform: scaleY(1.22);
    }
    58% {
      transform: scaleY(1.08);
    }
    62% {
      transform: scaleY(0.96);
    }
    68% {
      transform: none;
    }
  }
  @keyframes appear-at-once {
    18%,
    58% {
      transform: scale(0);
    }
    63% {
      transform: scale(1.25);
    }
    70% {
      transform: none;
    }
  }
  @keyframes settle {
    22%,
    55% {
      transform: scaleY(0.84) skewX(-6deg);
    }
    60% {
      transform: scaleY(1.06);
    }
    67% {
      transform: none;
    }
  }
  @keyframes snap {
    10% {
      opacity: 1;
      transform: none;
    }
    16% {
      opacity: 0;
      transform: none;
    }
    17% {
      opacity: 0;
      transform: scaleX(-1);
    }
    25% {
      opacity: 1;
      transform: scaleX(-1);
    }
    58% {
      transform: scaleX(-0.5);
    }
    63% {
      transform: scaleX(1.2);
    }
    70% {
      transform: none;
    }
  }
`;
