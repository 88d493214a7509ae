// A filter with the allowed elements of LocalGov Drupal's default text format. As Drupal's own it takes away tags and
// keeps every text, that of a script too.

const ALLOWED = {
  ...Object.fromEntries(
    'p table tr thead tbody tfoot caption'.split(' ').map((name) => [name, []]),
  ),
  ...Object.fromEntries(['td', 'th'].map((name) => [name, ['rowspan', 'colspan']])),
  ...Object.fromEntries(['h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, ['id']])),
  a: ['href'],
};

/** The HTML without all other tags and attributes. */
export function filteredByFormat(html) {
  return html.replace(/<(\/?)([a-z][\w-]*)([^>]*)>/g, (_, slash, name, attributes) => {
    if (!Object.hasOwn(ALLOWED, name)) return '';
    const own = [...attributes.matchAll(/([\w-]+)="[^"]*"/g)].filter(([, each]) =>
      ALLOWED[name].includes(each),
    );
    return `<${slash}${[name, ...own.map(([text]) => text)].join(' ')}>`;
  });
}
