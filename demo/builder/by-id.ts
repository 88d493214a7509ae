// Finds an element of the page that is there.

export const byId = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;
