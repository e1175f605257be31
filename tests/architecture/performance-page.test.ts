import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/checkout-copy.js';

const page = readFileSync(join(ROOT, 'docs/performance.md'), 'utf8');
const bench = readFileSync(join(ROOT, 'tests/bench/batch.mjs'), 'utf8');
const made = page.split('<!-- batch:start -->')[1]?.split('<!-- batch:end -->')[0] ?? '';

describe('docs/performance.md', () => {
  test('shows the same contenders for every number of rows, all of them from the bench', () => {
    const tables = made
      .split(/^[\d,]+ rows:$/m)
      .slice(1)
      .map((table) =>
        table
          .split('\n')
          .filter((line) => /^\| [^-]/.test(line) && !line.startsWith('| contender'))
          .map((line) => (line.split('|')[1] ?? '').replace(/\(.*\)/, '').trim()),
      );
    expect(tables.length).toBeGreaterThan(0);
    for (const contenders of tables) {
      expect(contenders).toEqual(tables[0]);
      expect(contenders).toContain('credcheck batch --brief');
      expect(contenders.filter((name) => !bench.includes(`'${name.replace(/\s*, against.*/, '')}'`))).toEqual(
        [],
      );
    }
  });

  test('has a place for what each bench measures', () => {
    for (const name of ['start-up', 'insight', 'default', 'batch', 'workers', 'memory']) {
      expect(page).toContain(`<!-- ${name}:start -->\n`);
      expect(page).toContain(`<!-- ${name}:end -->`);
    }
  });

  test('rests on more than one pair of runs', () => {
    expect(Number(made.match(/median of (\d+) pairs/)?.[1])).toBeGreaterThan(1);
  });
});
