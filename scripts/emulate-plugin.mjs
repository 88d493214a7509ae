// Adds the command `emulate`, with which a test sees the page in another medium: in Chromium over the DevTools protocol.
// In a test: executeServerCommand('emulate', { 'forced-colors': 'active', media: 'print' }); `isDone` of the answer says
// whether the browser can.

import { emulateInFirefox } from './emulate-firefox.mjs';

const names = [
  'prefers-color-scheme',
  'prefers-contrast',
  'prefers-reduced-motion',
  'prefers-reduced-transparency',
  'forced-colors',
];

/** Test runner plugin. Each call sets the medium completely, so `{}` resets everything. */
export function emulatePlugin() {
  const setters = new WeakMap(); // the emulation lasts as long as the client that its setter keeps

  async function setterOf(page) {
    let set = setters.get(page);
    if (!set) {
      const version = await page.browser().version();
      // The driver of WebKit has no command for it.
      if (version === 'webkit') return () => false;
      set = version.startsWith('firefox')
        ? (medium) => emulateInFirefox(page, medium)
        : setterOfChromium(await page.createCDPSession());
      setters.set(page, set);
      // The runner uses one page for all files, and goes to about:blank between them.
      page.on('framenavigated', (frame) => {
        if (frame === page.mainFrame()) void set({}).catch(() => {});
      });
    }
    return set;
  }

  return {
    name: 'emulate',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate') return undefined;
      const { media: _media, ...features } = payload ?? {};
      const unknown = Object.keys(features).filter((name) => !names.includes(name));
      if (unknown.length) {
        throw new Error(`emulate: expected media or ${names.join(', ')}; received ${unknown}`);
      }
      const set = await setterOf(session.browser.getPage(session.id));
      return { isDone: await set(payload ?? {}) };
    },
  };
}

const setterOfChromium =
  (client) =>
  async ({ media = '', ...features }) => {
    await client.send('Emulation.setEmulatedMedia', {
      media,
      features: names.map((name) => ({ name, value: features[name] ?? '' })),
    });
    return true;
  };
