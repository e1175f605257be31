import { explanationInput } from '../../src/core/explanation/explanation-input.js';
import { explainSubject, findSubject } from '../../src/core/explanation/subject.js';
import type { Answer } from '../../src/core/model/answer.js';
import type { Summary } from '../../src/core/model/batch-summary.js';
import type { Proposal } from '../../src/core/model/proposals.js';
import type { Report } from '../../src/core/model/result.js';
import { allQuestions } from '../../src/core/model/rubric.js';
import { summaryText, verdictLine } from '../../src/render/batch/summary-text.js';
import { badgePage } from '../../src/render/document/badge-page.js';
import { pageInFolder, tableOfFolder } from '../../src/render/document/batch/folder-pages.js';
import { batchPage } from '../../src/render/document/batch/page.js';
import { type DueList, duePage } from '../../src/render/document/due-page.js';
import type { Explained } from '../../src/render/document/explanation/document.js';
import { explanationPage } from '../../src/render/document/explanation/page.js';
import { foundSection } from '../../src/render/document/found.js';
import type { Count, Page } from '../../src/render/document/model.js';
import { postingsPage } from '../../src/render/document/postings-page.js';
import { addressPage, checklistPage, checkPage } from '../../src/render/document/report/checklist-page.js';
import { overviewPage } from '../../src/render/document/report/overview.js';
import { ROOMS_BY_SIZE } from '../../src/render/document/report/overview-parts.js';
import { reportPage } from '../../src/render/document/report/report.js';
import { rubricPage } from '../../src/render/document/rubric-outline.js';
import { layPlain } from '../../src/render/layout/plain/document.js';
import { layTerminal } from '../../src/render/layout/terminal/document.js';
import {
  type QuestionView,
  questionGuidance,
  questionHead,
} from '../../src/render/layout/terminal/question.js';
import { guidanceInWords, questionHeadInWords } from '../../src/render/layout/terminal/question-in-words.js';
import {
  knockoutHead,
  knockoutInWords,
  type RowShown,
  reviewHead,
  reviewInWords,
} from '../../src/render/layout/terminal/review.js';
import { rubricList } from '../../src/render/layout/terminal/rubric-screens.js';
import type { Layout } from '../../src/render/layouts.js';
import type { RenderOptions } from '../../src/terminal/render-options.js';
import { viewOf } from '../support/batch-rows.js';
import { badgeSaying } from './badges.js';
import { COMPARISON_SCREENS } from './comparisons.js';
import { PORTFOLIO_SCREENS } from './portfolios.js';
import { postingsSaying } from './postings.js';
import { reportSaying } from './reports.js';
import { RUBRICS_BESIDE } from './weights.js';

type Draw = (report: Report, options: RenderOptions) => string;

/** All that is laid out for a terminal, each out of one report. */
export const SCREENS: readonly (readonly [name: string, draw: Draw])[] = [
  ['report', (report, options) => layTerminal(reportPage(report), options)],
  ['postings', (report, options) => layTerminal(postingsPage(postingsSaying(report)), options)],
  ['plain postings', (report, options) => layPlain(postingsPage(postingsSaying(report)), options)],
  ['badge', (report, options) => layTerminal(badgePage(badgeSaying(report)), options)],
  ['plain badge', (report, options) => layPlain(badgePage(badgeSaying(report)), options)],
  ['one screen', (report, options) => oneScreen(report, options)],
  ['checklist', (report, options) => layTerminal(checklistPage(report), options)],
  [
    'check of the walk',
    (report, options) =>
      report.result.checklist
        .slice(0, 1)
        .map((item) => layTerminal(checkPage(report, item, item.find), options))
        .join(''),
  ],
  [
    'address of the walk',
    (report, options) => layTerminal(addressPage(report.result.candidate.name), options),
  ],
  ['what is due', (report, options) => layTerminal(duePage(dueSaying(report)), options)],
  ['what files say', (report, options) => layTerminal(foundPage(report), options)],
  ['plain report', (report, options) => layPlain(reportPage(report), options)],
  ['explanation', explanations(layTerminal)],
  ['plain explanation', explanations(layPlain)],
  ['question', (report, options) => questionHead(questionOf(report), options)],
  ['guidance', (report, options) => questionGuidance(questionOf(report).question, options)],
  ['guidance in words', (report, options) => guidanceInWords(questionOf(report).question, options)],
  ['question in words', (report, options) => questionHeadInWords(questionOf(report), options)],
  ['review', (report, options) => reviewHead(reviewOf(report), options)],
  ['review in words', (report, options) => reviewInWords(reviewOf(report), options)],
  ['knock-out', (report, options) => knockoutHead(report.rubric.knockouts, options)],
  ['knock-out in words', (report, options) => knockoutInWords(report.rubric.knockouts, options)],
  ['rubric', ({ rubric, result }, options) => layTerminal(rubricPage(rubric, result.rubric), options)],
  ['summary of many', ({ result }, options) => summaryText(summarySaying(result), { elapsed: 9 })(options)],
  ['line of verdicts', ({ result }, options) => verdictLine(countsSaying(result.candidate))(options)],
  ['plain page of many', (report, options) => layPlain(batchPage(...manySaying(report)), options)],
  ...COMPARISON_SCREENS,
  ...PORTFOLIO_SCREENS,
  ...RUBRICS_BESIDE,
  ['list of rubrics', ({ rubric }, options) => rubricList([{ ...rubric, questions: 3 }])(options)],
];

/** In all its forms; the commands have the name of a file that the person chose. */
function oneScreen(report: Report, options: RenderOptions): string {
  const commands = {
    ask: (id: string) => `credcheck --ask ${id}`,
    tick: 'checklist',
    everything: '--full',
    share: '-o report.md',
  };
  return ROOMS_BY_SIZE.map((room) => layTerminal(overviewPage(report, commands, room), options)).join('');
}

/** Text of a stranger in every place of a summary, those too that a reader of summaries would refuse. */
function summarySaying({ candidate, rubric, asOf }: Report['result']): Summary {
  const { name } = candidate;
  const { issuer = name } = candidate;
  const buckets = Array.from({ length: 101 }, (_, point) => point);
  return {
    schemaVersion: 1,
    tool: { name: 'credcheck', version: '1.2.3' },
    rubric,
    asOf,
    ...{ records: 5051, scored: 5050, refused: 1, undecided: 0, verdicts: {}, decided: {} },
    scores: { end: 'low', step: 1, buckets },
    unknown: [{ question: name, count: 3 }],
    stalest: [{ checked: '2026-01-01', candidate: { id: name, name, issuer } }],
    errors: { [`code ${name}`]: 1 },
    problems: [{ column: name, count: 1, values: [{ value: name, count: 1 }] }],
  };
}

/** Text of a stranger in every place of a page about many. */
function manySaying(report: Report): Parameters<typeof batchPage> {
  const { candidate, rubric, disclaimer } = report.result;
  const { name, issuer = name, url = name } = candidate;
  const score = { low: 7, high: 9 };
  const entry = {
    place: name,
    name,
    issuer,
    url,
    score,
    verdict: name,
    action: name,
    tone: 'poor',
    open: 1,
    stale: 1,
    leftOut: 1,
    criteria: [{ title: name, points: score }],
    since: name,
  } as const;
  const digest = {
    ...{ counts: countsSaying(candidate), total: 9, shown: [entry], scored: 9 },
    ...{ refusals: [name], refused: 9, failures: [name], failed: 9 },
    refusedRows: [{ place: name, name, issuer }],
  };
  return [digest, viewOf({ rubric, disclaimer, asOf: name })];
}

/** No candidate has a name without a sign in it. */
export function isName([, text]: readonly [what: string, text: string]): boolean {
  return text.trim() !== '';
}

/** The table of a folder and a page in it, with the same text wherever a stranger can write what he likes. */
export function folderSaying(text: string): readonly Page[] {
  const report = reportSaying(text, 'undecided');
  const [digest, view] = manySaying(report);
  const link = { kind: 'page', file: 'other.html', text } as const;
  const shown = digest.shown.map((entry) => ({ ...entry, file: 'a.html' }));
  return [
    tableOfFolder(batchPage({ ...digest, shown }, view)),
    pageInFolder(reportPage(report), { table: 'index.html', previous: link, next: link }),
  ];
}

function countsSaying({ name }: Report['result']['candidate']): readonly Count[] {
  const tones = ['good', 'middling', 'poor', 'unknown', 'warning'] as const;
  return tones.map((tone) => ({ tone, label: name, count: 7 }));
}

/** An explanation of each kind, of answers that say the same as the rubric wherever they can. */
export function explainedOf({ rubric, result }: Report): readonly Explained[] {
  const answers = new Map(
    allQuestions(rubric).flatMap((question, index): readonly (readonly [string, Answer])[] => {
      const text = question.ask;
      const evidence = { source: text, note: text, checked: '2026-01-01' };
      if (index % 3 === 1) return [[question.id, { kind: 'not-applicable', reason: text, ...evidence }]];
      const value = 'options' in question ? question.options[0]?.value : undefined;
      return value === undefined ? [] : [[question.id, { kind: 'value', value, ...evidence }]];
    }),
  );
  const { candidate, asOf, rubric: stamp } = result;
  const given = { candidate, answers, checks: new Map() };
  const grounds = explanationInput({ rubric, stamp, answers: given, asOf, toolVersion: '1.2.3' });
  if (!grounds.ok) throw new Error('nothing applies');
  const kinds = [rubric.criteria, rubric.knockouts, rubric.caps, rubric.warnings].map((rules) =>
    rules.slice(0, 1),
  );
  // One of each three questions is answered, one not applicable and one open.
  const named = [...allQuestions(rubric).slice(0, 3), ...kinds.flat()];
  const subjects = named.flatMap(({ id }) => {
    const subject = findSubject(rubric, id);
    return subject.ok ? [subject.value] : [];
  });
  return [undefined, ...subjects].map((subject) => ({
    report: grounds.value.report,
    explanation: explainSubject(grounds.value, subject),
  }));
}

function explanations(lay: Layout): (report: Report, options: RenderOptions) => string {
  return (report, options) =>
    explainedOf(report)
      .map((each) => lay(explanationPage(each), options))
      .join('');
}

function foundSaying(text: string): readonly Proposal[] {
  const about = { kind: 'question', id: text } as const;
  return [
    { about, evidence: { quote: text, source: text, checked: '2026-01-01' }, place: text, value: text },
    { about, evidence: {}, value: { hits: 3, of: 12 } },
  ];
}

function foundPage({ rubric, result }: Report): Page {
  const sections = foundSection(rubric, foundSaying(result.candidate.name));
  return () => ({ title: ['Found', 'all'], sections, conclusion: [], headings: 'read' });
}

function questionOf({ rubric, result }: Report): QuestionView {
  const question = allQuestions(rubric).find(({ guidance }) => guidance !== undefined);
  if (question === undefined) throw new Error('no question has guidance');
  return {
    question,
    section: rubric.criteria[0]?.title ?? '',
    rubric: rubric.title,
    candidate: result.candidate.name,
    progress: { done: 3, expected: 12 },
    kept: 'kept',
    stake: question.ask,
    evidence: { source: question.ask, note: question.ask },
    found: foundSaying(result.candidate.name),
  };
}

function reviewOf({ rubric, result: { candidate } }: Report): Parameters<typeof reviewHead>[0] {
  const rows = allQuestions(rubric).flatMap((question): readonly RowShown[] => {
    const text = question.ask;
    const value = 'options' in question ? (question.options[0]?.value ?? '') : text;
    return [
      {
        question,
        answer: { kind: 'value', value, evidence: { source: text, note: text, checked: '2026-01-01' } },
      },
      { question, answer: { kind: 'not-applicable', reason: text } },
      {
        question,
        answer: { kind: 'unknown' },
        beside: {
          different: [
            { about: { kind: 'question', id: question.id }, evidence: {}, value: text, place: text },
          ],
          unused: 2,
        },
      },
    ];
  });
  return { candidate, rubric, rows: rows.slice(0, 9), hits: rubric.knockouts, ending: rubric.title };
}

/** A list of what is due whose texts are those of a report. */
export function dueSaying({ result }: Report): DueList {
  const { candidate, asOf, checklist } = result;
  const due = checklist.map(({ id, title, find, open }) => ({
    candidate,
    file: candidate.name,
    check: id,
    title: title ?? find,
    page: open,
    freshUntil: asOf,
    state: 'stale' as const,
  }));
  const refresh: DueList['refresh'] = ([first]) =>
    first === undefined ? [] : [{ does: 'tick', line: 'credcheck checklist a.yaml' }];
  return { asOf, within: 30, due, refresh };
}
