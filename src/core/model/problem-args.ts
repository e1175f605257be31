import type { AnswersArgs } from './answers-args.js';
import type { Expected } from './expectation.js';
import type { LintArgs } from './lint-args.js';
import type { Interval } from './result.js';
import type { Named, UsageArgs } from './usage-args.js';
import type { WeightsArgs } from './weights-args.js';

/** What each code carries: text and numbers from outside, made inert when shown. `known` are the right words, from which the nearest is offered. */
export interface ProblemArgs extends UsageArgs, AnswersArgs, LintArgs, WeightsArgs {
  // input: bytes that could not be read as text
  'input/not-found': Named;
  'input/not-a-file': Named & { readonly kind: string };
  'input/not-permitted': Named;
  'input/unreadable': Named & { readonly reason: string };
  'input/too-large': (Named | Part) & { readonly limit: number };
  /** One line of many, in bytes. */
  'input/line-too-long': { readonly limit: number };
  /** `expected` where it is not YAML or JSON. */
  'input/empty': Named & { readonly expected?: string };
  /** A file of a spreadsheet program; the ones in use are ZIP archives. */
  'input/workbook': Named & { readonly kind: 'zip' | 'compound' };
  'input/not-utf8': (Named | Part) & { readonly found: string };
  'input/nul': Named;
  // syntax: text that could not be read as JSON or YAML
  'syntax/json': { readonly expected: string; readonly found: string };
  'syntax/yaml': { readonly found: string };
  'syntax/csv': { readonly expected: string; readonly found: string };
  'syntax/duplicate-key': { readonly key: string };
  'syntax/too-deep': { readonly limit: number };
  'syntax/too-many-keys': { readonly limit: number };
  'syntax/too-many-nodes': { readonly limit: number };
  'syntax/number-out-of-range': { readonly found: string };
  'syntax/bad-character': { readonly found: string };
  'syntax/several-documents': { readonly found: number };
  'syntax/alias': { readonly found: string };
  'syntax/tag': { readonly found: string };
  // schema: a rubric or answers file of the wrong shape
  'schema/unknown-key': { readonly key: string; readonly known: readonly string[] };
  'schema/missing-key': { readonly key: string };
  'schema/type': {
    readonly expected: Expected;
    readonly found: string;
    /** The number that the text found is taken for, by a person. */
    readonly number?: string;
  };
  'schema/value': {
    readonly expected: Expected;
    readonly found: string;
    readonly known?: readonly string[];
  };
  'schema/version': { readonly found: string };
  // rubric: well-formed, but it does not hold together
  'rubric/duplicate-id': { readonly id: string; readonly kind: string };
  'rubric/duplicate-value': { readonly value: string };
  'rubric/reserved': { readonly word: string; readonly kind: string };
  'rubric/unknown-question': { readonly id: string; readonly known: readonly string[] };
  'rubric/unknown-criterion': { readonly id: string; readonly known: readonly string[] };
  'rubric/unknown-band': { readonly id: string; readonly known: readonly string[] };
  'rubric/unknown-page': { readonly id: string; readonly known: readonly string[] };
  'rubric/unknown-scale': { readonly id: string; readonly known: readonly string[] };
  'rubric/unknown-value': {
    readonly question: string;
    readonly value: string;
    readonly known: readonly string[];
  };
  'rubric/wrong-test': { readonly question: string; readonly type: string; readonly op: string };
  'rubric/cycle': { readonly path: readonly string[] };
  'rubric/long-chain': { readonly question: string; readonly limit: number };
  'rubric/bands': { readonly expected: Expected; readonly found: string };
  'rubric/curve': { readonly expected: Expected; readonly found: string };
  'rubric/bounds': { readonly expected: Expected; readonly found: string };
  'rubric/no-score': { readonly id: string; readonly type: string; readonly missing: string };
  'rubric/not-found': { readonly id: string; readonly known: readonly string[] };
  /** Bases that lead to more bases. */
  'rubric/too-many-bases': { readonly limit: number };
  'rubric/repeated-base': { readonly name: string };
  /** `part` is the item of the base that no longer fits, `found` why. */
  'rubric/unfit-base': { readonly base: string; readonly part: string; readonly found: InnerProblem };
  'rubric/too-many': {
    readonly kind: 'bases' | 'criteria' | 'questions' | 'rules' | 'levels' | 'points';
    readonly found: number;
    readonly limit: number;
  };
  'rubric/nothing-to-change': {
    readonly id: string;
    readonly kind: string;
    readonly known: readonly string[];
  };
  'rubric/nothing-to-remove': {
    readonly id: string;
    readonly kind: string;
    readonly known: readonly string[];
  };
  /** Answers where a rubric was expected. */
  'rubric/is-answers': Record<never, never>;
  /** `rubric` is the file of the rubric, if the name of the translation contains it. */
  'rubric/is-translation': { readonly rubric?: string };
  // output: something could not be written
  'output/unwritable': Named & { readonly reason: string };
  /** `rubric` where the answers were made with another one. */
  'output/exists': Named & { readonly candidate: string; readonly rubric?: string };
  /** What would be written reads otherwise, or not at all. */
  'output/not-read-back': Named;
  /** It no longer reads as it did when it was read; `ids` are what both sides changed, where that is known. */
  'output/changed': Named & { readonly ids?: readonly string[] };
  'output/not-merged': Named;
  // summary: what many rows come to
  /** Parts of different inputs, or of different runs. */
  'summary/differs': { readonly differences: readonly SummaryDifference[] };
  /** A file that is not even JSON. */
  'summary/not-one': Named;
  // baseline: rows of an earlier run
  /** Nothing in it is a row; `why` is what is wrong with the first, in words. */
  'baseline/not-rows': Named & { readonly why: string };
  /** Two rows about one candidate; the places are in words. */
  'baseline/duplicate': { readonly candidate: string; readonly first: string; readonly second: string };
  /** Two candidates that fit one row which has no id; the places are in words. */
  'baseline/ambiguous': {
    readonly candidate: string;
    readonly first: string;
    readonly second: string;
    readonly line: number;
  };
  /** Not one that could be scored. */
  'baseline/no-candidates': Named;
  'baseline/other-rubric': { readonly found: string; readonly used: string };
  // proposals: what was found, not what is so
  /** Values of one question that differ; `found` is how many. */
  'proposals/differ': { readonly question: string; readonly found: number };
  // test: a case of a rubric came out otherwise than it expects
  'test/verdict': { readonly expected: string; readonly found: string; readonly range: Range };
  'test/firm': { readonly expected: boolean; readonly range: Range };
  'test/score': { readonly side: 'at-least' | 'at-most'; readonly bound: number; readonly score: Interval };
  'test/no-score': Record<never, never>;
  'rubric/no-tests': { readonly id: string };
  // page: pages that were saved
  'page/pdf': { readonly name: string };
  'page/too-dense': { readonly name: string };
  'page/no-page': { readonly name: string };
  // postings: texts to count
  /** `known` are the columns or keys that are there; `found` is the one that was asked for. */
  'postings/no-column': { readonly known: readonly string[]; readonly found?: string };
  /** `read` texts, and none that counts. */
  'postings/none': { readonly read: number };
  /** A question that takes no count. */
  'postings/no-count': { readonly question: string; readonly rubric: string };
  // badge: a file with a digital credential
  /** A picture without one. */
  'badge/none': Named & { readonly carrier: 'png' | 'svg' };
  'badge/several': Named & { readonly found: number };
  /** The address of one, which is not opened. */
  'badge/address': Named & { readonly address: string };
  /** What the file begins with, where it is of no kind that is read. */
  'badge/unknown-kind': Named & { readonly found: string };
  'badge/damaged': Named & { readonly part: DamagedPart };
  /** Which declares entities or loads other files. */
  'badge/doctype': Named;
  'badge/too-many-values': Named & { readonly limit: number };
  'badge/too-large': Named & { readonly limit: number };
  'badge/not-a-badge': Named & { readonly found: string };
  'badge/token': Named & { readonly part: 'header' | 'payload' };
  'badge/key': Named;
  // score
  /** With the texts of the knock-outs that are hit all the same, if any. */
  'score/nothing-applies': { readonly because?: readonly string[] };
}

/** The lowest and the highest verdict that is possible. */
type Range = readonly [lowest: string, highest: string];

/** What is wrong with a picture, or with the text in it. */
export type DamagedPart = 'length' | 'checksum' | 'end' | 'compression' | 'text' | 'text-size' | 'markup';

/** One of many things in an input. */
interface Part {
  readonly part: 'row' | 'record' | 'document';
}

/** In what two summaries differ that must be the same. */
export interface SummaryDifference {
  readonly part: 'rubric' | 'day' | 'version' | 'verdicts';
  readonly ours: string;
  readonly theirs: string;
}

/** A problem inside another one, without its place. */
export type InnerProblem = {
  readonly [Code in keyof ProblemArgs]: { readonly code: Code; readonly args: ProblemArgs[Code] };
}[keyof ProblemArgs];
