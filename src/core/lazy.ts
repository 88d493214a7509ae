// Makes a part of the code one that is loaded only when it is needed.

/** A module that is loaded when it is needed, and at hand from then on. */
export interface Lazy<Module = unknown> {
  readonly isLoaded: boolean;
  /** The module. @throws where it has not been loaded: the stage that uses it did not say that it needs it. */
  readonly now: Module;
  /** Loads it, once; a load that failed is tried again with the next call. */
  load(): Promise<Module>;
}

/**
 * A part that `load` brings. The path is literal, so that a build can see it. A module exports its parts as
 * constants, so that tests can load them all.
 *
 * @example
 * export const bars = lazy(() => import('./layout.bars.js'));
 * await bars.load();
 * bars.now.barsOf(context);
 */
export function lazy<Module>(load: () => Promise<Module>): Lazy<Module> {
  let module: Module | undefined;
  let loading: Promise<Module> | undefined;
  return {
    get isLoaded() {
      return module !== undefined;
    },
    get now() {
      if (module === undefined) throw new Error(`used before it was loaded: ${String(load)}`);
      return module;
    },
    load: () =>
      (loading ??= load().then(
        (loaded) => (module = loaded),
        (error: unknown) => {
          loading = undefined;
          throw error;
        },
      )),
  };
}
