// Adds the command `emulate`, with which a test sees the page in another medium, over the DevTools protocol.
// In a test: executeServerCommand('emulate', { 'forced-colors': 'active', media: 'print' }); `isDone` of the answer says
// whether the browser can.

const names = [
  'prefers-color-scheme',
  'prefers-contrast',
  'prefers-reduced-motion',
  'prefers-reduced-transparency',
  'forced-colors',
];

/** Test runner plugin. Each call sets the medium completely, so `{}` resets everything. */
export function emulatePlugin() {
  const clients = new WeakMap(); // the emulation lasts as long as the client that asked for it

  async function clientOf(page) {
    let client = clients.get(page);
    if (!client) {
      client = await page.createCDPSession();
      clients.set(page, client);
      // The runner uses one page for all files, and goes to about:blank between them.
      page.on('framenavigated', (frame) => {
        if (frame === page.mainFrame()) void setMedia(client, {}).catch(() => {});
      });
    }
    return client;
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
      const page = session.browser.getPage(session.id);
      // Firefox has no such protocol: there the medium stays as it is.
      if ((await page.browser().version()).startsWith('firefox')) return { isDone: false };
      await setMedia(await clientOf(page), payload ?? {});
      return { isDone: true };
    },
  };
}

function setMedia(client, { media = '', ...features }) {
  return client.send('Emulation.setEmulatedMedia', {
    media,
    features: names.map((name) => ({ name, value: features[name] ?? '' })),
  });
}
