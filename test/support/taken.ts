// Presses the buttons of "Download or copy" in a test, and reads what they give.
import { part } from './mount.js';
import { waitUntil } from './wait-until.js';

/** What was saved or copied: texts by type, and the name of a file. */
export interface Taken {
  readonly name: string;
  readonly blobs: Readonly<Record<string, Blob>>;
}

/** Opens the part as a person does, and waits for its buttons. */
export async function openActions(element: Element): Promise<HTMLElement> {
  const details = part(element, 'actions') as HTMLDetailsElement;
  details.querySelector('summary')!.click();
  await waitUntil(() => details.querySelector('button'), 'no buttons', { timeout: 5000 });
  return details;
}

export const buttonsIn = (details: Element): readonly HTMLButtonElement[] => [
  ...details.querySelectorAll('button'),
];

/** Takes the place of the disk and the clipboard until `stop`. */
export function catchTaken(isAllowed = true) {
  const taken: Taken[] = [];
  const blobs = new Map<string, Blob>();
  const { click } = HTMLAnchorElement.prototype;
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob: Blob) => {
    const address = createObjectURL.call(URL, blob);
    blobs.set(address, blob);
    return address;
  };
  HTMLAnchorElement.prototype.click = function save(this: HTMLAnchorElement) {
    const blob = blobs.get(this.href)!;
    taken.push({ name: this.download, blobs: { [blob.type.split(';')[0]!]: blob } });
  };
  const put = async (blobsByType: Taken['blobs']): Promise<void> => {
    await Promise.resolve();
    if (!isAllowed) throw new DOMException('refused', 'NotAllowedError');
    taken.push({ name: '', blobs: blobsByType });
  };
  const clipboard = {
    writeText: (text: string) => put({ 'text/plain': new Blob([text]) }),
    write: async ([item]: readonly ClipboardItem[]) =>
      put(
        Object.fromEntries(
          await Promise.all(
            item!.types.map(async (type) => [type, await item!.getType(type)] as const),
          ),
        ),
      ),
  };
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  return {
    taken,
    stop: () => {
      HTMLAnchorElement.prototype.click = click;
      URL.createObjectURL = createObjectURL;
      Reflect.deleteProperty(navigator, 'clipboard');
    },
  };
}

/**
 * All that the buttons give, by the name on each, every text as it would arrive.
 *
 * @param names of the buttons that are pressed
 */
export async function takeAll(element: Element, names = /./): Promise<ReadonlyMap<string, Taken>> {
  const caught = catchTaken();
  try {
    const found = new Map<string, Taken>();
    for (const button of buttonsIn(await openActions(element))) {
      if (!names.test(button.textContent)) continue;
      const before = caught.taken.length;
      button.click();
      await waitUntil(() => caught.taken.length > before, `nothing from ${button.textContent}`, {
        timeout: 5000,
      });
      found.set(button.textContent, caught.taken.at(-1)!);
    }
    return found;
  } finally {
    caught.stop();
  }
}

/** The text of one of them, with its byte order mark. */
export async function textOf({ blobs }: Taken, type = Object.keys(blobs)[0]!): Promise<string> {
  const bytes = await blobs[type]!.arrayBuffer();
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
