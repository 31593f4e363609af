import {css} from 'lit';

/**
 * Every public CSS variable, once: the page sets `--pop-…`, the elements read `--_…`. Text keeps 7:1, controls and
 * focus 3:1, in both schemes.
 */
export const tokens = css`
  :host {
    /* --pop-color-scheme: 'light' or 'dark' pins it; without it, the page's own color-scheme counts */
    color-scheme: var(--pop-color-scheme);
    /* --pop-accent: focus, selection, primary button */
    --_accent: var(--pop-accent, light-dark(#0b5f66, #84d6db));
    /* --pop-on-accent: words on the accent; without it, black or white, whichever can be read (only in pop-checker) */
    --_on: var(--pop-on-accent, oklch(from var(--_accent) calc((0.65 - l) * 1000) 0 h));
    /* --pop-paper: the card's background */
    --_paper: var(--pop-paper, light-dark(#fff, #12191c));
    /* --pop-ink: words */
    --_ink: var(--pop-ink, light-dark(#17242a, #e9eff1));
    /* --pop-muted: notes and hints */
    --_muted: var(--pop-muted, color-mix(in srgb, var(--_ink) 80%, var(--_paper)));
    /* --pop-line: hairlines */
    --_line: var(--pop-line, color-mix(in srgb, var(--_ink) 18%, var(--_paper)));
    /* --pop-control: borders of options */
    --_control: var(--pop-control, color-mix(in srgb, var(--_ink) 60%, var(--_paper)));
    /* --pop-tint: background of the chosen option */
    --_tint: var(--pop-tint, color-mix(in srgb, var(--_accent) 9%, var(--_paper)));
    /* --pop-emergency: emergency: its words, the number to call, and what is still to be chosen */
    --_emergency: var(--pop-emergency, light-dark(#9b1116, #ffb4ae));
    /* --pop-emergency-band: the solid band of an emergency, under white words */
    --_band: var(--pop-emergency-band, #9b1116);
    /* --pop-font: the font, in the shorthand's form or as families alone; without it, the page's own */
    font: var(--pop-font, inherit);
    /* --pop-radius: corners of the card */
    --_radius: var(--pop-radius, 12px);
    /* --pop-space: the unit of the grid */
    --_space: var(--pop-space, 8px);
    /* --pop-measure: the widest column */
    --_measure: var(--pop-measure, 36em);
    /* --pop-min-block-size: height kept free before and after upgrade, so that nothing jumps */
    min-block-size: var(--pop-min-block-size, auto);
    /* --pop-scroll-margin: what lies over the top of the window, after a step; without it, it is looked for */
    scroll-margin-block-start: var(--pop-scroll-margin, 0);
    display: block;
    /* room between the elements when they stand below each other */
    margin-block: 16px;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  /* What a page says of its text is inherited: of it only the font and its size count, where they can be read. */
  .card {
    font-size: max(1em, min(16px, (9px - 1em) * 99));
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    word-break: normal;
    white-space: normal;
    hyphens: manual;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    -webkit-text-fill-color: currentcolor;
    -webkit-text-stroke: 0;
    visibility: visible;
  }
  /* As the attributes say, not the styles of the page. */
  .card:dir(ltr) {
    direction: ltr;
  }
  .card:dir(rtl) {
    direction: rtl;
  }
  .card {
    /* space between the border and the words; a band that fills the card takes it back */
    --_inset: calc(var(--_space) * 3);
    max-inline-size: var(--_measure);
    /* families alone are no shorthand, and a shorthand is no family: what does not fit is inherited */
    font-family: var(--pop-font, inherit);
    padding: var(--_inset);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    /* not on the host: what a page says of all its tags would count there, and could be white on white */
    color: var(--_ink);
    overflow-wrap: break-word;
  }
  @media (max-width: 26rem) {
    .card {
      --_inset: calc(var(--_space) * 2);
    }
  }
  /* An urgency is told by its word, then by the weight of its bar or a whole band, last by colour. */
  .emergency {
    --_urgency: var(--_emergency);
    --_bar: 0px;
  }
  .urgent {
    /* --pop-urgent: bar and words of what is urgent */
    --_urgency: var(--pop-urgent, light-dark(#7a4300, #ffc26b));
    --_bar: 14px;
  }
  .soon {
    /* --pop-soon: bar and words of what should be seen soon */
    --_urgency: var(--pop-soon, light-dark(#0b4a8f, #9fc9ff));
    --_bar: 8px;
  }
  .monitor {
    /* --pop-monitor: bar and words of what is worth watching */
    --_urgency: var(--pop-monitor, var(--_muted));
    --_bar: 4px;
  }
  .self-care {
    /* --pop-self-care: bar and words of self-care (only in pop-checker) */
    --_urgency: var(--pop-self-care, light-dark(#1b5e20, #9edca3));
    --_bar: 4px;
  }
  /* A browser that is older: light alone. */
  @supports not (color: light-dark(red, red)) {
    :host {
      --_accent: var(--pop-accent, #0b5f66);
      --_paper: var(--pop-paper, #fff);
      --_ink: var(--pop-ink, #17242a);
      --_emergency: var(--pop-emergency, #9b1116);
      color-scheme: light;
    }
    .urgent {
      --_urgency: var(--pop-urgent, #7a4300);
    }
    .soon {
      --_urgency: var(--pop-soon, #0b4a8f);
    }
    .self-care {
      --_urgency: var(--pop-self-care, #1b5e20);
    }
  }
  /* One that is older still: no shades. */
  @supports not (color: color-mix(in srgb, red, red)) {
    :host {
      --_muted: var(--pop-muted, var(--_ink));
      --_line: var(--pop-line, var(--_ink));
      --_control: var(--pop-control, var(--_ink));
      --_tint: var(--pop-tint, transparent);
    }
  }
`;
