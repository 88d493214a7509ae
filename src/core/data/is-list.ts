// Tells a list from another value.

/** Whether the value is a list; narrows readonly lists too, which `Array.isArray` does not. */
export const isList = <T>(value: T): value is Extract<T, readonly unknown[]> =>
  Array.isArray(value);
