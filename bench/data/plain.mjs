// The same figures as the peers take them: names and numbers, without what they have no use for.

/** The peers have no room for names of a line and a half: some would leave none for the donut. */
const short = (name) => (name.length > 26 ? `${name.slice(0, 25)}…` : name);

/** Data of a peer's drawer, from the dataset that our widget of that kind takes. */
export const plainOf = (kind, dataset) => readers[kind](dataset);

const readers = {
  trend: ({ measure, periods, series }) => ({
    title: measure.name,
    // A financial year, as the demo writes it, ends on 31 March.
    times: periods.map((year) => Date.UTC(Number(year), 2, 31)),
    labels: periods,
    series: series.map(({ name, values }) => ({ name, values })),
  }),
  donut: ({ subtitle, parts }) => ({
    title: subtitle,
    parts: parts.map(({ name, value }) => ({ name: short(name), value })),
  }),
  funnel: ({ title, contacts, outcomes }) => ({
    title,
    rows: [
      { name: 'All contacts', value: contacts },
      ...outcomes.map(({ name, value }) => ({ name: short(name), value })),
    ],
  }),
  costs: ({ title, provisions }) => ({
    title,
    rows: provisions.map(({ name, area, cost }) => ({
      name: short(`${name}, ${area}`),
      value: cost,
    })),
  }),
  long: ({ title, periods, series }) => ({
    title,
    times: periods.map((day) => Date.parse(`${day}T00:00:00Z`)),
    values: series[0].values,
  }),
};
