// Adds the command `accessibility`, which reads the browser's own accessibility tree over the DevTools protocol.
// In a test: await executeServerCommand('accessibility') is a list of nodes in the order of reading, each
// { role, name, depth }; none in a browser without that protocol.

/** Test runner plugin. What the browser ignores is left out, and what is in it is read in its place. */
export function accessibilityPlugin() {
  return {
    name: 'accessibility',
    async executeCommand({ command, session }) {
      if (command !== 'accessibility') return undefined;
      const page = session.browser.getPage(session.id);
      if (/^(firefox|webkit)/.test(await page.browser().version())) return [];
      const client = await page.createCDPSession();
      try {
        const { nodes } = await client.send('Accessibility.getFullAXTree');
        const byId = new Map(nodes.map((node) => [node.nodeId, node]));
        return [...inOrder(nodes[0], byId, 0)];
      } finally {
        await client.detach();
      }
    },
  };
}

function* inOrder({ ignored, role, name, childIds = [] }, byId, depth) {
  if (!ignored) yield { role: role?.value ?? '', name: name?.value ?? '', depth };
  for (const id of childIds) {
    const child = byId.get(id);
    if (child) yield* inOrder(child, byId, ignored ? depth : depth + 1);
  }
}
