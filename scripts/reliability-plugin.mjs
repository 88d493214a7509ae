// Adds the command `reliability`, with which a test of reliability learns its size, counts what it did, and says that
// it goes on: a page that hangs cannot tell anybody.
// In a test: executeServerCommand('reliability', { count: { cases: 1 }, at: 'parsing, case 12' }).

/** What a page may count. Anything else is a slip of the pen. */
export const counted = {
  cases: 'cases',
  faults: 'faults of a server, each in a state of the element',
  mounts: 'mounts',
  exceptions: 'exceptions in the page',
  wrong: 'wrong pictures',
  hangs: 'hangs',
  violations: 'violations of the strict policy',
  listeners: 'listeners and observers left',
  heapBytes: 'growth of the heap',
};

/** After so long without a word a page hangs. The longest step, a count of the heap, takes a few seconds. */
const SILENT_MS = 120_000;

/**
 * Test runner plugin.
 *
 * @param settings what the tests are told
 * @param run what they count is added to its `figures`; its `agent` is what the browser calls itself
 * @param onHang called with the last word of a page that has not been heard of for too long
 */
export function reliabilityPlugin(settings, run, onHang) {
  const timers = new Map(); // of each page
  return {
    name: 'reliability',
    serverStop: () => timers.forEach(clearTimeout),
    executeCommand({ command, payload, session }) {
      if (command !== 'reliability') return undefined;
      const { count = {}, at, agent } = payload ?? {};
      run.agent = agent ?? run.agent;
      for (const [name, by] of Object.entries(count)) {
        if (!Object.hasOwn(counted, name)) throw new Error(`reliability: nobody counts ${name}`);
        run.figures[name] = (run.figures[name] ?? 0) + by;
      }
      clearTimeout(timers.get(session.id));
      if (at)
        timers.set(
          session.id,
          setTimeout(() => onHang(at), SILENT_MS),
        );
      return settings;
    },
  };
}
