// Configures Storybook. Its stories are the examples of each widget in src/widgets/index.ts; it sends no telemetry.

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
    // Storybook is large; the bytes of the library are counted elsewhere.
    build: { ...vite.build, chunkSizeWarningLimit: 4000 },
  }),
};

export default config;
