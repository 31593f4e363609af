// Compiled against the packed package, never run: what defines the tags brings their types.
import 'pop-checker/define';

export const country: string | null = document.querySelector('pop-checker')!.country;
export const open: boolean = document.createElement('red-flag-list').open;
document
  .querySelector('self-crack-warning')!
  .addEventListener('pop-error', ({detail}) => detail.message.length);

// @ts-expect-error: no such property
export const misspelt: unknown = document.querySelector('pop-checker')!.contry;
