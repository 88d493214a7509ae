// Adds the command `whole-page`, which takes a picture of the whole page, as archives and visual tests do.
// In a test: await executeServerCommand('whole-page') is a PNG as text, in base64.

/** Test runner plugin. */
export function wholePagePlugin() {
  return {
    name: 'whole-page',
    executeCommand({ command, session }) {
      if (command !== 'whole-page') return undefined;
      const page = session.browser.getPage(session.id);
      return page.screenshot({ fullPage: true, encoding: 'base64' });
    },
  };
}
