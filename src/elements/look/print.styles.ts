import {css} from 'lit';

/**
 * On paper the element is the summary and nothing else: black on white, one page. What the page around it prints is the
 * page's own matter.
 */
export const print = css`
  .sheet {
    display: none;
  }
  @media print {
    :has(.sheet) > :not(:has(.sheet), .sheet) {
      display: none;
    }
    .card:has(.sheet) {
      max-inline-size: none;
      padding: 0;
      border: 0;
      background: none;
    }
    .sheet {
      display: block;
      color: #000;
      font-size: 9pt;
      line-height: 1.3;
    }
    .dense {
      font-size: 8pt;
      line-height: 1.15;
    }
    .sheet p {
      margin: 0;
      white-space: pre-line;
    }
    .sheet p:has(strong) {
      margin-block: 8pt 2pt;
      border-block-end: 0.5pt solid;
    }
    .sheet p:first-child {
      font-size: 13pt;
    }
  }
`;
