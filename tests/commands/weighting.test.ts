import { describe, expect, it } from 'vitest';
import { run, worldWith } from '../support/fake-ports.js';
import { SIXTY } from '../support/small-rubric.js';

const OVERLAY = `credcheck: 1
id: small-weights-ana
version: 1.0.0
title: A small rubric
extends: [small]
weighting: {by: Ana, method: points, base: small, version: 1.0.0}
criteria:
  - {id: proof, weight: 50}
  - {id: reach, weight: 50}
`;
const files = {
  'a.yaml': SIXTY.replace('rubric: small\n', ''),
  'b.yaml': SIXTY.replace('rubric: small\n', '').replaceAll(/ux|UX Basics/g, 'Other'),
  'ana.yaml': OVERLAY,
};
const SAID = "Ana's, by points, not those of small 1.0.0";
const ORIGIN = { by: 'Ana', method: 'points', base: 'small', version: '1.0.0' };

async function shown(...words: readonly string[]): Promise<string> {
  const { code, stdout } = await run([...words, '-r', './ana.yaml'], worldWith({ files }));
  expect(code).toBe(0);
  return stdout;
}

describe('whose weights a result rests on is said', () => {
  it.each([
    ...['pretty', 'plain', 'json', 'markdown', 'html', 'csv'].map((format) => ['evaluate', 'a.yaml', format]),
    ...['ndjson', 'pretty', 'csv', 'markdown', 'html', 'junit', 'github'].map((format) => [
      ...['batch', 'a.yaml', format],
    ]),
    ...['pretty', 'plain', 'markdown', 'html'].map((format) => ['checklist', 'a.yaml', format]),
    ...['pretty', 'plain', 'markdown', 'html'].map((format) => ['explain', 'a.yaml', format]),
  ])('by %s of %s as %s', async (verb = '', file = '', format = '') => {
    expect(await shown(verb, file, '-f', format)).toMatch(
      /Ana(?:'|&#39;|&apos;)s, by points, not those of small 1\.0\.0/,
    );
  });

  it('on the whole of a screen, and once on one screen', async () => {
    expect(await shown('evaluate', 'a.yaml', '--full')).toContain(SAID);
    expect((await shown('evaluate', 'a.yaml')).split(SAID)).toHaveLength(2);
  });

  it.each(['compare', 'portfolio'])('by %s, on one screen and on all of it', async (verb) => {
    expect((await shown(verb, 'a.yaml', 'b.yaml')).split(SAID)).toHaveLength(2);
    expect(await shown(verb, 'a.yaml', 'b.yaml', '--full')).toContain(SAID);
    expect(await shown(verb, 'a.yaml', 'b.yaml', '-f', 'csv')).toContain(SAID);
  });

  it('in JSON by a field of its own', async () => {
    const json = async (...words: readonly string[]) => JSON.parse(await shown(...words, '-f', 'json'));
    expect((await json('evaluate', 'a.yaml')).weighting).toEqual(ORIGIN);
    expect((await json('explain', 'a.yaml', 'proof')).weighting).toEqual(ORIGIN);
    expect((await json('compare', 'a.yaml', 'b.yaml')).weighting).toEqual(ORIGIN);
    expect((await json('portfolio', 'a.yaml', 'b.yaml')).candidates[0].weighting).toEqual(ORIGIN);
    for (const detail of ['brief', 'standard', 'full']) {
      expect(JSON.parse(await shown('batch', 'a.yaml', '--detail', detail)).weighting).toEqual(ORIGIN);
    }
  });

  it('and not where they are those of the rubric', async () => {
    const { stdout } = await run(['evaluate', 'a.yaml', '-r', 'small', '-f', 'json'], worldWith({ files }));
    expect(JSON.parse(stdout).weighting).toBeUndefined();
    expect(stdout).not.toContain('Weights:');
  });
});

it('no saved answer is asked again by other weights', async () => {
  const world = worldWith({ files });
  await run(['evaluate', 'a.yaml', '-r', 'small', '--save', 'saved.yaml'], world);
  const { stdout } = await run(['evaluate', 'saved.yaml', '-r', './ana.yaml', '-f', 'json'], world);
  expect(JSON.parse(stdout)).toMatchObject({ score: { low: 65, high: 65 }, verdict: { id: 'good' } });
});
