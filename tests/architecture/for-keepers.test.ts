import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../support/checkout-copy.js';
import { run, worldWith } from '../support/fake-ports.js';
import { userPage } from '../support/user-pages.js';

const page = userPage('docs/for-keepers.md');
const [raw = '', offers = ''] = [...page.matchAll(/```csv\n([\s\S]*?)```/g)].map(([, text]) => text);
const commands = [...page.matchAll(/^node bin\/credcheck\.js (.*?) {2}# (.*)$/gm)];

test('docs/for-keepers.md goes from a raw sheet to a table by commands that say what it says they do', async () => {
  const world = worldWith({ files: { 'raw.csv': raw, 'offers.csv': offers } });
  expect(commands).toHaveLength(9);
  const codes: number[] = [];
  for (const [command, line = '', said = ''] of commands) {
    const { code, stdout, stderr } = await run(line.split(' '), world);
    codes.push(code);
    expect(`${stdout}${stderr}`.replace(/\s+/g, ' '), command).toContain(said);
  }
  expect(codes).toEqual([2, 2, 0, 0, 0, 0, 0, 1, 1]);
  const rows = `${world.files.get('last.ndjson')}${world.files.get('rows.ndjson')}`;
  const found = rows
    .trimEnd()
    .split('\n')
    .map((each) => JSON.parse(each));
  const jq = [...page.matchAll(/^jq .*$/gm)].map(([line]) => line).join('\n');
  const paths = [...jq.matchAll(/\.(?:"([\w-]+)"|(\w+(?:\.\w+)*))(?=\W)/g)].map(
    ([, own, path]) => own ?? path ?? '',
  );
  const inRows = paths.filter((path) => !/^(?:ndjson|column|value|suggestion)$/.test(path));
  const at = (row: unknown, path: string) =>
    path
      .split('.')
      .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], row);
  expect(inRows.length).toBeGreaterThan(8);
  expect(inRows.filter((path) => found.every((row) => at(row, path) === undefined))).toEqual([]);
  const [header = []]: readonly (readonly string[])[] = parseCsv(world.files.get('board.csv') ?? '');
  expect([header[7], header[13]]).toEqual(['action', 'open']);
  expect(world.files.get('reports/index.html')).toContain('<a href="of-3.html">Solar Fitting</a>');
  expect(world.files.get('board.md')).toContain('## By what to do');
});

test('docs/for-keepers.md names only columns and fields that there are, and inputs that the action has', () => {
  const [, block = ''] = /```yml\n([\s\S]*?)```/.exec(page) ?? [];
  const used = parse(block).find(({ uses }: { uses: string }) => uses.startsWith('./')).with;
  const { inputs } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
  expect(Object.keys(used).filter((name) => !(name in inputs))).toEqual([]);
});
