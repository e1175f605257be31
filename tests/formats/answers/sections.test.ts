import { expect, it } from 'vitest';
import { ANSWERS_MODELINE } from '../../../src/formats/answers/sections.js';
import { run, worldWith } from '../../support/fake-ports.js';

const STDIN = '{"candidate":{"name":"X"},"answers":{"form":"digital-badge"}}';

it('is at the top of a new YAML answers file, for both kinds of editors', async () => {
  const world = worldWith({ stdin: STDIN });
  await run(['evaluate', '--save', 'offer.yaml'], world);
  expect(world.files.get('offer.yaml')?.split('\n').slice(0, 3)).toEqual([
    '# yaml-language-server: $schema=answers-1.schema.json',
    '# $schema: answers-1.schema.json',
    'credcheck: 1',
  ]);
});

it('is kept once when the answers are saved again', async () => {
  const world = worldWith({ stdin: STDIN });
  await run(['evaluate', '--save', 'offer.yaml'], world);
  await run(['evaluate', '-', '--save', 'offer.yaml', '--set', 'goal=advance'], world);
  const text = world.files.get('offer.yaml') ?? '';
  expect(text).toContain('goal: advance');
  expect(text.split(ANSWERS_MODELINE)).toHaveLength(2);
  expect(text.startsWith(ANSWERS_MODELINE)).toBe(true);
});

it('is in neither JSON nor a file whose first lines the person wrote', async () => {
  const own = '# mine\ncandidate: {name: X}\n';
  const world = worldWith({ stdin: STDIN, files: { 'own.yaml': own } });
  await run(['evaluate', '--save', 'offer.json'], world);
  await run(['evaluate', '--save', 'own.yaml'], world);
  expect(world.files.get('offer.json')).toMatch(/^\{\n {2}"credcheck": 1,/);
  expect(world.files.get('own.yaml')).toMatch(/^# mine\ncandidate:/);
});
