// Finds which modules every widget needs, and what the other modules take of them.

import { build } from 'vite';
import { exportsOf, importsOf } from './imports.mjs';

/**
 * The shared core: `modules`, the ids of those that every entry reaches without `import()`; `taken`, for
 * each of them the names that other modules take of it, with the module and the name of their making; and `reached`,
 * for each entry the ids of all that it reaches without `import()`.
 * A module that only passes names on belongs to nobody.
 *
 * @param entries the paths of the entries of all widgets
 */
export async function surveyCore(config, entries) {
  const modules = new Map();
  const input = Object.fromEntries(entries.map((path, i) => [`entry-${i}`, path]));
  await build(config({ input, plugins: [surveyPlugin(modules)] }));
  const needed = new Map([...modules].map(([id]) => [id, neededOf(id, modules)]));
  const reached = entries.map((path) => reach(path, needed));
  const makes = (id) => modules.get(id).exports.length > 0;
  const isShared = (id) => makes(id) && reached.every((ids) => ids.has(id));
  const core = new Set([...needed.keys()].filter(isShared));
  return {
    modules: core,
    taken: takenOf(core, modules),
    reached: new Map(entries.map((path, i) => [path, reached[i]])),
  };
}

/** Fills the map: for each module what it exports and takes of others, with their ids. */
const surveyPlugin = (modules) => ({
  name: 'survey-core',
  async transform(code, id) {
    const program = this.parse(code);
    const found = importsOf(program).map(async ({ specifier, ...what }) => {
      const target = await this.resolve(specifier, id);
      return { id: target.id, ...what };
    });
    modules.set(id, { exports: exportsOf(program), imports: await Promise.all(found) });
  },
});

/** What a module needs: where each name is made; an import without names needs the module itself. */
function neededOf(id, modules) {
  return modules.get(id).imports.flatMap(({ id: target, names = [], passed }) => {
    if (passed) return [];
    if (names.length === 0) return [target];
    return names.map((name) => trace(target, name, modules).at(-1)?.id);
  });
}

/** The way of a name, from the module that is asked for it to the one that makes it; empty where none does. */
function trace(id, name, modules) {
  const { exports, imports } = modules.get(id);
  if (exports.includes(name)) return [{ id, name }];
  for (const { id: target, passed = [] } of imports) {
    const inside = passed === '*' ? name : passed.find(([outside]) => outside === name)?.[1];
    const rest = inside === undefined ? [] : trace(target, inside, modules);
    if (rest.length > 0) return [{ id, name }, ...rest];
  }
  return [];
}

function reach(start, needed) {
  const seen = new Set();
  const queue = [start];
  while (queue.length > 0) {
    const id = queue.pop();
    if (seen.has(id)) continue;
    seen.add(id);
    queue.push(...needed.get(id));
  }
  return seen;
}

/** For each module of the core, the names that are asked of it, each with where it is made. */
function takenOf(core, modules) {
  const taken = new Map([...core].map((id) => [id, new Map()]));
  for (const [id, { imports }] of modules) {
    if (core.has(id)) continue;
    for (const { id: target, name } of imports.flatMap((each) => asked(each, modules))) {
      const way = trace(target, name, modules);
      const door = way.find((step) => core.has(step.id));
      if (door) taken.get(door.id).set(door.name, way.at(-1));
    }
  }
  return new Map([...taken].map(([id, names]) => [id, new Map([...names].sort(byName))]));
}

/** Modules are read in an order of chance, and each build is to give the same files. */
const byName = ([one], [other]) => (one < other ? -1 : 1);

function asked({ id, names = [], passed = [] }, modules) {
  const passedOn = passed === '*' ? modules.get(id).exports : passed.map(([, inside]) => inside);
  return [...names, ...passedOn].map((name) => ({ id, name }));
}
