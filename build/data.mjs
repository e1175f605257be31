import { execFileSync } from 'node:child_process';

// A process speaks one language, so the answers in each are made by one of its own.
const steps = ['compileRubrics()', "prepareAnswers('en')", "prepareAnswers('es')", 'writeManPage()'];
for (const step of steps)
  execFileSync(process.execPath, ['-e', `require('./dist/build-data.cjs').${step}`], { stdio: 'inherit' });
