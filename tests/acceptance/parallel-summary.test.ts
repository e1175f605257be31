import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freshFolder, ROOT, runShell } from './run-bin.js';

const PARALLEL = spawnSync('parallel', ['--version'], { encoding: 'utf8' });
const isThere = PARALLEL.status === 0 && PARALLEL.stdout.startsWith('GNU parallel');
const why = isThere ? '' : ' (skipped: GNU parallel, Debian package "parallel", is not installed)';

const ROWS = `"${process.execPath}" "${join(ROOT, 'tests/bench/batch-rows.mjs')}"`;
const RUBRIC = join(ROOT, 'tests/bench/twelve-questions.yaml');
const BATCH = `$CREDCHECK batch -r ${RUBRIC} --as-of 2026-11-22 --brief --quiet`;

it.skipIf(!isThere)(
  `the summaries of shards merge to the bytes of a single run's, in any order${why}`,
  async () => {
    const folder = freshFolder();
    const options = { cwd: folder, env: { HOME: folder } };
    writeFileSync(join(folder, 'rows.ndjson'), (await runShell(`${ROWS} 3000`)).stdout);
    await runShell(`${BATCH} --summary single.json rows.ndjson >/dev/null`, options);
    const shards = await runShell(
      `parallel --pipe --block 150k -j 2 -k ${BATCH} --summary shard-{#}.json <rows.ndjson >/dev/null`,
      options,
    );
    expect({ code: shards.code, stderr: shards.stderr }).toEqual({ code: 0, stderr: '' });
    expect(readdirSync(folder).filter((name) => name.startsWith('shard-')).length).toBeGreaterThan(4);
    const single = readFileSync(join(folder, 'single.json'), 'utf8');
    for (const order of ['shard-*.json', '$(ls -r shard-*.json)']) {
      const merged = await runShell(`$CREDCHECK batch --merge ${order}`, options);
      expect(merged.stdout).toBe(single);
    }
  },
);
