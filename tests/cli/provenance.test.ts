import { expect, it } from 'vitest';
import { run, worldWith } from '../support/fake-ports.js';

const ANSWERS = '{"candidate":{"name":"A"},"answers":{"task":"quiz"}}\n';
const SAID = /^credcheck: by the rubric small 1\.0\.0 \(sha256 [0-9a-f]{64}\), as of 2026-11-22$/m;

it.each([
  ['evaluate', ['evaluate', '-']],
  ['explain', ['explain', '-']],
  ['batch', ['batch', '-']],
])(
  '%s reports with --verbose which rubric and which day it uses, and accepts --no-input',
  async (_, words) => {
    const plain = await run([...words, '-r', 'small', '--no-input'], worldWith({ stdin: ANSWERS }));
    const verbose = await run(
      [...words, '-r', 'small', '--no-input', '--verbose'],
      worldWith({ stdin: ANSWERS }),
    );
    expect(plain.stderr).not.toMatch(SAID);
    expect(verbose.stderr).toMatch(SAID);
    expect({ code: verbose.code, stdout: verbose.stdout }).toEqual({
      code: plain.code,
      stdout: plain.stdout,
    });
    const quiet = await run([...words, '-r', 'small', '--verbose', '--quiet'], worldWith({ stdin: ANSWERS }));
    expect(quiet.stderr).not.toMatch(SAID);
  },
);
