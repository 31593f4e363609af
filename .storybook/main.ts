import type {StorybookConfig} from '@storybook/web-components-vite';
import {fileURLToPath} from 'node:url';

const source = (path: string): string => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.{mdx,stories.ts}'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Nothing leaves the machine.
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false},
  features: {
    backgrounds: false,
    measure: false,
    outline: false,
    sidebarOnboardingChecklist: false,
  },
  // As written: the page's own style sheet uses light-dark(), which a build for older browsers takes apart.
  // The samples import the package by its name, as an app would; here that is the source.
  viteFinal: (config) => ({
    ...config,
    build: {...config.build, cssTarget: 'esnext'},
    resolve: {
      ...config.resolve,
      alias: {
        'pop-checker/core': source('core/index.ts'),
        'pop-checker/rulebook': source('rulebook/index.ts'),
        'pop-checker/text/en': source('text/en.ts'),
      },
    },
  }),
} satisfies StorybookConfig;
