// What Storybook takes from Vite: nothing of the library's own build.

import type { UserConfig } from 'vite';

const config: UserConfig = { build: { target: 'es2022' } };

export default config;
