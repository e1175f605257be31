// Runs every bench, one after the other: `npm run bench -- [--peers] [--write]`. It takes half an hour and a quiet machine.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const flags = process.argv.slice(2);
const write = flags.filter((flag) => flag === '--write');
const BENCHES = [
  ['start-up.mjs', write],
  ['insight.mjs', write],
  ['default-rubric.mjs', write],
  ['batch.mjs', flags],
  ['workers.mjs', write],
  ['batch-memory.mjs', write],
];

for (const [name, words] of BENCHES) {
  const script = fileURLToPath(new URL(name, import.meta.url));
  const { status } = spawnSync(process.execPath, [script, ...words], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
