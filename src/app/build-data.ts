import { mkdir, writeFile } from 'node:fs/promises';
import { LANGUAGES, type Language } from '../core/model/language.js';
import type { Outcome } from '../core/model/problem.js';
import { resolveRubric } from '../loading/load-rubric.js';
import { compileTranslation } from '../loading/load-translation.js';
import { PACKAGE_ROOT } from '../package-root.js';
import type { Output, TextStream } from '../ports/output.js';
import type { Ports } from '../ports/ports.js';
import { renderProblems } from '../render/layout/terminal/problems.js';
import { INSTANT_WORDS } from './instant-answer.js';
import { manPage } from './man-page.js';
import { nodePorts } from './node-ports.js';
import { speakIn } from './speak-in.js';

const DIST = new URL('dist/', PACKAGE_ROOT);
const COMPILED = new URL('rubrics/', DIST);

/** The build step after bundling: compiles the built-in rubrics to data, so that they need neither a YAML parser nor a schema at run time. */
export async function compileRubrics(): Promise<void> {
  await mkdir(COMPILED, { recursive: true });
  const ports = nodePorts();
  for (const id of await ports.builtInRubrics.ids()) {
    const rubric = await resolveRubric(ports, id);
    const { canonical: _, ...compiled } = sound(rubric, ports);
    await writeFile(new URL(`${id}.json`, COMPILED), JSON.stringify(compiled));
    for (const language of LANGUAGES) {
      const texts = sound(await compileTranslation(ports, id, language), ports);
      if (texts) await writeFile(new URL(`${id}.${language}.json`, COMPILED), JSON.stringify(texts));
    }
  }
}

function sound<T>(outcome: Outcome<T>, ports: Ports): T {
  if (outcome.ok) return outcome.value;
  throw new Error(renderProblems(outcome.problems, ports.output('never').stderr));
}

/** Stores the program's output for words that always get the same answer, in one language: a process speaks one. */
export async function prepareAnswers(language: Language): Promise<void> {
  await speakIn(language);
  const answers: Record<string, string> = {};
  for (const word of INSTANT_WORDS) answers[word] = await printedBy([word], 80, language);
  await writeFile(new URL(`instant-answers.${language}.json`, DIST), JSON.stringify(answers));
}

/** Man pages are two columns narrower than the terminal. */
const MAN_COLUMNS = 78;

/** Writes the man page, which is in English. */
export async function writeManPage(): Promise<void> {
  const { TOPICS } = await import('../cli/help-topics.js');
  const { allVerbs } = await import('../cli/program.js');
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

async function printedBy(
  words: readonly string[],
  columns: number,
  language: Language = 'en',
): Promise<string> {
  const { runProgram } = await import('../cli/program.js');
  const printed: string[] = [];
  await runProgram(words, { ...nodePorts(language), output: () => outputInto(printed, columns) });
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
