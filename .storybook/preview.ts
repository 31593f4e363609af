import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {themes} from 'storybook/theming';
import {addText} from '../src/index.js';
import '../src/define.js';
import {usefulControls, withActions, withScheme} from '../stories/support/annotations.js';
import {manifest} from '../stories/support/manifest.js';
import '../stories/support/page.css';
import {generated} from '../tests/support/generated-text.js';

setCustomElementsManifest(manifest);
addText(generated);

export default {
  decorators: [withActions, withScheme],
  argTypesEnhancers: [usefulControls],
  globalTypes: {
    scheme: {
      description: 'Light or dark',
      toolbar: {
        title: 'Scheme',
        icon: 'contrast',
        items: [
          {value: 'light dark', title: 'As the system', icon: 'contrast'},
          {value: 'light', title: 'Light', icon: 'sun'},
          {value: 'dark', title: 'Dark', icon: 'moon'},
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: {scheme: 'light dark'},
  parameters: {
    layout: 'fullscreen',
    a11y: {test: 'error'},
    controls: {expanded: true, sort: 'none'},
    docs: {
      // Of the rulebook only the sections: with every question and kind of rule the list is longer than the screen.
      toc: {headingSelector: 'h2, h3', ignoreSelector: '.docs-story *, .skip-toc, .dossier h3'},
      theme: matchMedia('(prefers-color-scheme: dark)').matches ? themes.dark : themes.light,
    },
    viewport: {
      options: {
        narrow: {name: '320 px', styles: {width: '320px', height: '640px'}},
        phone: {name: 'Phone, 390 px', styles: {width: '390px', height: '844px'}},
        tablet: {name: 'Tablet, 768 px', styles: {width: '768px', height: '1024px'}},
      },
    },
    options: {
      storySort: {
        includeNames: true,
        order: [
          'Start',
          'Elements',
          ['pop-checker', 'red-flag-list', 'self-crack-warning', 'Together'],
          'Walks',
          'Questions',
          ['Asked', 'Not sure', 'Error, nothing chosen'],
          'Results',
          ['What to do', 'Limits', 'Explanations', 'Cautions'],
          'Surroundings',
          'Brands',
          'Rulebook',
          [
            'The whole rulebook',
            'Common questions',
            'Rules: search and filter',
            'The interview',
            'Drawings',
            'Try it: say, and watch the rules',
          ],
          'Tokens',
          'For developers',
        ],
      },
    },
  },
} satisfies Preview;
