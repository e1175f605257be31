// The last step of the build: keeps what V8 compiled in a run like most runs, so that functions which V8 compiles only
// when they are called are kept as well. The run is a process of its own, with flags as a user has them.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const RUN = fileURLToPath(new URL('run-and-keep.cjs', import.meta.url));
const RUBRIC = new URL('../dist/rubrics/micro-credential.canonical.json', import.meta.url);

const [{ answers }] = JSON.parse(readFileSync(RUBRIC, 'utf8')).tests;
const known = Object.fromEntries(Object.entries(answers).filter((_, index) => index % 4 > 0));
const { status } = spawnSync(
  process.execPath,
  [RUN, 'evaluate', '--quiet', '-f', 'json', '--as-of', '2100-01-01'],
  {
    input: JSON.stringify({ candidate: { name: 'Example' }, answers: known }),
    stdio: ['pipe', 'ignore', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  },
);
if (status !== 0) throw new Error(`the run whose code was to be kept ended with ${status}`);
