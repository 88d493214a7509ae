// Leaves out the members of an object that are undefined.

/**
 * The members that are not undefined, in their order, so that an absent one has no key, in memory and
 * in JSON. `null` and `0` stay, and objects inside are left as they are.
 *
 * @example omitUndefined({ title: 'Plans', area: undefined }) // { title: 'Plans' }
 */
export const omitUndefined = <T extends object>(members: T): T => {
  const kept: Partial<T> = {};
  for (const key of Object.keys(members) as (keyof T)[]) {
    if (members[key] !== undefined) kept[key] = members[key];
  }
  return kept as T;
};
