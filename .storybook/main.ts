// How Storybook is built. Stories come from the examples of each widget in THE LIST; nothing is sent anywhere.

import type { StorybookConfig } from '@storybook/web-components-vite';
import { widgetNames } from '../scripts/widget-names.mjs';
import { exampleIndexer, exampleStories } from './example-stories.js';

const config: StorybookConfig = {
  stories: widgetNames().map((name) => `../src/widgets/${name}/examples.ts`),
  experimental_indexers: (indexers = []) => [exampleIndexer, ...indexers],
  framework: {
    name: '@storybook/web-components-vite',
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), exampleStories()],
    // Storybook itself is large; our own bytes are counted elsewhere.
    build: { ...vite.build, chunkSizeWarningLimit: 4000 },
  }),
};

export default config;
