import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';

const { PREPARED } = createRequire(import.meta.url)('../dist/build-data.cjs');

// A process speaks one language, so the answers in each are made by one of its own.
const steps = ['compileRubrics()', ...PREPARED.map((code) => `prepareAnswers('${code}')`), 'writeManPage()'];
for (const step of steps)
  execFileSync(process.execPath, ['-e', `require('./dist/build-data.cjs').${step}`], { stdio: 'inherit' });
