/** What a page wrote, whatever it set the property to, without the curly quotes that a text editor may put around it. */
export const trimmedText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value)
        .trim()
        .replace(/^["'“”„‟‘’‚«»″′](.*)["'“”‟‘’«»″′]$/, '$1')
        .trim()
    : '';
