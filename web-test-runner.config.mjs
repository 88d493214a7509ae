// Configures the browser tests: one Chromium with two pages, TypeScript transformed when served.
// scripts/test.mjs finds the browser, chooses the files and adds the reporter.

import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { accessibilityPlugin } from './scripts/accessibility-plugin.mjs';
import { chromiumLauncher } from './scripts/chromium-launcher.mjs';
import { clipboardPlugin } from './scripts/clipboard-plugin.mjs';
import { dataListMiddleware } from './scripts/data-list.mjs';
import { emulatePlugin } from './scripts/emulate-plugin.mjs';
import { faultyServerMiddleware } from './scripts/faulty-server.mjs';
import { freePort } from './scripts/free-port.mjs';
import { heapPlugin } from './scripts/heap-plugin.mjs';
import { jsonModulesMiddleware } from './scripts/json-modules.mjs';
import { pageCostPlugin } from './scripts/page-cost-plugin.mjs';
import { strictPolicyMiddleware } from './scripts/strict-policy.mjs';
import { wholePagePlugin } from './scripts/whole-page-plugin.mjs';

export const config = {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: 'test/**/*.test.ts',
  nodeResolve: { exportConditions: ['production', 'browser'] },
  hostname: '127.0.0.1',
  port: await freePort(),
  // Of other engines; the launcher of Chromium says its own.
  concurrency: 1,
  // One file draws every example of every widget, and each attack draws thousands of tables.
  testsFinishTimeout: 600_000,
  staticLogging: true,
  browsers: [chromiumLauncher()],
  testFramework: { config: { timeout: 10_000 } },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
    accessibilityPlugin(),
    clipboardPlugin(),
    emulatePlugin(),
    heapPlugin(),
    pageCostPlugin(),
    wholePagePlugin(),
  ],
  middleware: [
    faultyServerMiddleware,
    dataListMiddleware,
    jsonModulesMiddleware,
    strictPolicyMiddleware,
  ],
};

// The runner's command line needs a default export.
export { config as default };
