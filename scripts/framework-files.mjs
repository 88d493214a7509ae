// Writes, as texts, the types and components that frameworks need of the widgets. Everything in them is the manifest's.

import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { camelName } from './widget-names.mjs';

const made = '// Made from custom-elements.json.\n';

/** `council-ready` → `onCouncilReady`. */
const listenerName = (event) => `on${camelName(`-${event}`)}`;

/**
 * The files of `dist/modules/frameworks/` by their paths. `elements`: the class of each widget in the manifest by its
 * name; `detailFiles`: the file of the type of each event's detail, relative to `src/`.
 */
export function frameworkFiles(elements, inputTypes = inputTypesOf(Object.keys(elements))) {
  const widgets = Object.entries(elements).map(([name, element]) => ({
    name,
    tag: element.tagName,
    stem: camelName(`-${name}`),
    input: inputTypes[name],
    attributes: element.members.filter(({ attribute }) => attribute),
    events: element.events,
  }));
  return {
    'elements.d.ts': elementTypes(widgets),
    ...Object.assign({}, ...widgets.map(componentFiles)),
    ...allComponents(widgets),
    ...typeFiles(),
  };
}

/** What each widget takes as `data`: a class may name it as the second type of its base, else it is the dataset. */
function inputTypesOf(names) {
  return Object.fromEntries(names.map((name) => [name, inputTypeOf(name)]));
}

function inputTypeOf(name) {
  const path = `src/widgets/${name}/element.ts`;
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022);
  const stem = camelName(`-${name}`);
  const found = source.statements.find(
    (node) => ts.isClassDeclaration(node) && node.name.text === `${stem}Element`,
  );
  const [base] = found.heritageClauses[0].types;
  return base.typeArguments?.[1]?.getText(source) ?? `${stem}Dataset`;
}

function elementTypes(widgets) {
  const imports = widgets.map(({ name, stem, events }) => {
    const details = events.map(({ type }) => /^CustomEvent<(\w+)>$/.exec(type.text)[1]);
    const own = details.filter((detail) => !shared.has(detail));
    const types = [`${stem}Dataset`, `${stem}Element`, ...new Set(own)];
    return `import type { ${types.join(', ')} } from '../widgets/${name}/index.js';\n`;
  });
  return [
    `// The tags with what a page gives to each and hears of it, for the types of frameworks.\n${made}`,
    ...imports,
    `import type { ${[...shared].join(', ')} } from '../view/entry.js';\n`,
    '\nexport interface CouncilElements {\n',
    ...widgets.map(elementType),
    '}\n',
    afterElements,
  ].join('');
}

/** Details that the entry of every widget exports. */
const shared = new Set(['ChangeDetail', 'ErrorDetail', 'ReadyDetail', 'SelectDetail']);

function elementType({ tag, stem, input, attributes, events }) {
  return `  '${tag}': {
    element: ${stem}Element;
    data: ${input};
    attributes: {
${attributes.map(attributeType).join('\n')}
    };
    events: {
${events.map(({ name, type, description }) => `      /** ${description} */\n      '${name}': ${type.text};`).join('\n')}
    };
  };
`;
}

/** A number may be written as text, as in a page. */
function attributeType({ attribute, type, description }) {
  const text = type.text.replace(' | undefined', '').replace(/^number$/, 'number | `${number}`');
  return `      /** ${description} */\n      '${attribute}'?: ${text} | undefined;`;
}

const afterElements = `
export type CouncilTag = keyof CouncilElements;

/** What a template gives to a tag: its attributes, and \`data\` as a property. */
export type TagProps<Tag extends CouncilTag> = CouncilElements[Tag]['attributes'] & {
  /** The dataset. Undefined or null removes it. */
  data?: CouncilElements[Tag]['data'] | null | undefined;
};

/** \`oncouncil-ready\` and the others, for templates that name events so. */
export type TagListeners<Tag extends CouncilTag, Before extends string = 'on'> = {
  [Event in keyof CouncilElements[Tag]['events'] & string as \`\${Before}\${Event}\`]?:
    | ((event: CouncilElements[Tag]['events'][Event]) => void)
    | undefined;
};

/** What an element takes besides, without what the tag itself explains. */
export type Besides<Tag extends CouncilTag, Attributes> = Omit<Attributes, keyof TagProps<Tag>>;
`;

/** The component of a widget for React, and the same for components of a server, which name what a client runs. */
function componentFiles({ name, tag, stem, attributes, events }) {
  const description = {
    name: tag,
    attributes: Object.fromEntries(attributes.map((each) => [each.name, each.attribute])),
    events: Object.fromEntries(events.map((each) => [listenerName(each.name), each.name])),
  };
  return {
    [`react/${name}.js`]: `${made}import * as React from 'react';
import '../../widgets/${name}/index.js';
import { reactComponent } from '../react-component.js';

export const ${stem} = /* @__PURE__ */ reactComponent(React, ${JSON.stringify(description, null, 2)});
`,
    [`react/${name}.client.js`]: `'use client';\n${made}export { ${stem} } from './${name}.js';\n`,
    [`react/${name}.d.ts`]: `${made}import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type { Besides, CouncilElements, TagProps } from '../elements.js';

type Tag = CouncilElements['${tag}'];

export interface ${stem}Props
  extends Omit<Besides<'${tag}', HTMLAttributes<Tag['element']>>, keyof Attributes | keyof Listeners>,
    Attributes,
    Listeners {
  data?: TagProps<'${tag}'>['data'];
}

interface Attributes {
${attributes.map(({ name: property, attribute, description: what }) => `  /** ${what} */\n  ${property}?: Tag['attributes']['${attribute}'];`).join('\n')}
}

interface Listeners {
${events.map((each) => `  /** ${each.description} */\n  ${listenerName(each.name)}?: ((event: Tag['events']['${each.name}']) => void) | undefined;`).join('\n')}
}

export declare const ${stem}: ForwardRefExoticComponent<${stem}Props & RefAttributes<Tag['element']>>;
`,
  };
}

function allComponents(widgets) {
  const lines = (suffix) =>
    widgets.map(({ name, stem }) => `export { ${stem} } from './${name}${suffix}.js';\n`).join('');
  const types = widgets.map(
    ({ name, stem }) => `export { ${stem}, type ${stem}Props } from './${name}.js';\n`,
  );
  return {
    'react/all.js': `${made}${lines('')}`,
    'react/all.client.js': `'use client';\n${made}${lines('')}`,
    'react/all.d.ts': `${made}${types.join('')}`,
  };
}

/** A file for each kind of template; importing one tells the compiler the tags, and does nothing in a page. */
function typeFiles() {
  const files = {
    react: `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Besides, CouncilElements, CouncilTag, TagListeners, TagProps } from '../elements.js';

type Element<Tag extends CouncilTag> = CouncilElements[Tag]['element'];
type Elements = {
  [Tag in CouncilTag]: Besides<Tag, DetailedHTMLProps<HTMLAttributes<Element<Tag>>, Element<Tag>>> & {
    class?: string | undefined;
  } & TagProps<Tag> &
    TagListeners<Tag>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`,
    preact: `import type { HTMLAttributes } from 'preact';
import type { Besides, CouncilElements, CouncilTag, TagListeners, TagProps } from '../elements.js';

type Elements = {
  [Tag in CouncilTag]: Besides<Tag, HTMLAttributes<CouncilElements[Tag]['element']>> &
    TagProps<Tag> &
    TagListeners<Tag>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`,
    vue: `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Besides, CouncilElements, CouncilTag, TagProps } from '../elements.js';

/** The compiler of templates writes \`heading-level\` so. */
type Camel<Name> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${First}\${Capitalize<Camel<Rest> & string>}\`
  : Name;
type Props<Given> = { [Name in keyof Given as Camel<Name>]: Given[Name] };
type Emits<Events> = EmitFn<{ [Event in keyof Events]: (event: Events[Event]) => void }>;
type Elements = {
  [Tag in CouncilTag]: new () => CouncilElements[Tag]['element'] & {
    /** @deprecated For the types of templates; no element has it. */
    $props: Besides<Tag, HTMLAttributes> & Props<TagProps<Tag>> & PublicProps;
    /** @deprecated For the types of templates; no element has it. */
    $emit: Emits<CouncilElements[Tag]['events']>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
`,
    svelte: `import type { HTMLAttributes } from 'svelte/elements';
import type { Besides, CouncilElements, CouncilTag, TagListeners, TagProps } from '../elements.js';

type Elements = {
  [Tag in CouncilTag]: Besides<Tag, HTMLAttributes<CouncilElements[Tag]['element']>> &
    TagProps<Tag> &
    TagListeners<Tag> &
    TagListeners<Tag, 'on:'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
`,
  };
  return Object.fromEntries(
    Object.entries(files).flatMap(([name, text]) => [
      [`types/${name}.d.ts`, `${made}${text}`],
      [`types/${name}.js`, 'export {};\n'],
    ]),
  );
}
