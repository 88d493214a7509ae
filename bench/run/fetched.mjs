// What a page fetches, told apart by whether it was needed to draw.

/** Paths that a page asks for before all its charts are drawn; what idle time fetches comes after. */
export const fetchedUntilDrawn = (page) =>
  page.evaluate(async () => {
    const { allMs } = await bench.settled;
    return performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => name.startsWith(location.origin) && startTime < allMs)
      .map(({ name }) => new URL(name).pathname);
  });
