// Fetches the datasets of the demo, all of which are of real councils or say that they are made up.

/** Those of one widget, each with its path. */
export async function realDatasets<Input>(
  widget: string,
): Promise<readonly (readonly [string, Input])[]> {
  const paths = (await (await fetch('/demo/data/list.json')).json()) as readonly string[];
  const found = await Promise.all(
    paths.map(async (path): Promise<readonly (readonly [string, Input])[]> => {
      const data = (await (await fetch(`/demo/data/${path}`)).json()) as { widget?: string };
      const all = [data].flat() as readonly { widget?: string }[];
      return all
        .filter((each) => each.widget === widget)
        .map((each, i) => [all.length > 1 ? `${path} ${i}` : path, each as Input] as const);
    }),
  );
  return found.flat();
}
