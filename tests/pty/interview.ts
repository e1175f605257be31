import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { CREDCHECK, startTerminal, type TerminalOptions, type TestTerminal } from '../support/terminal.js';

/** Asks one question of each type. */
const RUBRIC = fileURLToPath(new URL('rubric.yaml', import.meta.url));

export const EVALUATE = `${CREDCHECK} evaluate -r ${RUBRIC} --as-of 2026-11-22`;

/** How each question begins on the screen while it is open. */
export const QUESTION = {
  name: '? Which credential is it?',
  issuer: '? Who issues it?',
  form: '? Which form is it?',
  proctored: '? Does somebody watch you',
  shown: '? What can you show',
  share: '? In what share',
  revised: '? When was the content',
  remark: '? What else did you notice?',
  review: '? Is this right?',
  save: '? Save your answers',
} as const;

type InterviewOptions = TerminalOptions & { readonly command?: string };

/** Starts an interview about "Cloud Practitioner" and stands at its first question. */
export async function beginInterview(options: InterviewOptions = {}): Promise<TestTerminal> {
  return beginInterviewAt(QUESTION.form, options);
}

/** The same where another question is the first. */
export async function beginInterviewAt(first: string, options: InterviewOptions): Promise<TestTerminal> {
  const terminal = await startTerminal(options.command ?? EVALUATE, options);
  try {
    await terminal.waitFor(QUESTION.name);
    await answerLine(terminal, 'Cloud Practitioner', QUESTION.issuer);
    await press(terminal, ['Enter'], first);
    return terminal;
  } catch (error) {
    await terminal.close();
    throw error;
  }
}

/** Goes on to the question about job postings: a watched exam, a project to show. */
export async function goToShare(terminal: TestTerminal): Promise<string> {
  await press(terminal, ['Down', 'Enter'], QUESTION.proctored);
  await press(terminal, ['Down', 'Enter'], QUESTION.shown);
  return press(terminal, ['Down', 'Space', 'Enter'], QUESTION.share);
}

/** Presses keys and waits for what comes. */
export async function press(
  terminal: TestTerminal,
  keys: readonly string[],
  next: string | RegExp,
): Promise<string> {
  await terminal.press(...keys);
  return terminal.waitFor(next);
}

/** Types a line, ends it with Enter and waits for what comes. */
export async function answerLine(
  terminal: TestTerminal,
  line: string,
  next: string | RegExp,
): Promise<string> {
  await terminal.type(line);
  return press(terminal, ['Enter'], next);
}

/** The answers in a file of answers, by question; evidence left out. */
export function answersIn(path: string): Record<string, unknown> {
  const { answers } = parse(readFileSync(path, 'utf8')) as { answers: Record<string, unknown> | null };
  const bare = (answer: unknown): unknown =>
    typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : answer;
  return Object.fromEntries(Object.entries(answers ?? {}).map(([id, answer]) => [id, bare(answer)]));
}

/** Where the draft of such an interview lies. */
export function draftOf({ home }: TestTerminal): string {
  return join(home, 'state/credcheck/cloud-practitioner.yaml');
}
