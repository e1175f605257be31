import { mkdir, writeFile } from 'node:fs/promises';
import { runProgram } from '../cli/program.js';
import { compileRubric } from '../loading/load-rubric.js';
import { PACKAGE_ROOT } from '../package-root.js';
import type { Output, TextStream } from '../ports/output.js';
import { renderProblems } from '../render/layout/terminal/problems.js';
import { INSTANT_WORDS } from './instant-answer.js';
import { nodePorts } from './node-ports.js';

const DIST = new URL('dist/', PACKAGE_ROOT);
const COMPILED = new URL('rubrics/', DIST);

/** The build step after bundling: computes whatever is the same in every run. */
export async function buildData(): Promise<void> {
  await mkdir(COMPILED, { recursive: true });
  await compileRubrics();
  await prepareAnswers();
}

/** Compiles the built-in rubrics to data, so that they need neither a YAML parser nor a schema at run time. */
async function compileRubrics(): Promise<void> {
  const ports = nodePorts();
  for (const id of await ports.builtInRubrics.ids()) {
    const rubric = await compileRubric(ports, id);
    if (!rubric.ok) throw new Error(renderProblems(rubric.problems, ports.output('never').stderr));
    const { canonical, ...compiled } = rubric.value;
    await writeFile(new URL(`${id}.json`, COMPILED), JSON.stringify(compiled));
    await writeFile(new URL(`${id}.canonical.json`, COMPILED), canonical);
  }
}

/** Stores the program's output for words that always get the same answer. */
async function prepareAnswers(): Promise<void> {
  const answers: Record<string, string> = {};
  for (const word of INSTANT_WORDS) {
    const printed: string[] = [];
    await runProgram([word], { ...nodePorts(), output: () => outputInto(printed) });
    answers[word] = printed.join('');
  }
  await writeFile(new URL('instant-answers.json', DIST), JSON.stringify(answers));
}

function outputInto(printed: string[]): Output {
  const stream: TextStream = {
    isTerminal: false,
    columns: 80,
    colour: false,
    unicode: true,
    write: async (text) => {
      printed.push(text);
      return { kind: 'written' };
    },
  };
  return { stdout: stream, stderr: stream };
}
