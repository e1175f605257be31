/**
 * The public API. Expected trouble is returned as a list of `Problem`s and never thrown; nothing here reads the
 * clock, the network or the environment, and the same input gives the same bytes everywhere.
 */

import { baseAmong, libraryPorts } from './app/library-ports.js';
import { explanationInput } from './core/explanation/explanation-input.js';
import type { ExplanationInData } from './core/explanation/question-model.js';
import { explainSubject, findSubject } from './core/explanation/subject.js';
import type { AnswerSet } from './core/model/answer.js';
import { isIsoDay } from './core/model/calendar.js';
import type { LoadedRubric } from './core/model/loaded-rubric.js';
import type { Outlook } from './core/model/outlook.js';
import { failure, type Outcome, type Path, type Problem, problem, success } from './core/model/problem.js';
import type { Report as ReportInData, Stability } from './core/model/result.js';
import type { Rubric } from './core/model/rubric.js';
import type { VerdictResult } from './core/model/verdict.js';
import { buildReport } from './core/report/build-report.js';
import type { ReportInput } from './core/report/report-input.js';
import { fitAnswers } from './formats/answers/fit-answers.js';
import { type Plain, readPlain } from './formats/document/read-plain.js';
import { AS_WRITTEN } from './formats/document/spelling.js';
import { renderJson } from './render/data/json.js';
import { reportPage } from './render/document/report/report.js';
import { layMarkdown } from './render/layout/markdown/document.js';
import { PLAIN_VALUE } from './words/en/library.js';
import { problemLine } from './words/en/problem-text.js';
import { type InWords, inWords, type PublicResult } from './words/en/report/public-result.js';

export type { Answer, AnswerSet, Candidate } from './core/model/answer.js';
export type { LoadedRubric } from './core/model/loaded-rubric.js';
export type { Outcome, Problem, ProblemCode, Where } from './core/model/problem.js';
export type { Interval } from './core/model/result.js';
export type { Rubric } from './core/model/rubric.js';
export type { PublicResult as Result } from './words/en/report/public-result.js';

/** The explanation of a result, ready for JSON; numbers are rounded to 6 decimals. */
export type Explanation = InWords<ExplanationInData>;

/** The result, and the data its reports are made from: the rubric, the verdict and outlook without sentences, and the stability. */
export interface Report {
  readonly rubric: Rubric;
  readonly result: PublicResult;
  readonly verdict: VerdictResult;
  readonly outlook: Outlook;
  readonly stability?: Stability;
}

/** The name of a rubric in problems, and the texts of rubrics that it may extend. */
export interface LoadOptions {
  /** Reported in `where.file`; an ending such as `.json` or `.yaml` also decides how the text is read. */
  readonly name?: string;
  /** Texts of rubrics by the name used in `extends`; built-in ones need not be listed. */
  readonly bases?: Readonly<Record<string, string>>;
}

/** The day of evaluation, and the name of the answers in problems. */
export interface ReadOptions {
  /** The day (YYYY-MM-DD) of evaluation: evidence is aged to it, and no date may be later. */
  readonly asOf: string;
  /** Reported in `where.file`; an ending such as `.json` or `.yaml` also decides how text is read. */
  readonly name?: string;
}

/** Answers checked against a rubric on one day: everything that a result depends on. */
export interface CheckedAnswers {
  readonly rubric: LoadedRubric;
  readonly answers: AnswerSet;
  readonly asOf: string;
}

/** Loads a built-in rubric, such as `micro-credential`; the problem for an unknown id lists all of them. */
export async function builtInRubric(id: string): Promise<Outcome<LoadedRubric>> {
  const known = await libraryPorts.builtInRubrics.ids();
  if (!known.includes(id)) return failure(problem('rubric/not-found', { id, known }));
  return success(await libraryPorts.builtInRubrics.load(id));
}

/** Reads a rubric from YAML or JSON text of at most 256 KiB, or reports every mistake with its line and column. */
export async function loadRubric(
  text: string,
  { name = 'rubric', bases = {} }: LoadOptions = {},
): Promise<Outcome<LoadedRubric>> {
  const checked = libraryPorts.rubricText(text, name);
  if (!checked.ok) return checked;
  const { readRubric } = await import('./formats/rubric/read-rubric.js');
  return readRubric({ text: checked.value, name }, libraryPorts.digest, baseAmong(bases));
}

/**
 * Reads answers from YAML or JSON text of at most 1 MiB, or from an equivalent plain value, and checks them against a
 * rubric. Every mistake is reported: in text with line and column, in a value with its path.
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
 * Evaluates one candidate. The JSON schema `result` describes the report: scores out of 100 as [low, high], and a
 * verdict that is `firm` if no unknown answer could change it. Returns a problem if no question applies.
 */
export function evaluate(checked: CheckedAnswers): Outcome<Report> {
  const wrongDay = dayProblems(checked.asOf);
  if (wrongDay.length > 0) return failure(...wrongDay);
  const built = buildReport(inputOf(checked));
  if (!built.ok) return built;
  const { rubric, result, stability } = built.value;
  return success({
    rubric,
    result: inWords(result, rubric),
    verdict: result.verdict,
    outlook: result.outlook,
    ...(stability && { stability }),
  });
}

/**
 * Explains a result with its numbers, or one criterion, question or rule of it: an id, or `question:ID` and the like
 * if several things share that id.
 */
export function explain(checked: CheckedAnswers, subject?: string): Outcome<Explanation> {
  const wrongDay = dayProblems(checked.asOf);
  if (wrongDay.length > 0) return failure(...wrongDay);
  const found = subject === undefined ? success(undefined) : findSubject(checked.rubric.rubric, subject);
  if (!found.ok) return found;
  const input = explanationInput(inputOf(checked));
  if (!input.ok) return input;
  return success(inWords(explainSubject(input.value, found.value), checked.rubric.rubric));
}

/** The result as indented JSON with a final newline, byte for byte as `evaluate --format json` prints it. */
export function toJson(report: Report): string {
  return renderJson(inData(report));
}

/** The report as GitHub-flavoured Markdown, to share; text from answers is escaped. */
export function toMarkdown(report: Report): string {
  return layMarkdown(reportPage(inData(report)));
}

function inData({ result, verdict, outlook, ...report }: Report): ReportInData {
  return { ...report, result: { ...result, verdict, outlook } };
}

/** The English sentence of a problem, safe to print; its place is in `where`. */
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
  const checked = libraryPorts.answersText(text, name);
  return checked.ok ? readPlain(checked.value, name, AS_WRITTEN) : checked;
}

/** The places in a plain value are paths, since it has no lines. */
function plainValue(value: object): Outcome<Plain> {
  const notPlain = pathOfNonPlain(value, [], new Set());
  if (notPlain !== undefined) {
    return failure(problem('schema/type', PLAIN_VALUE, { path: notPlain }));
  }
  return success({ value, places: async () => ({ value, locate: (path) => ({ path }) }) });
}

/** The path of an object that is not plain data, such as a Map or a Date: its content would be lost silently. */
function pathOfNonPlain(value: unknown, path: Path, seen: Set<object>): Path | undefined {
  if (typeof value !== 'object' || value === null || seen.has(value)) return undefined;
  seen.add(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && prototype !== null && Object.getPrototypeOf(prototype) !== null) return path;
  for (const [key, part] of Object.entries(value)) {
    const found = pathOfNonPlain(part, [...path, key], seen);
    if (found !== undefined) return found;
  }
  return undefined;
}
