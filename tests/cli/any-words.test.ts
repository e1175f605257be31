import { expect, it } from 'vitest';
import { run, worldWith } from '../support/fake-ports.js';
import { SIXTY, SMALL_RUBRIC } from '../support/small-rubric.js';

const RUNS = 300;
const FILES = {
  'a.yaml': SIXTY,
  'b.ndjson': '{"candidate":{"name":"One"}}\n{"candidate":{}}\n{',
  'c.csv': 'name,task\nOne,quiz\nTwo,\n',
  'r.yaml': SMALL_RUBRIC,
  'broken.yaml': 'credcheck: [',
  'empty.json': '',
};
const VERBS = [
  'evaluate',
  'batch',
  'explain',
  'checklist',
  'postings',
  'rubric',
  'schema',
  'demo',
  'help',
  'evaluat',
  '',
  'badge',
];
const INNER = ['list', 'show', 'template', 'answers', 'result', 'exit-codes', 'task', 'total'];
const FLAGS = [
  '--rubric -r --format -f --output -o --report --as-of --set --answers --save --resume --ask --input --baseline',
  '--fail-under --fail-on --tolerance --workers --summary --merge --no-input --accessible --color --no-color',
  '--quiet --verbose --debug --quick --coach --require-complete --no-regressions --fail-fast --brief --help -V --',
].flatMap((line) => line.split(' '));
const VALUES = [
  ...Object.keys(FILES),
  ...[
    'small',
    'micro-credential',
    'json',
    'pretty',
    'github',
    'junit',
    'markdown=x.md',
    'out.json',
    'a.yaml',
  ],
  ...[
    'task=quiz',
    'share=unknown',
    'share=1e999',
    '=',
    'task=',
    '2026-11-22',
    '2026-02-30',
    '0',
    '100',
    '-1',
    'NaN',
  ],
  ...[
    'good',
    'undecided,stop',
    '*',
    '*/',
    '(a+)+',
    '[',
    '-',
    '',
    ' ',
    '\0',
    '::error::x',
    '\u001b[2J',
    '../..',
    '/',
  ],
  ...['__proto__', 'constructor=1', 'n'.repeat(5000), '\ud800', 'ndjson', 'csv', '1', '10000'],
];
const CODES = [0, 1, 2, 3, 74];

/** Mulberry32: the same command lines in every run. */
function drawing(seed: number): <T>(from: readonly T[]) => T {
  let state = seed;
  return (from) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const drawn = from[((mixed ^ (mixed >>> 14)) >>> 0) % from.length];
    if (drawn === undefined) throw new Error('nothing to draw from');
    return drawn;
  };
}

it('ends any command line with a documented exit code, and never as a bug', async () => {
  const draw = drawing(20_261_124);
  const part = (): readonly string[] =>
    draw([
      () => [draw(FLAGS)],
      () => [draw(FLAGS), draw(VALUES)],
      () => [`${draw(FLAGS)}=${draw(VALUES)}`],
      () => [draw(VALUES)],
      () => [draw(INNER)],
    ])();
  const seen = new Set<number>();
  for (let count = 0; count < RUNS; count += 1) {
    const parts = (lengths: readonly number[]): readonly string[] =>
      Array.from({ length: draw(lengths) }, part).flat();
    const words = [...parts([0, 0, 0, 1, 2]), draw(VERBS), ...parts([0, 1, 2, 3, 4, 5])];
    const world = worldWith({
      files: FILES,
      stdin: draw(['', SIXTY, '{"candidate":{"name":"One"}}\n', '\0']),
    });
    const ended = await run(words, world).catch((error: unknown) => ({ code: String(error) }));
    expect(CODES, JSON.stringify({ words, ...ended })).toContain(ended.code);
    seen.add(Number(ended.code));
  }
  expect([...seen]).toEqual(expect.arrayContaining([0, 2, 3]));
});
