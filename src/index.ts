import { PLAIN_VALUE } from './words/en/library.js';
/**
 * What other programs may import. Expected trouble comes back as a list of `Problem`s and is never thrown; nothing
 * here reads the clock, the network or the environment, and the same input gives the same bytes everywhere.
 */

import { baseAmong, libraryPorts } from './app/library-ports.js';
import type { Explanation as ExplanationInData } from './core/explanation/explanation.js';
import { explanationInput } from './core/explanation/explanation-input.js';
import { explain as explainSubject, findSubject } from './core/explanation/subject.js';
import type { AnswerSet } from './core/model/answer.js';
import { isIsoDay } from './core/model/calendar.js';
import { failure, type Outcome, type Path, type Problem, problem, success } from './core/model/problem.js';
import type { Report as ReportInData } from './core/model/result.js';
import type { LoadedRubric, Rubric } from './core/model/rubric.js';
import type { VerdictResult } from './core/model/verdict.js';
import { buildReport, type ReportInput } from './core/report/build-report.js';
import { fitAnswers } from './formats/answers/fit-answers.js';
import { type Plain, readPlain } from './formats/document/read-plain.js';
import { AS_WRITTEN } from './formats/document/spelling.js';
import { renderJson } from './render/data/json.js';
import { renderMarkdown } from './render/layout/markdown/report.js';
import { problemLine } from './words/en/problem-text.js';
import { type InWords, inWords, type PublicResult } from './words/en/report/public-result.js';

export type { Answer, AnswerSet, Candidate } from './core/model/answer.js';
export type { Outcome, Problem, ProblemCode, Where } from './core/model/problem.js';
export type { Interval } from './core/model/result.js';
export type { LoadedRubric, Rubric } from './core/model/rubric.js';
export type { PublicResult as Result } from './words/en/report/public-result.js';

/** Why something came out as it did, ready for JSON; numbers are rounded to 6 decimals. */
export type Explanation = InWords<ExplanationInData>;

/** The result, and what its reports are written from: the rubric, and the verdict before it is put into words. */
export interface Report {
  readonly rubric: Rubric;
  readonly result: PublicResult;
  readonly verdict: VerdictResult;
}

/** What to call a rubric in problems, and the texts of others that it may extend. */
export interface LoadOptions {
  /** Stands in `where.file`; an ending such as `.json` or `.yaml` also settles how the text is read. */
  readonly name?: string;
  /** Texts of rubrics, each under the name that `extends` calls it by; built-in ones need not be here. */
  readonly bases?: Readonly<Record<string, string>>;
}

/** What to hold answers against, and what to call them in problems. */
export interface ReadOptions {
  /** The day (YYYY-MM-DD) to judge on: evidence is aged to it, and no date may lie after it. */
  readonly asOf: string;
  /** Stands in `where.file`; an ending such as `.json` or `.yaml` also settles how text is read. */
  readonly name?: string;
}

/** Answers that fit a rubric on one day: all that a result depends on. */
export interface CheckedAnswers {
  readonly rubric: LoadedRubric;
  readonly answers: AnswerSet;
  readonly asOf: string;
}

/** Loads a rubric that comes with credcheck, such as `micro-credential`; the problem for another id names them all. */
export async function builtInRubric(id: string): Promise<Outcome<LoadedRubric>> {
  const known = await libraryPorts.builtInRubrics.ids();
  if (!known.includes(id)) return failure(problem('rubric/not-found', { id, known }));
  return success(await libraryPorts.builtInRubrics.load(id));
}

/** Reads a rubric from YAML or JSON text of at most 256 KiB, or tells every mistake with its line and column. */
export async function loadRubric(
  text: string,
  { name = 'rubric', bases = {} }: LoadOptions = {},
): Promise<Outcome<LoadedRubric>> {
  const sound = libraryPorts.rubricText(text, name);
  if (!sound.ok) return sound;
  const { readRubric } = await import('./formats/rubric/read-rubric.js');
  return readRubric({ text: sound.value, name }, libraryPorts.digest, baseAmong(bases));
}

/**
 * Reads answers from YAML or JSON text of at most 1 MiB, or from the value that such text stands for, and checks
 * them against a rubric. Every mistake is told: in text with line and column, in a value with its path.
 */
export async function readAnswers(
  rubric: LoadedRubric,
  source: string | object,
  { asOf, name = 'answers' }: ReadOptions,
): Promise<Outcome<CheckedAnswers>> {
  const wrongDay = dayProblems(asOf);
  if (wrongDay.length > 0) return failure(...wrongDay);
  const document = typeof source === 'string' ? await readText(source, name) : plainValue(source);
  if (!document.ok) return document;
  const { value } = document.value;
  if (Array.isArray(value)) {
    return failure(problem('answers/several', { found: value.length }, { file: name }));
  }
  const answers = await fitAnswers({ document: document.value, name }, rubric, asOf);
  return answers.ok ? success({ rubric, answers: answers.value, asOf }) : answers;
}

/**
 * Judges one candidate. `result` is what the schema `result` describes: scores out of 100 as [low, high], and a
 * verdict that is `firm` when no answer still unknown could change it. A problem where nothing applies.
 */
export function evaluate(checked: CheckedAnswers): Outcome<Report> {
  const wrongDay = dayProblems(checked.asOf);
  if (wrongDay.length > 0) return failure(...wrongDay);
  const built = buildReport(inputOf(checked));
  if (!built.ok) return built;
  const { rubric, result } = built.value;
  return success({ rubric, result: inWords(result, rubric), verdict: result.verdict });
}

/**
 * Explains a result with its numbers, or one criterion, question or rule in it: an id, or `question:ID` and its like
 * where several things have that id.
 */
export function explain(checked: CheckedAnswers, subject?: string): Outcome<Explanation> {
  const wrongDay = dayProblems(checked.asOf);
  if (wrongDay.length > 0) return failure(...wrongDay);
  const found = subject === undefined ? success(undefined) : findSubject(checked.rubric.rubric, subject);
  if (!found.ok) return found;
  const grounds = explanationInput(inputOf(checked));
  if (!grounds.ok) return grounds;
  return success(inWords(explainSubject(grounds.value, found.value), checked.rubric.rubric));
}

/** The result as indented JSON with a last newline, byte for byte what `evaluate --format json` prints. */
export function toJson(report: Report): string {
  return renderJson(inData(report));
}

/** The report as GitHub-flavoured Markdown to hand to others; text from answers cannot break out of its place. */
export function toMarkdown(report: Report): string {
  return renderMarkdown(inData(report));
}

function inData({ rubric, result, verdict }: Report): ReportInData {
  return { rubric, result: { ...result, verdict } };
}

/** Says a problem in one English sentence, safe to print; `where` has its place. */
export function toSentence(found: Problem): string {
  return problemLine(found);
}

function inputOf({ rubric: { rubric, stamp }, answers, asOf }: CheckedAnswers): ReportInput {
  return { rubric, stamp, answers, asOf, toolVersion: libraryPorts.version };
}

function dayProblems(asOf: string): readonly Problem[] {
  return typeof asOf === 'string' && isIsoDay(asOf)
    ? []
    : [problem('usage/date', { option: 'asOf', found: String(asOf) })];
}

async function readText(text: string, name: string): Promise<Outcome<Plain>> {
  const sound = libraryPorts.answersText(text, name);
  return sound.ok ? readPlain(sound.value, name, AS_WRITTEN) : sound;
}

/** A value has no lines; where its parts stand is their path. */
function plainValue(value: object): Outcome<Plain> {
  const strange = strangePlace(value, [], new Set());
  if (strange !== undefined) {
    return failure(problem('schema/type', PLAIN_VALUE, { path: strange }));
  }
  return success({ value, places: async () => ({ value, locate: (path) => ({ path }) }) });
}

/** Where an object stands that no text stands for, such as a Map or a Date: what it holds would be lost in silence. */
function strangePlace(value: unknown, path: Path, seen: Set<object>): Path | undefined {
  if (typeof value !== 'object' || value === null || seen.has(value)) return undefined;
  seen.add(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && prototype !== null && Object.getPrototypeOf(prototype) !== null) return path;
  for (const [key, part] of Object.entries(value)) {
    const found = strangePlace(part, [...path, key], seen);
    if (found !== undefined) return found;
  }
  return undefined;
}
