// Names the ways in which the data of an element can fail to arrive. Each language has a sentence for each.

/**
 * `address`: it cannot be read; `no answer`: no server, no connection, or not allowed; `late`: it stalls; `cut off`:
 * only a part came; `too large`: more than is read; `missing`: the server refuses it; `server`: the server fails; `empty`: nothing in it; `page`: a
 * web page in its place; `encoding`: letters that cannot be read; `not JSON`; `no part`: a file of the widget itself.
 */
export type LoadFailure =
  | 'address'
  | 'no answer'
  | 'late'
  | 'cut off'
  | 'too large'
  | 'missing'
  | 'server'
  | 'empty'
  | 'page'
  | 'encoding'
  | 'not JSON'
  | 'no part';
