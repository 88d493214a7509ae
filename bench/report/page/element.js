// Makes elements of the report.

/** An element with texts or other elements in it. */
export function element(name, ...content) {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
