// Adds the command `heap`, which collects garbage and says how many bytes the page still uses, over the DevTools protocol.
// In a test: await executeServerCommand('heap').

/** Test runner plugin. */
export function heapPlugin() {
  const clients = new WeakMap();
  return {
    name: 'heap',
    async executeCommand({ command, session }) {
      if (command !== 'heap') return undefined;
      const page = session.browser.getPage(session.id);
      const client = clients.get(page) ?? (await page.createCDPSession());
      clients.set(page, client);
      await client.send('HeapProfiler.enable');
      // What the first collection ends, the second takes away.
      for (let turn = 0; turn < 2; turn++) await client.send('HeapProfiler.collectGarbage');
      const { usedSize } = await client.send('Runtime.getHeapUsage');
      return { bytes: usedSize };
    },
  };
}
