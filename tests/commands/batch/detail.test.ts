import { describe, expect, it } from 'vitest';
import { RESULT_SCHEMA } from '../../../src/render/data/result-schema.js';
import { run, worldWith } from '../../support/fake-ports.js';
import { validatorOf } from '../../support/json-schema.js';
import { reduced } from '../../support/reduced-result.js';
import { offer } from './offers.js';

const SMALL = ['batch', '-r', 'small'];
const INPUT = [
  offer('Whole'),
  offer('Open', { share: 'unknown', form: 'unknown' }),
  'not json\n',
  offer('Stopped', { form: 'nothing' }),
  offer('Left out', { topics: { 'not-applicable': 'none of them' } }),
].join('');

const KEPT = {
  brief: [],
  standard: ['profile', 'criteria', 'next', 'checklist', 'notes'],
  full: [
    'verdict.until',
    'outlook',
    'profile',
    'criteria',
    'drivers',
    'next',
    'next.answers',
    'flips',
    'checklist',
    'notes',
  ],
} as const;

async function rows(...words: readonly string[]): Promise<string> {
  const { stdout } = await run([...SMALL, ...words], worldWith({ stdin: INPUT }));
  return stdout;
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('batch --detail', () => {
  it.each(['brief', 'standard', 'full'] as const)(
    '%s is a full row with the rest taken out',
    async (detail) => {
      const full = (await rows('--detail', 'full')).trimEnd().split('\n');
      const left = full.map((line) => `${JSON.stringify(reduced(JSON.parse(line), KEPT[detail]))}\n`);
      const found = await rows('--detail', detail);
      expect(found).toBe(left.join(''));
      expect(await rows('--detail', detail, '--workers', '2')).toBe(found);
      const schema = validatorOf(RESULT_SCHEMA);
      for (const line of found.trimEnd().split('\n')) expect(schema(JSON.parse(line))).toEqual([]);
    },
  );

  it('is full as evaluate prints it', async () => {
    const answers = offer('Whole');
    const evaluated = await run(['evaluate', '-r', 'small', '-f', 'json'], worldWith({ stdin: answers }));
    const batch = await run([...SMALL, '--detail', 'full'], worldWith({ stdin: answers }));
    const { record, ...result } = JSON.parse(batch.stdout);
    expect(`${JSON.stringify(result, null, 2)}\n`).toBe(evaluated.stdout);
    expect(record).toBe(1);
  });

  it('is standard by itself, and --brief is the short way to say brief', async () => {
    expect(await rows()).toBe(await rows('--detail', 'standard'));
    expect(await rows('--brief')).toBe(await rows('--detail', 'brief'));
    expect(await rows('--brief', '--detail', 'brief')).toBe(await rows('--brief'));
  });

  it.each(['standard', 'full'])('cannot be both brief and %s', async (detail) => {
    const { code, stdout, stderr } = await run(
      [...SMALL, '--brief', '--detail', detail],
      worldWith({ stdin: INPUT }),
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(flat(stderr)).toContain(
      `--brief and --detail ${detail} cannot be combined: --brief means --detail brief, so leave one of them out`,
    );
  });

  it('names the details where it does not know one', async () => {
    const { code, stderr } = await run([...SMALL, '--detail', 'ful'], worldWith({ stdin: INPUT }));
    expect(code).toBe(2);
    expect(flat(stderr)).toContain(
      'There is no detail "ful"; use one of brief, standard, full; did you mean "full"?',
    );
  });

  it.each(['pretty', 'github'])('makes no difference as %s', async (format) => {
    const brief = await rows('-f', format, '--detail', 'brief');
    expect(await rows('-f', format)).toBe(brief);
    expect(await rows('-f', format, '--detail', 'full')).toBe(brief);
  });

  it.each(['junit', 'csv', 'markdown', 'html'])(
    'makes none to %s but that a brief row has no criteria',
    async (format) => {
      const standard = await rows('-f', format);
      expect(await rows('-f', format, '--detail', 'full')).toBe(standard);
      expect(standard.length).toBeGreaterThan((await rows('-f', format, '--brief')).length);
    },
  );

  it.each(['standard', 'full'])(
    'tells from a baseline of any detail which answers did it, with %s rows or a table',
    async (detail) => {
      const files = { 'last.ndjson': '' };
      const before = await run([...SMALL, '--detail', detail], worldWith({ stdin: offer('A') }));
      files['last.ndjson'] = before.stdout;
      const compare = ['--baseline', 'last.ndjson', '--no-regressions'];
      for (const more of [
        ['--detail', 'standard'],
        ['--detail', 'full'],
        ['-f', 'csv'],
      ]) {
        const world = worldWith({ stdin: offer('A', { share: 0 }), files });
        const { code, stderr } = await run([...SMALL, ...compare, ...more], world);
        expect(code).toBe(1);
        expect(flat(stderr)).toContain('share went from "90" to "0"');
      }
    },
  );
});
