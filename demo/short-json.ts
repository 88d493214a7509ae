// Writes a dataset as JSON that a person likes to read: what fits on a line stands on one.

const LINE = 76;

/** JSON with an indent of two; lists and objects of up to 76 characters stay on one line. */
export function shortJson(value: unknown, indent = ''): string {
  const flat = flatJson(value);
  if (!isNested(value) || indent.length + flat.length <= LINE) return flat;
  const within = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((each) => within + shortJson(each, within))
    : fieldsOf(value).map(
        ([name, each]) => `${within}${JSON.stringify(name)}: ${shortJson(each, within)}`,
      );
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Fields without a value are not in JSON. */
const fieldsOf = (value: object): readonly (readonly [string, unknown])[] =>
  Object.entries(value).filter(([, each]) => each !== undefined);

function flatJson(value: unknown): string {
  if (!isNested(value)) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(flatJson).join(', ')}]`;
  const fields = fieldsOf(value).map(
    ([name, each]) => `${JSON.stringify(name)}: ${flatJson(each)}`,
  );
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}
