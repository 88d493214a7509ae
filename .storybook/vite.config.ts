// Configures Vite for Storybook, without the library's own build.

import type { UserConfig } from 'vite';

const config: UserConfig = { build: { target: 'es2022' } };

export default config;
