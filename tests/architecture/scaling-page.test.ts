import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/checkout-copy.js';

const page = readFileSync(join(ROOT, 'docs/scaling.md'), 'utf8');
const command = readFileSync(join(ROOT, 'src/commands/batch/command.ts'), 'utf8');

function section(name: string): string {
  return page.split(`<!-- ${name}:start -->`)[1]?.split(`<!-- ${name}:end -->`)[0] ?? '';
}

describe('docs/scaling.md', () => {
  test('shows a run on two hosts in which every row came once', () => {
    const [, count] =
      section('two-hosts').match(/^(?:\d+) shards of (\d+) rows on 2 hosts; host-b was cut off/m) ?? [];
    expect(section('two-hosts')).toContain(
      `Rows in: ${count}; results: ${count}, of ${count} different candidates.`,
    );
    expect(section('two-hosts')).toContain('those of a single run, byte for byte');
  });

  test('says from how many rows on a second machine pays, with what was measured and what assumed', () => {
    expect(section('break-even')).toMatch(
      /^Measured .*\n.* rows a second; .*\nAssumed: .*\nTwo such machines .* at [\d,]+ rows/m,
    );
  });

  test('names no file that is not there, and nothing of the machine it was written on', () => {
    const paths = [...page.matchAll(/`((?:tests|docs|src)\/[^`\s]+)`/g)].map(([, path = '']) => path);
    expect(paths).toContain('tests/scaling/two-hosts.sh');
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(page).not.toMatch(/\/(?:tmp|root|home|work)\//);
  });

  test('uses no option that batch does not have', () => {
    const lines = page.split('\n').filter((line) => line.includes('credcheck batch '));
    const options = lines.flatMap((line) => line.split('credcheck batch ')[1]?.match(/--[a-z-]+/g) ?? []);
    expect(options).toContain('--workers');
    expect(
      options.filter((option) => !command.includes(`'${option}`) && !command.includes(`${option} `)),
    ).toEqual([]);
  });
});
