import {addons} from 'storybook/manager-api';
import {create} from 'storybook/theming/create';

/** Sections that are pages to read: nothing to set, so no panel below them. */
const pages = /^(start|rulebook|tokens|for-developers)-/;

const isDark = matchMedia('(prefers-color-scheme: dark)').matches;

addons.setConfig({
  theme: create({
    base: isDark ? 'dark' : 'light',
    brandTitle: 'pop-checker',
    colorPrimary: '#0b6f78',
    colorSecondary: '#0b6f78',
    barSelectedColor: isDark ? '#84d6db' : '#0b5f66',
    fontBase: 'system-ui, sans-serif',
  }),
  enableShortcuts: false,
  sidebar: {showRoots: false},
  layoutCustomisations: {
    showPanel: ({storyId}, shown) => !pages.test(storyId) && shown,
  },
});
