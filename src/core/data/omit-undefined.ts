// What is an object without the members that nothing was given for?
// It knows no member and looks no deeper: `null` and `0` are given.

/**
 * The members that are not undefined, in their order: what is absent has no key, in memory and in JSON.
 *
 * @example given({ title: 'Plans', area: undefined }) // { title: 'Plans' }
 */
export const omitUndefined = <T extends object>(members: T): T =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;
