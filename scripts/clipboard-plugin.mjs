// Adds the command `clipboard`, after which the pages of the tests may write to the clipboard and read it.
// In a test: executeServerCommand('clipboard').

/** Test runner plugin. The browser of the tests has no clipboard but its own, so nothing else is read. */
export function clipboardPlugin() {
  return {
    name: 'clipboard',
    async executeCommand({ command, session }) {
      if (command !== 'clipboard') return undefined;
      const page = session.browser.getPage(session.id);
      const { origin } = new URL(page.url());
      const permissions = ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'];
      await page.browserContext().overridePermissions(origin, permissions);
      await page.bringToFront();
      return { isDone: true };
    },
  };
}
