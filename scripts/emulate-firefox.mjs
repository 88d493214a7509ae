// Shows a page of Firefox in another medium. The protocol that tests drive it by has no such command, but reaches the
// window of the browser itself, where Firefox is started with `allowsWindow`; each tab there has its overrides.

/** The argument with which Firefox lets tests reach its window. */
export const allowsWindow = '--remote-allow-system-access';

/** What can be set, with the name of its override. */
const OVERRIDES = {
  'prefers-color-scheme': 'prefersColorSchemeOverride',
  'prefers-reduced-motion': 'prefersReducedMotionOverride',
  'forced-colors': 'forcedColorsOverride',
};

/** Sets the medium completely. False where this Firefox cannot do it, or not all that is asked for. */
export async function emulateInFirefox(page, { media = '', ...features }) {
  if (Object.keys(features).some((name) => !OVERRIDES[name])) return false;
  const values = Object.entries(OVERRIDES).map(([name, key]) => [key, features[name] ?? 'none']);
  const overrides = Object.fromEntries([['mediumOverride', media], ...values]);
  const { connection } = page.browser();
  try {
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { result: set } = await connection.send('script.callFunction', {
      functionDeclaration: String(setOverrides),
      arguments: [page.url(), JSON.stringify(overrides)].map((value) => ({
        type: 'string',
        value,
      })),
      target: { context: result.contexts[0].context },
      awaitPromise: false,
    });
    return set.type === 'success' && set.result.value === true;
  } catch {
    return false;
  }
}

/** Runs in the window of the browser. */
function setOverrides(address, overrides) {
  const tab = globalThis.gBrowser.browsers.find(({ currentURI }) => currentURI.spec === address);
  Object.assign(tab.browsingContext, JSON.parse(overrides));
  return true;
}
