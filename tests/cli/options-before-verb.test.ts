import { describe, expect, it } from 'vitest';
import { allVerbs } from '../../src/cli/program.js';
import { run, worldWith } from '../support/fake-ports.js';
import { SIXTY, SMALL_RUBRIC } from '../support/small-rubric.js';

const FILES = { 'a.yaml': SIXTY, 'b.yaml': SIXTY, 'r.yaml': SMALL_RUBRIC, 'p.txt': 'A course with a quiz.' };
const OPTIONS = [
  ...['-r small', '--rubric=r.yaml', '-f json', '-fjson', '--format=plain', '-o out.json', '--report x.md'],
  ...['--as-of 2026-01-01', '--as-of never', '--set task=none', '--no-input', '--accessible', '--color'],
  ...[
    '--no-color',
    '--quiet',
    '--verbose',
    '--debug',
    '--quite',
    '--frmat json',
    '-f -r',
    '-o --quiet',
    '--help',
  ],
];
/** What each verb works on; the others need nothing. */
const OBJECTS: Readonly<Record<string, readonly string[]>> = {
  evaluate: ['a.yaml'],
  explain: ['a.yaml', 'task'],
  checklist: ['a.yaml'],
  compare: ['a.yaml', 'b.yaml'],
  portfolio: ['a.yaml', 'b.yaml'],
  postings: ['p.txt', '--name', 'course'],
  read: ['p.txt'],
  badge: ['a.yaml'],
  batch: ['a.yaml', 'b.yaml'],
  schema: ['result'],
  complete: ['bash'],
  'rubric show': ['small'],
  'rubric lint': ['r.yaml'],
  'rubric test': ['r.yaml'],
  'rubric diff': ['small', 'r.yaml'],
};

async function outcome(words: readonly string[]): Promise<unknown> {
  const world = worldWith({ files: FILES });
  return { ...(await run(words, world)), files: [...world.files] };
}

describe('an option before the verb', () => {
  it.each(OPTIONS)('is worth the same as after it, for every command: %s', async (typed) => {
    const option = typed.split(' ');
    for (const verb of await allVerbs(worldWith().ports)) {
      const [first = '', ...inner] = verb.split(' ');
      const rest = [...inner, ...(OBJECTS[verb] ?? [])];
      const after = await outcome([first, ...inner, ...option, ...(OBJECTS[verb] ?? [])]);
      expect(await outcome([...option, first, ...rest]), verb).toEqual(after);
      if (inner.length > 0) expect(await outcome([first, ...option, ...rest]), verb).toEqual(after);
    }
  });

  it('gives way to the same after it, and adds to it where it may be repeated', async () => {
    const given = await outcome(['-f', 'json', '--color', 'evaluate', 'a.yaml', '-f', 'plain', '--no-color']);
    expect(given).toEqual(await outcome(['evaluate', 'a.yaml', '-f', 'plain', '--no-color']));
    const world = worldWith({ files: FILES });
    await run(['--report', 'x.md', '--report=y.csv', 'evaluate', 'a.yaml', '--report', 'z.html'], world);
    expect([...world.files.keys()].filter((name) => /[xyz]\.(?:md|csv|html)$/.test(name))).toHaveLength(3);
    const more = ['-r', 'small', '--set', 'share=5', '-f', 'json'];
    const set = await outcome(['--set', 'task=none', 'evaluate', ...more]);
    expect(set).toEqual(await outcome(['evaluate', '--set', 'task=none', ...more]));
    expect(set).toMatchObject({ code: 0 });
  });

  it.each([
    [['--tick', 'x', 'demo'], "unknown option '--tick'"],
    [['--quite', 'demo'], "unknown option '--quite' (Did you mean --quiet?)"],
    [['--formt', 'json', 'evaluate', 'a'], "unknown option '--formt' (Did you mean --format?)"],
    [['rubric', '--formt', 'json', 'list'], "unknown option '--formt' (Did you mean --format?)"],
    [['--quiet', 'evalute'], "unknown command 'evalute' (Did you mean evaluate?)"],
    [['-o', '--quiet', 'demo'], "option '-o, --output <file>' argument missing"],
    [['--lang', 'xx', '--quiet', 'demo'], "option '--lang <code>' argument 'xx' is invalid."],
  ])('is refused as after it: %j', async (words, said) => {
    const { code, stdout, stderr } = await run(words, worldWith());
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.split('\n')[0]).toContain(`credcheck: ${said}`);
  });

  it('without a verb is told that one is missing', async () => {
    expect(await run(['--quiet', '-f', 'json'], worldWith())).toEqual(await run([], worldWith()));
  });
});
