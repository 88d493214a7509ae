// Adds the command `page cost`, which says what the page has cost so far, over the DevTools protocol.
// In a test: await executeServerCommand('page cost').

/** Test runner plugin. `cpuMs` is time of the processor: other programs of the machine do not add to it. */
export function pageCostPlugin() {
  const clients = new WeakMap();
  return {
    name: 'page cost',
    async executeCommand({ command, session }) {
      if (command !== 'page cost') return undefined;
      const page = session.browser.getPage(session.id);
      const client = clients.get(page) ?? (await page.createCDPSession());
      clients.set(page, client);
      await client.send('Performance.enable');
      const { metrics } = await client.send('Performance.getMetrics');
      const metric = (wanted) => metrics.find(({ name }) => name === wanted).value;
      return { cpuMs: 1000 * metric('ThreadTime'), layouts: metric('LayoutCount') };
    },
  };
}
