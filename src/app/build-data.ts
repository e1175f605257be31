import { mkdir, writeFile } from 'node:fs/promises';
import { TOPICS } from '../cli/help-topics.js';
import { allVerbs, runProgram } from '../cli/program.js';
import { resolveRubric } from '../loading/load-rubric.js';
import { PACKAGE_ROOT } from '../package-root.js';
import type { Output, TextStream } from '../ports/output.js';
import { renderProblems } from '../render/layout/terminal/problems.js';
import { INSTANT_WORDS } from './instant-answer.js';
import { manPage } from './man-page.js';
import { nodePorts } from './node-ports.js';

const DIST = new URL('dist/', PACKAGE_ROOT);
const COMPILED = new URL('rubrics/', DIST);

/** The build step after bundling: computes whatever is the same in every run. */
export async function buildData(): Promise<void> {
  await mkdir(COMPILED, { recursive: true });
  await compileRubrics();
  await prepareAnswers();
  await writeManPage();
}

/** Compiles the built-in rubrics to data, so that they need neither a YAML parser nor a schema at run time. */
async function compileRubrics(): Promise<void> {
  const ports = nodePorts();
  for (const id of await ports.builtInRubrics.ids()) {
    const rubric = await resolveRubric(ports, id);
    if (!rubric.ok) throw new Error(renderProblems(rubric.problems, ports.output('never').stderr));
    const { canonical: _, ...compiled } = rubric.value;
    await writeFile(new URL(`${id}.json`, COMPILED), JSON.stringify(compiled));
  }
}

/** Stores the program's output for words that always get the same answer. */
async function prepareAnswers(): Promise<void> {
  const answers: Record<string, string> = {};
  for (const word of INSTANT_WORDS) answers[word] = await printedBy([word], 80);
  await writeFile(new URL('instant-answers.json', DIST), JSON.stringify(answers));
}

/** Man pages are two columns narrower than the terminal. */
const MAN_COLUMNS = 78;

async function writeManPage(): Promise<void> {
  const ports = nodePorts();
  const help = async (name: string): Promise<[string, string]> => [
    name,
    await printedBy(['help', ...name.split(' ').slice(1)], MAN_COLUMNS),
  ];
  const verbs = await allVerbs(ports);
  const page = manPage({
    version: ports.version,
    program: await printedBy(['--help'], MAN_COLUMNS),
    commands: await Promise.all(verbs.map((verb) => help(`credcheck ${verb}`))),
    topics: await Promise.all(
      TOPICS.map(
        async (topic): Promise<[string, string]> => [topic, await printedBy(['help', topic], MAN_COLUMNS)],
      ),
    ),
  });
  await writeFile(new URL('credcheck.1', DIST), page);
}

async function printedBy(words: readonly string[], columns: number): Promise<string> {
  const printed: string[] = [];
  await runProgram(words, { ...nodePorts(), output: () => outputInto(printed, columns) });
  return printed.join('');
}

function outputInto(printed: string[], columns: number): Output {
  const stream: TextStream = {
    isTerminal: false,
    columns,
    colour: false,
    unicode: true,
    write: async (text) => {
      printed.push(text);
      return { kind: 'written' };
    },
  };
  return { stdout: stream, stderr: stream };
}
