import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder, ROOT, runBin, runShell } from './run-bin.js';

const PARALLEL = spawnSync('parallel', ['--version'], { encoding: 'utf8' });
const isThere = PARALLEL.status === 0 && PARALLEL.stdout.startsWith('GNU parallel');
const why = isThere ? '' : ' (skipped: GNU parallel, Debian package "parallel", is not installed)';

const RUBRIC = join(ROOT, 'tests/bench/twelve-questions.yaml');
const ROWS = `"${process.execPath}" "${join(ROOT, 'tests/bench/batch-rows.mjs')}"`;
const FLAGS = ['-r', RUBRIC, '--as-of', '2026-11-22', '--brief', '--quiet'];
const COUNT = 4000;

/** The line that docs/scaling.md tells people to type, with blocks that are small enough for a test. */
const TYPED = (
  readFileSync(join(ROOT, 'docs/scaling.md'), 'utf8').match(/^parallel --pipe .*$/m)?.[0] ?? 'false'
)
  .replace('--block 10M', '--block 200k')
  .replace('credcheck batch --brief', `$CREDCHECK batch ${FLAGS.join(' ')}`)
  .replace(' >results.ndjson', '');

/** A result without its number, which counts within a shard. */
function unnumbered(stdout: string): readonly string[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/"record":\d+,/, ''));
}

describe.skipIf(!isThere)(`batch over shards by GNU parallel${why}`, () => {
  it('gives the rows of a single run, each once and in order, whatever the blocks', async () => {
    const rows = (await runShell(`${ROWS} ${COUNT}`)).stdout;
    const single = await runBin(['batch', ...FLAGS], { stdin: rows });
    const folder = freshFolder();
    writeFileSync(join(folder, 'rows.ndjson'), rows);
    const sharded = await runShell(TYPED, { cwd: folder, env: { HOME: folder } });
    expect(sharded.stderr).toBe('');
    expect(sharded.code).toBe(0);
    expect(unnumbered(sharded.stdout)).toEqual(unnumbered(single.stdout));
    const shards = sharded.stdout.match(/"record":1,/g) ?? [];
    expect(shards.length).toBeGreaterThan(4);
    const ids = unnumbered(sharded.stdout).map((line) => JSON.parse(line).candidate.id);
    expect(ids).toEqual(Array.from({ length: COUNT }, (_, at) => `offer-${at + 1}`));
  });

  it('refuses a bad row within its shard, and ends with the number of shards that failed', async () => {
    const folder = freshFolder();
    const rows = (await runShell(`${ROWS} 200`)).stdout.split('\n');
    const [head, tail] = [rows.slice(0, 100), rows.slice(100)];
    writeFileSync(join(folder, 'rows.ndjson'), [...head, '{"candidate":', ...tail].join('\n'));
    const sharded = await runShell(
      `parallel --pipe --block 20k -j 2 -k $CREDCHECK batch ${FLAGS.join(' ')} <rows.ndjson`,
      { cwd: folder, env: { HOME: folder } },
    );
    const results = sharded.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(results.length).toBe(201);
    expect(
      results.map((each) => each.error?.code ?? 'scored').filter((each) => each !== 'scored'),
    ).toHaveLength(1);
    expect(sharded.code).toBe(1);
    expect(sharded.stderr).toContain('credcheck: exit 2: record ');
  });
});
