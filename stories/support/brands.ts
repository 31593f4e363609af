/** Three invented brands: each is a handful of variables, and nothing else. Text keeps 7:1 in each. */
export const brands = {
  'Harbour Clinic': {
    '--pop-color-scheme': 'light',
    '--pop-accent': '#123c69',
    '--pop-paper': '#fbfdff',
    '--pop-ink': '#0f2233',
    '--pop-radius': '4px',
    '--pop-font': '1rem/1.5 Georgia, "Times New Roman", serif',
  },
  Plum: {
    '--pop-color-scheme': 'light',
    '--pop-accent': '#6b1f5c',
    '--pop-paper': '#fff9fc',
    '--pop-ink': '#2a1626',
    '--pop-line': '#e7c9dd',
    '--pop-radius': '24px',
    '--pop-space': '10px',
    '--pop-font': '1.0625rem/1.5 "Trebuchet MS", Verdana, sans-serif',
  },
  'Night Shift': {
    '--pop-color-scheme': 'dark',
    '--pop-accent': '#f2c14e',
    '--pop-on-accent': '#1a1607',
    '--pop-paper': '#14161a',
    '--pop-ink': '#f4f1e8',
    '--pop-radius': '0px',
    '--pop-measure': '40rem',
    '--pop-font': '0.9375rem/1.5 ui-monospace, Menlo, Consolas, monospace',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<`--pop-${string}`, string>>>>;

export type Brand = keyof typeof brands;
