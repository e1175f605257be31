const pkg = (...names) => `node_modules/(${names.join('|')})/`;
const rooms = (...names) => `^src/(${names.join('|')})/`;

/** A room and the whole of what it may import; anything else is an error. */
function room(name, allowed, comment) {
  return {
    name: `${name}-imports-only-its-own`,
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
    [rooms('core')],
    "Ports speak the core's words, so that neither side knows the other's library.",
  ),
  room(
    'document',
    [rooms('core'), pkg('yaml', '@humanwhocodes/momoa')],
    'Hostile text becomes plain values with positions here, whatever the values will mean.',
  ),
  room(
    'rubric-file',
    [rooms('core', 'document', 'ports'), pkg('zod')],
    'The shape of a rubric file is checked here and nowhere else; no parser is needed for that.',
  ),
  room(
    'answers-file',
    [rooms('core', 'document', 'ports'), pkg('yaml')],
    'Piped answers must start fast (no zod); yaml only to keep the comments of a file that is written back.',
  ),
  room(
    'render',
    [rooms('core'), pkg('chalk', 'string-width', 'wrap-ansi', 'fastest-levenshtein')],
    'A renderer turns a report into text and knows neither files nor the terminal nor the environment.',
  ),
  room(
    'batch',
    [rooms('core', 'answers-file', 'document', 'ports'), pkg('csv-parse')],
    'Records stream through here in a terminal, in CI and in a worker alike, so it knows none of them.',
  ),
  room(
    'commands',
    [rooms('core', 'rubric-file', 'answers-file', 'document', 'batch', 'ports', 'render'), pkg('commander')],
    'A command reaches the world through ports, so that it runs in a test without one.',
  ),
  {
    name: 'adapters-imports-only-its-own',
    comment: 'An adapter fulfils a port and decides nothing, so it needs no other room.',
    severity: 'error',
    from: { path: rooms('adapters') },
    to: { path: '^src/', pathNot: [rooms('adapters', 'ports', 'core')] },
  },
  room(
    'cli',
    [rooms('commands', 'core', 'ports'), pkg('commander')],
    'The program only assembles the commands and hands the ports through.',
  ),
];

const homeRules = [
  home('yaml', ['yaml'], [rooms('document', 'answers-file')], 'One reader with one set of limits.'),
  home('momoa', ['@humanwhocodes/momoa'], [rooms('document')], 'One reader with one set of limits.'),
  home('zod', ['zod'], [rooms('rubric-file')], 'It is slow to load, and its messages are not for users.'),
  home('csv-parse', ['csv-parse'], [rooms('batch')], 'Cells become answers in one place.'),
  home('commander', ['commander'], [rooms('commands', 'cli')], 'Options are read in one layer.'),
  home('inquirer', ['inquirer', '@inquirer'], [rooms('adapters')], 'Prompts are behind a port.'),
  home(
    'terminal-text',
    ['chalk', 'string-width', 'wrap-ansi'],
    ['^src/render/layout/terminal(/|\\.ts$)', '^src/adapters/(inquirer|line)-prompter/'],
    'Only the terminal, prompts included, has colour and columns; no other format may depend on them.',
  ),
  home(
    'levenshtein',
    ['fastest-levenshtein'],
    ['^src/render/nearest(/|\\.ts$)'],
    'What counts as a near miss is decided once.',
  ),
];

/** @type {import('dependency-cruiser').IConfiguration} */
/** Where the program is put together from its parts. */
const COMPOSITION_ROOT =
  '^src/(main|instant-answer|node-ports|report-bug|build-data|batch-worker|library-ports)\\.ts$';

/** What the library is made of; the adapters among them only through the file that wires them. */
const LIBRARY_PARTS = [
  rooms('core', 'document', 'rubric-file', 'answers-file', 'render', 'adapters'),
  '^src/library-ports\\.ts$',
];

export default {
  forbidden: [
    ...roomRules,
    ...homeRules,
    {
      name: 'ports-types-only',
      comment: 'A port is an interface: at run time there is nothing in it to import.',
      severity: 'error',
      from: { path: rooms('ports') },
      to: { path: '^src/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'adapters-only-from-main',
      comment: 'main.ts and the files beside it alone know real input and output.',
      severity: 'error',
      from: { path: '^src/', pathNot: [COMPOSITION_ROOT, rooms('adapters')] },
      to: { path: rooms('adapters') },
    },
    {
      name: 'node-only-in-adapters',
      comment: 'Whatever touches the machine can be swapped in a test, so it stands behind a port.',
      severity: 'error',
      from: { path: '^src/', pathNot: [COMPOSITION_ROOT, rooms('adapters')] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'library-without-the-program',
      comment: 'What other programs import must not bring the command line along.',
      severity: 'error',
      from: { path: '^src/(index|library-ports)\\.ts$' },
      to: { path: '^src/|node_modules/', pathNot: LIBRARY_PARTS },
    },
    {
      name: 'nobody-imports-the-library',
      comment:
        'What stands there is promised to other programs; inside, a thing is imported from where it is.',
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
        pathNot: [COMPOSITION_ROOT, '^src/index\\.ts$', ...roomRules.map((rule) => rule.from.path)],
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
      comment: 'A file that nothing imports and that imports nothing is left over.',
      severity: 'error',
      from: { path: '^src/', orphan: true },
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
