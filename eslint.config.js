// Lint rules: what the code must not do, and how long it may be. The compiler checks types, Prettier the layout.

import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const pure = [
  'src/core/**/*.ts',
  'src/widgets/*/{input,from-table,protect,model,words,table,layout}{,.*}.ts',
];

const browserNames = ['document', 'window', 'navigator', 'location', 'performance', 'fetch'];

const forbiddenInPure = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "Today's date is a parameter.",
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "Today's date is a parameter.",
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'The same data give the same picture: no random number here.',
  },
];

const houseSyntax = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  { selector: 'TSEnumDeclaration', message: 'A union of words instead of an enum.' },
  { selector: 'TSParameterProperty', message: 'Declare the field.' },
  { selector: 'Decorator', message: 'Static properties with declare instead of decorators.' },
];

const matchedAsList = ['', ':matches(LogicalExpression, TSNonNullExpression) > ']
  .map(
    (within) =>
      `VariableDeclarator[id.type='ArrayPattern'] > ${within}CallExpression[callee.property.name=/^(exec|match)$/]`,
  )
  .join(', ');
const noMatchAsList = [
  {
    selector: `${matchedAsList}, VariableDeclarator[id.type='ArrayPattern'][init.name='found']`,
    message:
      "Read a match by its index (found?.[1]): WebKit's compiler broke one that was taken apart as a list, after many runs.",
  },
];

const makesMarkup =
  '/^[.]?(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|parseFromString|srcdoc)$/';

/** What turns a text into elements or code: the text may be that of a dataset. */
const noTextAsCode = [
  {
    selector: ['property.name', 'property.value']
      .map((key) => `MemberExpression[${key}=${makesMarkup}]`)
      .concat(['key.name', 'key.value'].map((key) => `Property[${key}=${makesMarkup}]`))
      .join(', '),
    message: 'A text stays a text: describe nodes (src/view/nodes.ts).',
  },
  {
    selector: 'Identifier[name=/^unsafe(HTML|SVG|MathML|Static)$/]',
    message: 'A text stays a text: describe nodes (src/view/nodes.ts).',
  },
  {
    selector: ['object.name', 'object.property.name']
      .map((key) => `MemberExpression[property.name=/^write(ln)?$/][${key}=/[dD]ocument$/]`)
      .join(', '),
    message: 'A text stays a text: describe nodes (src/view/nodes.ts).',
  },
];

/** Other pages, other storage, other ways out: a widget asks for its file and speaks by events. */
const foreignNames = [
  'parent',
  'top',
  'opener',
  'frames',
  'open',
  'name',
  'caches',
  'indexedDB',
].concat(
  ['localStorage', 'sessionStorage', 'postMessage', 'BroadcastChannel', 'MessageChannel'],
  ['WebSocket', 'EventSource', 'XMLHttpRequest', 'Worker', 'SharedWorker'],
);
const toThePageOnly = 'A widget talks to its own page only, and keeps nothing in the browser.';
const noOtherPages = [
  {
    selector: `MemberExpression[object.name=/^(window|globalThis|self)$/][property.name=/^(${foreignNames.join('|')})$/]`,
    message: toThePageOnly,
  },
  {
    selector: 'MemberExpression[property.name=/^(postMessage|cookie|sendBeacon|serviceWorker)$/]',
    message: toThePageOnly,
  },
  {
    selector:
      "CallExpression[arguments.0.value='message']:matches([callee.name='addEventListener'], [callee.property.name='addEventListener'])",
    message: toThePageOnly,
  },
  { selector: "AssignmentExpression[left.property.name='onmessage']", message: toThePageOnly },
];

const commands = 'setViewport|sendKeys|sendMouse|resetMouse|executeServerCommand|compareSnapshot';
const unawaited = {
  selector: `ExpressionStatement > CallExpression[callee.name=/^(${commands}|fixture|aTimeout)$/]`,
  message: 'Await it: the test would not wait for it.',
};

export default tseslint.config(
  {
    ignores: [
      ...['dist', 'demo-dist', 'storybook-static', 'node_modules', '**/__snapshots__'],
      // Each application is checked by the tools of its framework.
      ...['test/frameworks/*/**', 'test/frameworks/*.ts'],
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A name for what a schema infers: messages of the compiler say it in place of every field.
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
    },
  },
  {
    rules: {
      eqeqeq: ['error', 'always'],
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ...wc.configs['flat/best-practice'],
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...houseSyntax,
        ...noMatchAsList,
        ...noTextAsCode,
        ...noOtherPages,
      ],
      'no-restricted-globals': ['error', ...foreignNames],
      'no-console': 'off',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/max-params': ['error', { max: 4 }],
      // Only index.ts registers a tag, so that a class can be imported without that.
      'wc/file-name-matches-element': 'off',
    },
  },
  {
    // A page in a frame tells the page around it how high it is, and nothing else.
    files: ['src/embed/{embed-page,embed-fit,frame-heights}.ts'],
    rules: { 'no-restricted-syntax': ['error', ...houseSyntax, ...noMatchAsList, ...noTextAsCode] },
  },
  {
    // Lists of datasets and style sheets are long and do one thing; hostile datasets are among the examples.
    files: ['src/widgets/*/{examples,styles}.ts'],
    rules: { 'max-lines': 'off', 'no-script-url': 'off' },
  },
  {
    files: pure,
    rules: {
      'no-restricted-syntax': [
        'error',
        ...houseSyntax,
        ...noMatchAsList,
        ...noTextAsCode,
        ...noOtherPages,
        ...forbiddenInPure,
      ],
      'no-restricted-globals': ['error', ...browserNames, ...foreignNames],
      'no-restricted-imports': ['error', { patterns: ['lit', 'lit/*', '@lit/*'] }],
    },
  },
  {
    files: ['demo/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noMatchAsList] },
  },
  {
    // chai's assertions (`expect(x).to.be.true`) are expressions, and their types look like promises.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': ['error', ...houseSyntax, unawaited],
    },
  },
);
