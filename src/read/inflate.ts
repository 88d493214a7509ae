// Inflates what was deflated, by what is part of browsers and of Node.

/**
 * A few kB may hold gigabytes of zeros, so that no more than `mostBytes` are inflated.
 *
 * @throws RangeError where there are more; TypeError where the data are damaged
 */
export async function inflated(
  data: Uint8Array<ArrayBuffer>,
  mostBytes: number,
): Promise<Uint8Array> {
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(pieces).arrayBuffer());
    pieces.push(value);
    length += value.length;
    if (length > mostBytes) {
      await reader.cancel();
      throw new RangeError('too large');
    }
  }
}
