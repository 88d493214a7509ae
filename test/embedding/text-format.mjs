// A filter with the allowed elements of LocalGov Drupal's default text format (`wysiwyg` of its module localgov_media).
// As Drupal's own it takes away tags and keeps every text, that of a script too.

const withAttributes = (names, attributes = []) =>
  Object.fromEntries(names.split(' ').map((name) => [name, attributes]));

/** It allows a class only where it is one of its own, which no snippet has. */
const ALLOWED = {
  ...withAttributes('br code pre p h1 cite dl dt dd mark strong em u li span'),
  ...withAttributes('h2 h3 h4 h5 h6', ['id']),
  ...withAttributes('a', ['href', 'hreflang', 'title']),
  ...withAttributes('ul ol', ['type', 'start']),
  ...withAttributes('blockquote', ['cite']),
  ...withAttributes('img', ['src', 'alt', 'height', 'width']),
  ...withAttributes('table tr thead tbody tfoot caption'),
  ...withAttributes('td th', ['rowspan', 'colspan']),
};
/** Drupal's filter allows these on all of them. */
const EVERYWHERE = ['lang', 'dir'];

/** The HTML without all other tags and attributes. */
export function filteredByFormat(html) {
  return html.replace(/<(\/?)([a-z][\w-]*)([^>]*)>/g, (_, slash, name, attributes) => {
    if (!Object.hasOwn(ALLOWED, name)) return '';
    const allowed = [...ALLOWED[name], ...EVERYWHERE];
    const own = [...attributes.matchAll(/([\w-]+)="[^"]*"/g)].filter(([, each]) =>
      allowed.includes(each),
    );
    return `<${slash}${[name, ...own.map(([text]) => text)].join(' ')}>`;
  });
}
