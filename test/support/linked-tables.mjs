// Tables as an author writes them, one for each widget, and the link that names the widget of a table. Made-up figures.

/** The funnel has no table form, so its table has no options and no link. */
export const linkedTables = {
  'indicator-trend': {
    options: 'counts=things&amp;target=45',
    caption: 'Places filled, Exampleshire (made-up figures)',
    rows: [
      ['Year', 'Exampleshire'],
      ['2022-23', '41'],
      ['2023-24', '44'],
      ['2024-25', '46'],
    ],
  },
  'placement-mix': {
    options: 'counts=people',
    caption: 'Where children live, Exampleshire (made-up figures)',
    rows: [
      ['Placement', '31 March 2025'],
      ['Foster care', '330'],
      ['Children’s homes', '51'],
      ['Total', '381'],
    ],
  },
  'threshold-funnel': {
    caption: 'From contact to plan, Exampleshire (made-up figures)',
    rows: [
      ['Step', '2024-25'],
      ['Contacts', '9,120'],
      ['Referrals', '2,310'],
    ],
  },
  'cost-comparator': {
    options: 'period=2024-25',
    caption: 'What a place costs, Exampleshire (made-up figures)',
    rows: [
      ['Provision', 'Pounds per bed per week'],
      ['In-house', '£3,110'],
      ['External', '£4,200'],
    ],
  },
  'vital-signs': {
    options: 'kind=flow&amp;counts=things',
    caption: 'Vital signs, Exampleshire (made-up figures)',
    rows: [
      ['Indicator', '2023-24', '2024-25'],
      ['Assessments in time', '82%', '88%'],
      ['Visits in time', '91%', '90%'],
    ],
  },
};

/** Names of the widgets that have a table form. */
export const linkable = Object.keys(linkedTables).filter((name) => linkedTables[name].options);

/** The table of a widget as HTML in one line. */
export function tableHtml(name) {
  const { caption, rows } = linkedTables[name];
  const [heads, ...others] = rows;
  const row = ([head, ...cells]) =>
    `<tr><th>${head}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  return `<table><caption>${caption}</caption><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${others.map(row).join('')}</tbody></table>`;
}

/** The paragraph below it; `page` is the address of the page that the link opens where no script runs. */
export const linkHtml = (name, page = 'https://charts.example/table.html') =>
  `<p><a href="${page}#council-${name}?${linkedTables[name].options}">Show as a chart</a></p>`;
