// Looks figures up in a cube, for tests.

/** The categories of the dimension with a role, or with an id; undefined where there is none. */
export const categoriesOf = ({ dimensions }, which) =>
  dimensions.find(({ id, role }) => role === which || id === which)?.categories;

/** The observation whose categories have these ids, labels or codes; undefined where there is none. */
export function observation({ dimensions, observations }, ...wanted) {
  return observations.find(({ at }) =>
    wanted.every((name) =>
      at.some((place, i) => {
        const { id, label, codes = [] } = dimensions[i].categories[place];
        return [id, label, ...codes].includes(name);
      }),
    ),
  );
}

/** Each problem as its code, with what its facts name. */
export const codesOf = ({ problems }) => problems.map(({ code }) => code);

/** That a cube holds together: every place exists, and none has two observations. */
export function faultsIn({ dimensions, observations }) {
  const places = new Set();
  return observations.flatMap(({ at, value }) => {
    const key = at.join();
    const isPlaced =
      at.length === dimensions.length && at.every((place, i) => dimensions[i].categories[place]);
    const isOnce = !places.has(key);
    places.add(key);
    const isNumber = typeof value !== 'number' || Number.isFinite(value);
    return isPlaced && isOnce && isNumber ? [] : [key];
  });
}
