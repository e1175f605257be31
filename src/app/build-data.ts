import { mkdir, writeFile } from 'node:fs/promises';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../core/model/language.js';
import type { Outcome } from '../core/model/problem.js';
import type { Output, TextStream } from '../ports/output.js';
import type { Ports } from '../ports/ports.js';
import { INSTANT_WORDS } from './instant-answer.js';
import { speakIn } from './speak-in.js';

/** The build step after bundling: compiles the built-in rubrics to data, so that they need neither a YAML parser nor a schema at run time. */
export async function compileRubrics(): Promise<void> {
  const { resolveRubric } = await import('../loading/resolve-rubric.js');
  const { compileTranslation } = await import('../loading/load-translation.js');
  const { nodePorts } = await import('./node-ports.js');
  const folder = new URL('rubrics/', await dist());
  await mkdir(folder, { recursive: true });
  const ports = nodePorts();
  for (const id of await ports.builtInRubrics.ids()) {
    const rubric = await resolveRubric(ports, id);
    const { canonical: _, ...compiled } = await valueOrThrow(rubric, ports);
    await writeFile(new URL(`${id}.json`, folder), JSON.stringify(compiled));
    for (const language of LANGUAGES) {
      const texts = await valueOrThrow(await compileTranslation(ports, id, language), ports);
      if (texts) await writeFile(new URL(`${id}.${language}.json`, folder), JSON.stringify(texts));
    }
  }
}

async function valueOrThrow<T>(outcome: Outcome<T>, ports: Ports): Promise<T> {
  if (outcome.ok) return outcome.value;
  const { renderProblems } = await import('../render/layout/terminal/problems.js');
  throw new Error(renderProblems(outcome.problems, ports.output('never').stderr));
}

/** The languages whose answers are prepared, each by a process of its own. */
export const PREPARED: readonly Language[] = LANGUAGES;

/**
 * Stores the program's output for words that always get the same answer, in one language: a process speaks one. Whatever
 * is loaded before it speaks stays English, so nothing here is imported at the top that has words.
 */
export async function prepareAnswers(language: Language): Promise<void> {
  await speakIn(language);
  const answers: Record<string, string> = {};
  for (const word of INSTANT_WORDS) answers[word] = await printedBy([word], 80, language);
  await writeFile(new URL(`instant-answers.${language}.json`, await dist()), JSON.stringify(answers));
}

/** Man pages are two columns narrower than the terminal. */
const MAN_COLUMNS = 78;

/** Writes the man page, which is in English. */
export async function writeManPage(): Promise<void> {
  const { TOPICS } = await import('../cli/help-topics.js');
  const { allVerbs } = await import('../cli/program.js');
  const { manPage } = await import('./man-page.js');
  const { nodePorts } = await import('./node-ports.js');
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
  await writeFile(new URL('credcheck.1', await dist()), page);
}

async function dist(): Promise<URL> {
  const { PACKAGE_ROOT } = await import('../package-root.js');
  return new URL('dist/', PACKAGE_ROOT);
}

async function printedBy(
  words: readonly string[],
  columns: number,
  language: Language = DEFAULT_LANGUAGE,
): Promise<string> {
  const { runProgram } = await import('../cli/program.js');
  const { nodePorts } = await import('./node-ports.js');
  const printed: string[] = [];
  await runProgram(words, {
    ...nodePorts({ language, isByFlagOnly: false }),
    output: () => outputInto(printed, columns),
  });
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
