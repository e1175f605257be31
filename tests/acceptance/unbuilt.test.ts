import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freshFolder, ROOT, runProgram } from './run-bin.js';

it('says in a copy that is not built yet how to build it, without a stack', async () => {
  const copy = freshFolder();
  cpSync(join(ROOT, 'bin'), join(copy, 'bin'), { recursive: true });
  const ended = await runProgram(process.execPath, [join(copy, 'bin/credcheck.js'), '--version']);
  expect(ended).toMatchObject({
    code: 70,
    stdout: '',
    stderr: 'credcheck: this copy is not built yet; run: npm ci (or npm run build)\n',
  });
});
