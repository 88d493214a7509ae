// Derives the type of what an author writes from its schema.
import type * as v from 'valibot';

/** The type with everything in it readonly, so that frozen and `as const` objects fit it. */
type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/**
 * What an author writes to fit a schema, all of it readonly.
 *
 * @example interface Dataset extends WrittenFor<typeof schema> {}
 */
export type WrittenFor<S extends v.GenericSchema> = DeepReadonly<v.InferInput<S>>;
