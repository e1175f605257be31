import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../support/checkout-copy.js';
import { type Ran, run, worldWith } from '../support/fake-ports.js';
import { userPage } from '../support/user-pages.js';

const page = userPage('docs/batch.md');

test('docs/batch.md compares with an earlier run, sums up and merges by command lines that do so', async () => {
  const [, table = ''] = /```csv\n([\s\S]*?)```/.exec(page) ?? [];
  const [, block = ''] = /```sh\n((?:[^`]*\n)?[^`]*--merge[^`]*)```/.exec(page) ?? [];
  const lines = block.trimEnd().split('\n');
  expect(lines.filter((line) => !line.startsWith('node bin/credcheck.js batch '))).toEqual([]);
  const world = worldWith({ files: { 'offers.csv': table } });
  const ran: Ran[] = [];
  for (const line of lines) ran.push(await run(line.split(' ').slice(2), world));
  expect(ran.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(ran[1]?.stderr).toContain('against last.ndjson: 0 worse, 0 better, 2 the same, 0 new\n');
  expect(ran[2]?.stdout).toBe(world.files.get('sum.json'));
});

test('docs/batch.md uses the action with all that it requires, and with nothing that it does not know', () => {
  const [, block = ''] = /```yml\n([\s\S]*?)```/.exec(page) ?? [];
  const used = parse(block).find(({ uses }: { uses: string }) => uses.startsWith('./')).with;
  const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
  const known = Object.keys(action.inputs);
  expect(Object.keys(used).filter((name) => !known.includes(name))).toEqual([]);
  expect(known.filter((name) => action.inputs[name].required && !(name in used))).toEqual([]);
  const named = [...page.matchAll(/`(baseline|args)`/g)].map(([, name = '']) => name);
  expect([...new Set(named)].sort()).toEqual(['args', 'baseline']);
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
});
