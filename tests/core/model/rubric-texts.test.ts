import { expect, it } from 'vitest';
import type { Rubric } from '../../../src/core/model/rubric.js';
import {
  fromTextList,
  textKey,
  textPaths,
  toTextList,
  translated,
} from '../../../src/core/model/rubric-texts.js';
import { band, choice, criterion, rubricOf } from '../../support/build-rubric.js';

const item = { id: 'terms', open: 'The terms', find: 'the day', wrongIf: 'it is past' };
const WHOLE: Rubric = rubricOf({
  summary: 'Asks.',
  // biome-ignore lint/suspicious/noThenProperty: the file format calls it so.
  bands: [band('good', 0, { advice: 'Go.', then: ['First.', 'Then.'] })],
  pages: [{ id: 'p', title: 'The page', find: 'words' }],
  dimensions: [
    {
      id: 'time',
      title: 'Time',
      questions: ['task'],
      words: [
        { question: 'task', before: 'By:' },
        { question: 'hours', after: 'h' },
      ],
      claim: 'Quick',
      check: 'Is it?',
    },
    { id: 'cost', title: 'Cost', questions: [] },
  ],
  both: { as: 'base', when: { kind: 'all', of: [] }, say: 'Both.' },
  profile: [
    { id: 'name', type: 'text', ask: 'Name?', weight: 1, evidence: 'none', verify: [] },
    {
      ...{ id: 'hours', type: 'number', ask: 'Hours?', weight: 1, evidence: 'none', verify: [] },
      unit: 'hours',
      rough: [{ label: 'few', atMost: 5 }],
    },
    { id: 'share', type: 'number', ask: 'Share?', weight: 1, evidence: 'none', verify: [], unit: 'percent' },
  ],
  criteria: [
    {
      ...criterion('c', 1, [
        choice('task', [], {
          ...{ hint: 'Look.', guidance: 'At length.', improve: 'Ask.' },
          options: [{ value: 'a', label: 'A', hint: 'h', because: 'b', example: 'e' }],
          verify: [{ ...item, id: 'seen', title: 'Seen', page: 'p', open: 'The page' }],
        }),
      ]),
      why: 'It matters.',
    },
  ],
  knockouts: [{ id: 'k', when: { kind: 'all', of: [] }, because: 'Stop.', verify: [item] }],
  caps: [{ id: 'cap', when: { kind: 'all', of: [] }, atMost: 'good', because: 'Cap.' }],
  warnings: [{ id: 'w', when: { kind: 'all', of: [] }, say: 'Careful.' }],
  checks: [{ ...item, id: 'always' }],
});

it('every text of a rubric has one place, named by the ids and keys of its file', () => {
  const paths = textPaths(WHOLE).map((path) => path.join('.'));
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toEqual(
    expect.arrayContaining([
      ...['title', 'summary', 'disclaimer', 'bands.good.advice', 'bands.good.then.1', 'pages.p.find'],
      ...['dimensions.time.words.hours.after', 'both.say', 'questions.hours.rough.0', 'questions.hours.unit'],
      ...[
        'questions.task.options.a.because',
        'checks.seen.title',
        'checks.terms.wrong-if',
        'checks.always.open',
      ],
      ...['criteria.c.why', 'knockouts.k', 'caps.cap', 'warnings.w'],
    ]),
  );
});

it('a percentage keeps its unit, by which it is known, and a check the title of its page', () => {
  const paths = textPaths(WHOLE).map((path) => path.join('.'));
  expect(paths).not.toContain('questions.share.unit');
  expect(paths).not.toContain('checks.seen.open');
  const spanish = translated(WHOLE, new Map([[textKey(['pages', 'p', 'title']), 'La página']]));
  expect(spanish.criteria[0]?.questions[0]?.verify[0]?.open).toBe('La página');
});

it('a translation changes texts and nothing else, and leaves those that it does not have', () => {
  const all = new Map(textPaths(WHOLE).map((path) => [textKey(path), `es ${path.join('.')}`]));
  const spanish = JSON.stringify(translated(WHOLE, all));
  expect(spanish.replace(/"es [^"]*"/g, '""')).toBe(
    JSON.stringify(translated(WHOLE, new Map([...all].map(([key]) => [key, ''])))).replace(
      '"open":"The page"',
      '"open":""',
    ),
  );
  expect(translated(WHOLE, new Map())).toEqual(WHOLE);
});

it('the short form of a translation is read back as it was', () => {
  const some = new Map([
    [textKey(['title']), 'Título'],
    [textKey(['questions', 'task', 'options', 'a', 'label']), 'Á'],
  ]);
  expect(fromTextList(WHOLE, toTextList(WHOLE, some))).toEqual(some);
});
