// Leaves the Welsh of the widgets out of the classic script. It has all in one file, where nothing is loaded when it is
// asked for: a site that speaks no Welsh would pay for it.

const load = /,\s*cy: \(\) => import\((["'])\.\/words\.cy\.js\1\)/;

/** Rolldown plugin for a file of browsers that has everything in it. */
export const withoutWelsh = () => ({
  name: 'without-welsh',
  transform: (code, id) =>
    /\/widgets\/[\w-]+\/element\.ts$/.test(id) && load.test(code)
      ? { code: code.replace(load, ''), map: null }
      : null,
});
