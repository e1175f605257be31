const pkg = (...names) => `node_modules/(${names.join('|')})/`;
const rooms = (...names) => `^src/(${names.join('|')})/`;

/** A room and the whole of what it may import; anything else is an error. */
function room(name, allowed, comment) {
  return {
    name: `${name.replaceAll('/', '-')}-imports-only-its-own`,
    comment,
    severity: 'error',
    from: { path: rooms(name) },
    to: { pathNot: [rooms(name), ...allowed] },
  };
}

/** A package (or group) and the only places that may know it. */
function home(name, packages, places, comment) {
  return {
    name: `${name}-stays-home`,
    comment,
    severity: 'error',
    from: { path: '^src/', pathNot: places },
    to: { path: pkg(...packages) },
  };
}

const roomRules = [
  room('core', [], 'The core decides, and only what imports nothing can be tested and trusted alone.'),
  room(
    'ports',
    [rooms('core/model')],
    "Ports speak the core's words, so that neither side knows the other's library.",
  ),
  room(
    'terminal',
    [rooms('core/model'), pkg('chalk', 'get-east-asian-width', 'strip-ansi')],
    'Columns, signs and escaping, whatever is shown.',
  ),
  room(
    'words',
    [rooms('core', 'terminal'), pkg('fastest-levenshtein')],
    'Sentences are made of what the core found, and are laid out elsewhere.',
  ),
  room(
    'formats/document',
    [rooms('core/model', 'words/en/formats'), pkg('yaml', '@humanwhocodes/momoa')],
    'Hostile text becomes plain values with positions here, whatever the values will mean.',
  ),
  room(
    'formats/rubric',
    // What a message suggests for a mistyped key is what is read on with.
    [rooms('core', 'formats/document', 'ports', 'words/en/formats'), '^src/words/nearest\\.ts$', pkg('zod')],
    'The shape of a rubric file is checked here and nowhere else; no parser is needed for that.',
  ),
  room(
    'formats/answers',
    [rooms('core', 'formats/document', 'words/en/formats'), '^src/words/en/evidence\\.ts$', pkg('yaml')],
    'Piped answers must start fast (no zod); yaml only to keep the comments of a file that is written back.',
  ),
  room(
    'formats/proposals',
    [rooms('core', 'formats/document', 'formats/answers'), pkg('yaml')],
    'What was found is written and read back here, whoever found it.',
  ),
  room(
    'formats/badge',
    [rooms('core', 'formats/document', 'ports', 'words/en/formats'), pkg('saxes')],
    'A picture, a token and plain JSON become one badge here, and nothing in them is run or fetched.',
  ),
  room(
    'formats/page',
    [rooms('core'), pkg('parse5')],
    'A saved page becomes lines of text here, whatever is looked for in them.',
  ),
  room(
    'formats/table',
    [rooms('core', 'words/en/formats')],
    'Cells become values here, whichever way the rows come in.',
  ),
  room(
    'render',
    [rooms('core', 'terminal', 'words'), pkg('mdast-util-gfm', 'mdast-util-to-markdown', '@types/mdast')],
    'A renderer turns a report into text and knows neither files nor the environment.',
  ),
  room(
    'batch',
    [rooms('core', 'formats', 'ports', 'words/en/formats', 'words/en/report'), pkg('csv-parse')],
    'Records stream through here in a terminal, in CI and in a worker alike, so it knows none of them.',
  ),
  room(
    'loading',
    [rooms('core', 'formats', 'batch', 'ports', 'words')],
    'Whoever needs a rubric and answers gets them here, through ports, one file or a list as batch takes it.',
  ),
  room(
    'commands',
    [
      rooms('cli', 'core', 'formats', 'batch', 'loading', 'ports', 'render', 'terminal', 'words'),
      pkg('commander'),
    ],
    'A command reaches the world through ports, so that it runs in a test without one.',
  ),
  room(
    'prompts',
    [
      rooms('ports', 'words', 'core/model', 'terminal'),
      '^src/adapters/stop-signal\\.ts$',
      pkg('@inquirer', 'chalk', 'string-width', 'wrap-ansi'),
      '^node:|^(process|readline|stream)$',
    ],
    'Prompts fulfil the prompter port and know nothing of what is asked.',
  ),
  {
    name: 'adapters-imports-only-its-own',
    comment: 'An adapter fulfils a port and decides nothing, so it needs no other room but what it says.',
    severity: 'error',
    from: { path: rooms('adapters') },
    to: { path: '^src/', pathNot: [rooms('adapters', 'ports', 'core', 'words')] },
  },
  room(
    'cli',
    [rooms('commands', 'core', 'loading', 'ports', 'render', 'terminal', 'words'), pkg('commander')],
    'The command line and what all commands say and return; it only hands the ports through.',
  ),
];

/** What each part of the core may import beside itself: those before it. */
const CORE_ORDER = [
  ['rubric', ['model']],
  ['answers', ['model', 'rubric']],
  ['proposals', ['model', 'rubric', 'answers']],
  ['scoring', ['model', 'rubric', 'answers', 'proposals']],
  ['postings', ['model', 'scoring']],
  ['badge', ['model', 'proposals']],
  ['reading', ['model', 'answers', 'postings']],
  ['insight', ['model', 'rubric', 'answers', 'scoring']],
  ['interview', ['model', 'rubric', 'answers', 'scoring', 'insight']],
  ['report', ['model', 'rubric', 'answers', 'scoring', 'insight']],
  ['authoring', ['model', 'rubric', 'answers', 'scoring', 'insight']],
  ['explanation', ['model', 'rubric', 'answers', 'scoring', 'insight', 'report']],
  ['comparison', ['model', 'rubric', 'answers', 'scoring', 'insight', 'report']],
  ['portfolio', ['model', 'rubric', 'answers', 'scoring', 'insight', 'report']],
  ['batch', ['model', 'rubric', 'answers', 'scoring', 'insight', 'report']],
];

const coreRules = [
  room('core/model', [], 'The model is what all decisions are made of, so it rests on none of them.'),
  ...CORE_ORDER.map(([name, before]) =>
    room(
      `core/${name}`,
      before.map((each) => rooms(`core/${each}`)),
      'Inside the core there is one order, so that a newcomer can read it from the beginning to the end.',
    ),
  ),
];

const homeRules = [
  home(
    'yaml',
    ['yaml'],
    [rooms('formats/document', 'formats/answers', 'formats/proposals')],
    'One reader with one set of limits.',
  ),
  home('momoa', ['@humanwhocodes/momoa'], [rooms('formats/document')], 'One reader with one set of limits.'),
  home('saxes', ['saxes'], [rooms('formats/badge')], 'XML is read for badges alone, and without DOCTYPE.'),
  home('parse5', ['parse5'], [rooms('formats/page')], 'One reader of pages, which runs and fetches nothing.'),
  home('jose', ['jose'], [rooms('adapters')], 'Signatures are behind a port.'),
  home('zod', ['zod'], [rooms('formats/rubric')], 'It is slow to load, and its messages are not for users.'),
  home('csv-parse', ['csv-parse'], [rooms('batch')], 'Cells become answers in one place.'),
  home('commander', ['commander'], [rooms('commands', 'cli')], 'Options are read in one layer.'),
  home('inquirer', ['inquirer', '@inquirer'], [rooms('prompts')], 'Prompts are behind a port.'),
  home(
    'terminal-text',
    ['chalk', 'string-width', 'get-east-asian-width', 'strip-ansi', 'wrap-ansi'],
    [rooms('terminal', 'prompts')],
    'Only the terminal, prompts included, has colour and columns; no other format may depend on them.',
  ),
  home(
    'mdast',
    ['mdast-util-gfm', 'mdast-util-to-markdown'],
    ['^src/render/layout/markdown/'],
    'Only Markdown is written by them, and only who asks for it waits for them.',
  ),
  home(
    'levenshtein',
    ['fastest-levenshtein'],
    ['^src/words/nearest(/|\\.ts$)'],
    'What counts as a near miss is decided once.',
  ),
];

/** Where the program is put together from its parts. */
const COMPOSITION_ROOT = '^src/(app/|package-root\\.ts$)';

/** What the library is made of; the adapters among them only through the file that wires them. */
const LIBRARY_PARTS = [
  rooms('core', 'formats', 'render', 'words', 'terminal', 'adapters'),
  '^src/(app/library-ports|package-root)\\.ts$',
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...roomRules,
    ...coreRules,
    ...homeRules,
    {
      name: 'ports-types-only',
      comment: 'A port is an interface: at run time there is nothing in it to import.',
      severity: 'error',
      from: { path: rooms('ports') },
      to: { path: '^src/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'renderers-compute-nothing',
      comment: 'A renderer says what was found; of the core it runs only the tiny functions of the model.',
      severity: 'error',
      from: { path: rooms('render', 'words') },
      to: {
        path: rooms('core'),
        pathNot: [rooms('core/model')],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'one-layout-knows-no-other',
      comment: 'A format can be added or taken out alone.',
      severity: 'error',
      from: { path: '^src/render/layout/([^/]+)/' },
      to: { path: '^src/render/layout/([^/]+)/', pathNot: ['^src/render/layout/$1/'] },
    },
    {
      name: 'a-document-knows-no-layout',
      comment: 'A page is written once, for formats too that are not there yet.',
      severity: 'error',
      from: { path: '^src/render/document/' },
      to: { path: '^src/render/(layout/|layouts\\.ts$)' },
    },
    {
      name: 'a-layout-knows-no-page',
      comment: 'A layout knows what pages are made of, so that it lays out those too that are not there yet.',
      severity: 'error',
      from: { path: '^src/render/layout/' },
      to: {
        path: '^src/render/document/',
        pathNot: ['^src/render/document/(model|cells|origin|addresses)\\.ts$'],
      },
    },
    {
      name: 'one-command-knows-no-other',
      comment: 'What two commands share is no part of either; demo alone is evaluate on an example.',
      severity: 'error',
      from: { path: '^src/commands/([^/]+)/', pathNot: ['^src/commands/demo/'] },
      to: { path: '^src/commands/([^/]+)/', pathNot: ['^src/commands/$1/'] },
    },
    {
      name: 'commands-are-verbs',
      comment: 'What no command has for itself belongs to cli or loading.',
      severity: 'error',
      from: { path: '^src/commands/[^/]+\\.ts$' },
      to: {},
    },
    {
      name: 'adapters-only-from-app',
      comment: 'The files of app alone know real input and output.',
      severity: 'error',
      from: { path: '^src/', pathNot: [COMPOSITION_ROOT, rooms('adapters', 'prompts')] },
      to: { path: rooms('adapters', 'prompts') },
    },
    {
      name: 'node-only-in-adapters',
      comment: 'Whatever touches the machine can be swapped in a test, so it is behind a port.',
      severity: 'error',
      from: { path: '^src/', pathNot: [COMPOSITION_ROOT, rooms('adapters', 'prompts')] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'library-without-the-program',
      comment: 'What other programs import must not bring the command line along.',
      severity: 'error',
      from: { path: '^src/(index|app/library-ports)\\.ts$' },
      to: { path: '^src/|node_modules/', pathNot: LIBRARY_PARTS },
    },
    {
      name: 'nobody-imports-the-library',
      comment: 'What it exports is promised to other programs; inside, a thing is imported from where it is.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/index\\.ts$' },
    },
    {
      name: 'every-room-has-a-row',
      comment: 'A new folder under src needs a row above, or nothing holds its walls.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [
          COMPOSITION_ROOT,
          '^src/index\\.ts$',
          ...roomRules.map((rule) => rule.from.path).filter((path) => path !== rooms('core')),
          ...coreRules.map((rule) => rule.from.path),
        ],
      },
      to: {},
    },
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one file, or a third is missing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment:
        'A file that nothing imports and that imports nothing is left over; words of another language are put in the place of English ones by the bundler.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/words/(?!en/)[a-z]{2}/', orphan: true },
      to: {},
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that cannot be followed is a wall that cannot be seen.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-package',
      comment: 'What is bundled must be named in package.json: somebody else’s package may go any day.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
