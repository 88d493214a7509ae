// The texts of the last step: what is taken away, where each goes, and the texts in what is.

export const takeWords = {
  places: {
    drawing: {
      label: 'Where the link below the table leads',
      help: 'A page that draws a table, for readers without the script. Ask your web team.',
    },
    folder: {
      label: 'Folder of the widgets on your site',
      help: 'Where your web team has put the files. A frame needs it in full, with https://.',
    },
    file: {
      label: 'Address of the JSON',
      help: 'Where you will put the file: the element and the frame ask for it.',
    },
  },
  table: {
    title: 'Table and link',
    where:
      'Paste it into the source of a page. Any CMS keeps it, and a site that has upgrade.js in its head draws it as a chart.',
    /** @param fields of the dataset, in words */
    lost: ({ fields }: { fields: readonly string[] }): string =>
      `A table cannot say these: ${fields.join(', ')}.`,
    /** Those of them that stand beside the figures, by their names there. */
    fields: {
      area: 'all about the area',
      asOf: 'the day on which it is looked at',
      control: 'control limits',
      description: 'the description',
      events: 'events',
      packages: 'packages',
      projection: 'the projection',
      source: 'all about the source',
      subtitle: 'the subtitle',
      whatIf: 'what-ifs',
      whole: 'that the parts are not the whole',
      wholePrevious: 'that the parts were not the whole in the period before',
      year: 'what a year is',
    },
    others:
      'These figures have more than a table can say, and a page would draw others. Take the element or the frame.',
    none: 'A funnel has no form as a table. Take the element or the frame.',
  },
  element: {
    title: 'Element',
    where:
      'Where your editor keeps tags and scripts, or in a template: paste it into the source of the page, and put the JSON at its address.',
  },
  frame: {
    title: 'Frame',
    where:
      'Where a CMS takes an iframe and nothing else, such as an intranet: paste it as embed code, and put the JSON at its address.',
  },
  json: {
    title: 'JSON',
    where:
      'Save it as a file at its address. Open it here again to go on. It holds only what may be published.',
  },
  copy: ({ what }: { what: string }): string => `Copy: ${what}`,
  selected: 'It is selected: press Ctrl and C.',
  save: 'Save as a file',
  link: {
    title: 'Link',
    where:
      'To show a colleague this chart, or to go on elsewhere. All figures that may be published are in the address itself: no server has them, and whoever has the link can read them. Programs may cut long links.',
    make: 'Make a link',
    length: ({ letters }: { letters: string }): string => `The link has ${letters} letters.`,
  },
  picture: {
    title: 'Picture',
    where:
      'For a report in Word, a slide or an e-mail, with title, source and notes in it. SVG stays sharp at any size; PNG goes everywhere. Write beside it what it shows, for readers who do not see it. Its width is the one that is chosen above.',
    none: 'Several pictures side by side are not one: take the table and paste it into the report.',
    save: ({ kind }: { kind: string }): string => `Save as ${kind}`,
    saved: ({ kind }: { kind: string }): string => `${kind} is saved.`,
    failed: ({ kind }: { kind: string }): string =>
      `${kind} could not be made in this browser. Take the other.`,
  },
  /** What stands in the table of a scorecard: a page reads it back, so the readers must know it. */
  signs: {
    heads: {
      indicator: 'Indicator',
      group: 'Group',
      area: 'Area',
      unit: 'Unit',
      target: 'Target',
      tolerance: 'Tolerance',
      direction: 'Good is',
      kind: 'Kind',
      counts: 'Counts',
      due: 'Due',
    },
    /** By the unit in a dataset. */
    units: {
      count: 'number',
      days: 'days',
      weeks: 'weeks',
      minutes: 'minutes',
      hours: 'hours',
      months: 'months',
      years: 'years',
      children: 'children',
      people: 'people',
      cases: 'cases',
      placements: 'placements',
      beds: 'beds',
      visits: 'visits',
      pounds: 'pounds',
      'pounds per week': 'pounds per week',
      'pounds million': 'pounds million',
    },
    per: ({ many }: { many: string }): string => `per ${many}`,
    good: { high: 'high', low: 'low' },
    choices: { flow: 'flow', stock: 'stock', people: 'people', things: 'things' },
  },
  /** What stands in the HTML itself. */
  html: {
    chart: 'Show as a chart',
    frameTitle: ({ title }: { title: string }): string => `${title}: chart`,
    ownPage: 'This chart on a page of its own',
    source: ({ name }: { name: string }): string => `Source: ${name}`,
    published: ({ day }: { day: string }): string => `published ${day}`,
  },
};
