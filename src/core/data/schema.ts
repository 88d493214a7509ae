// Says which shape a dataset has. One object serves the check, the type and the JSON Schema, whose words it uses.
import type { ShapeCode } from '../problems/facts.js';

/** The shape of a value; `T` is what an author writes. */
export interface Schema<T = unknown> {
  /** Said of what does not fit; where it is left out, the choices are listed. */
  readonly code?: ShapeCode;
  readonly type?: 'string' | 'number' | 'boolean' | 'null' | 'array' | 'object';
  readonly enum?: readonly Choice[];
  readonly anyOf?: readonly Schema[];
  /** The schema of each element. */
  readonly items?: Schema;
  /** A list has this many elements; any number where nothing is said. */
  readonly size?: number;
  /** The most elements of a list, or characters of a text; `limits` says how many where nothing is said. */
  readonly most?: number;
  readonly properties?: Properties;
  /** In place of properties: what each key must be, and each value. */
  readonly propertyNames?: Check<string>;
  readonly additionalProperties?: Schema;
  readonly optional?: boolean;
  /** What else must hold of a value that has the shape. */
  readonly checks?: readonly Check<never>[];
  /** Only the type is used. */
  readonly written?: T;
}

type Choice = string | number;
type Properties = Readonly<Record<string, Schema>>;

export interface Check<T> {
  readonly code: ShapeCode;
  readonly test: (value: T) => boolean;
  /** The same in JSON Schema, as far as it can say it. */
  readonly json?: object;
  /** A refused number may be about people, so that messages do not repeat it. */
  readonly unquoted?: boolean;
}

/**
 * What an author writes to fit a schema, all of it readonly, so that frozen and `as const` objects fit it.
 *
 * @example interface Dataset extends WrittenFor<typeof schema> {}
 */
export type WrittenFor<S extends Schema> = Exclude<S['written'], undefined>;

type OptionalKey<P extends Properties> = {
  [K in keyof P]: P[K] extends Optional ? K : never;
}[keyof P];

/** What an author writes to fit these properties. */
export type WrittenMembers<P extends Properties> = Flat<
  { readonly [K in keyof Omit<P, OptionalKey<P>>]: WrittenFor<P[K]> } & {
    readonly [K in keyof Pick<P, OptionalKey<P>>]?: WrittenFor<P[K]> | undefined;
  }
>;

type Flat<T> = { [K in keyof T]: T[K] };

export interface Optional {
  readonly optional: true;
}

export interface ListSchema<S extends Schema> extends Schema<readonly WrittenFor<S>[]> {
  readonly items: S;
}

export interface ObjectSchema<P extends Properties> extends Schema<WrittenMembers<P>> {
  readonly properties: P;
}

export interface UnionSchema<O extends readonly Schema[]> extends Schema<WrittenFor<O[number]>> {
  readonly anyOf: O;
}

export const string = (code: ShapeCode = 'text'): Schema<string> => ({ type: 'string', code });

export const number = (code: ShapeCode = 'number'): Schema<number> => ({ type: 'number', code });

export const boolean: Schema<boolean> = { type: 'boolean', code: 'true or false' };

export const nothing: Schema<null> = { type: 'null' };

/** One of the choices. */
export const oneOf = <const T extends Choice>(
  choices: readonly T[],
  code?: ShapeCode,
): Schema<T> => ({
  enum: choices,
  code,
});

export const list = <S extends Schema>(items: S, code: ShapeCode = 'list'): ListSchema<S> => ({
  type: 'array',
  items,
  code,
});

/** The schema of a list or a text that has so many elements or characters at most. */
export const upTo = <S extends Schema>(most: number, schema: S): S => ({ ...schema, most });

/** Exactly two. */
export const pair = <T>(items: Schema<T>, code: ShapeCode): Schema<readonly [T, T]> => ({
  type: 'array',
  items,
  size: 2,
  code,
});

export const object = <P extends Properties>(
  properties: P,
  code: ShapeCode = 'object',
): ObjectSchema<P> => ({ type: 'object', properties, code });

/** An object of any keys that hold. */
export const record = <T>(
  propertyNames: Check<string>,
  additionalProperties: Schema<T>,
): Schema<{ readonly [key: string]: T }> => ({
  type: 'object',
  propertyNames,
  additionalProperties,
});

/** An object of known properties stands before a record: it is meant where it has one of their names. */
export const union = <const O extends readonly Schema[]>(
  anyOf: O,
  code: ShapeCode,
): UnionSchema<O> => ({ anyOf, code });

export const optional = <S extends Schema>(schema: S): S & Optional => ({
  ...schema,
  optional: true,
});

/** The schema, where these hold too; each that does not hold is a problem of its own. */
export const where = <S extends Schema>(
  schema: S,
  ...checks: readonly Check<WrittenFor<S>>[]
): S => ({ ...schema, checks });

export const whole: Check<number> = {
  code: 'whole number',
  test: Number.isInteger,
  json: { type: 'integer' },
};

/** Bounds are included. */
export const inRange = (code: ShapeCode, minimum: number, maximum?: number): Check<number> => ({
  code,
  test: (value) => value >= minimum && !(value > maximum!),
  json: { minimum, maximum },
});
