import dossier from '../../docs/rulebook.md?raw';
import commonQuestions from '../../docs/questions.md?raw';

/**
 * docs/rulebook.md, as Markdown. Each named case leads to its result, in a window of its own, so that nobody loses the
 * place. The other pages of docs/ are not in Storybook, so their names stand without a link. Storybook would make a link
 * of an anchor too, one more stop of the tab key each, so places are spans.
 */
export const text = dossier
  .replaceAll(/\[([^\]]+\.md)\]\(\1\)/g, '`docs/$1`')
  .replaceAll(
    /<a id="case-([^"]+)"><\/a>`\1`/g,
    '<a id="case-$1" href="./?path=/story/results--any-case&args=case:$1" target="_blank"><code>$1</code></a>',
  )
  .replaceAll(/<a id="([^"]+)"><\/a>/g, '<span id="$1"></span>');

/** docs/questions.md, as Markdown. What it links to in docs/rulebook.md stands without a link. */
export const questions = commonQuestions.replaceAll(/\[([^\]]+)\]\(rulebook\.md#[^)]+\)/g, '$1');
