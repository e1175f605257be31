import { describe, expect, it } from 'vitest';
import type { Answer, AnswerSet } from '../../../src/core/model/answer.js';
import type { Rubric } from '../../../src/core/model/rubric.js';
import { goneQuotes } from '../../../src/core/reading/gone-quotes.js';
import { lookUp } from '../../../src/core/reading/look-up.js';
import { joinedLines, type PageLine, type SavedPage } from '../../../src/core/reading/page.js';

const RUBRIC = rubricAsking({ supervision: ['proctored', 'fee'], terms: ['AI', '+'], other: undefined });

function rubricAsking(words: Readonly<Record<string, readonly string[] | undefined>>): Rubric {
  const questions = Object.entries(words).map(([id, lookFor]) => ({
    ...{ id, ask: `${id}?`, type: 'text', weight: 1, verify: [] },
    ...(lookFor !== undefined && { lookFor }),
  }));
  return { criteria: [], profile: questions } as unknown as Rubric;
}

function page(lines: readonly (string | PageLine)[], more: Partial<SavedPage> = {}): SavedPage {
  return {
    file: 'guide.html',
    bytes: 100,
    ...{ tables: 0, lists: 0, hidden: 0, about: {} },
    lines: lines.map((line) => (typeof line === 'string' ? { text: line, part: 'shown' } : line)),
    ...more,
  };
}

function found(...pages: readonly SavedPage[]) {
  return lookUp(RUBRIC, pages, {
    ...{ asOf: '2026-11-22', negations: ['not'], read: '1 KB' },
    evidence: { checked: '2026-11-20' },
  });
}

describe('data in a page', () => {
  const asking = {
    criteria: [],
    profile: [
      {
        ...{ id: 'hours', ask: 'Hours?', type: 'number', unit: 'hours', weight: 1, verify: [] },
        ...{ data: [{ property: 'workload' }], lookFor: ['workload', 'proctored'] },
      },
      { id: 'only', ask: 'Day?', type: 'date', weight: 1, verify: [], data: [{ property: 'revised' }] },
    ],
  } as unknown as Rubric;
  const line = (property: string, value: string): PageLine => ({
    ...{ text: `Course ${property.replace('.', ' ')}: ${value}`, part: 'data' },
    datum: { property, value, units: [] },
  });
  const inPages = (...pages: readonly SavedPage[]) =>
    lookUp(asking, pages, { asOf: '2026-11-22', negations: ['no'], read: '1 KB', evidence: {} });

  it('is proposed as a value before what is only quoted, though enough is quoted', () => {
    const quotes = Array.from({ length: 9 }, (_, at) => `It is proctored on day ${at}.`);
    const { proposals } = inPages(page([...quotes, line('workload', 'PT20H')]));
    expect(proposals.map(({ value, place, marks }) => [value, place, marks])).toEqual([
      [20, 'guide.html:10', ['data']],
      ...[1, 2, 3, 4].map((at) => [undefined, `guide.html:${at}`, undefined]),
    ]);
  });

  it('is proposed once where it says the same, and twice where it differs', () => {
    const same = inPages(page([line('workload', 'PT20H'), line('workload', 'PT1200M')]));
    expect(same.proposals.map(({ value }) => value)).toEqual([20]);
    const many = Array.from({ length: 9 }, (_, at) => line('workload', `PT${60 + at}M`));
    const differs = inPages(page([line('workload', 'PT60M'), ...many]));
    expect(differs.proposals.map(({ value }) => value)).toHaveLength(5);
  });

  it('is proposed where another page has the same words as text, and twice where only the units differ', () => {
    const text: PageLine = { text: 'Course workload: PT20H', part: 'data' };
    const { proposals } = inPages(page([text]), page([line('workload', 'PT20H')], { file: 'fees.html' }));
    expect(proposals.map(({ value, place }) => [value, place])).toEqual([
      [20, 'fees.html:1'],
      [undefined, 'guide.html:1'],
    ]);
    const inUnits = (unit: string): PageLine => ({
      ...{ text: 'Course workload: 3', part: 'data' },
      datum: { property: 'workload', value: 3, units: [unit] },
    });
    const units = inPages(page([inUnits('weeks'), inUnits('hours')]));
    expect(units.proposals.map(({ value }) => value)).toEqual([undefined, 3]);
  });

  it('is only quoted where it is no value, or where no question names it', () => {
    const prose = line('workload', 'no fixed hours');
    const { proposals, nothingFound } = inPages(page([prose, line('other.workload', 'PT3H')]));
    expect(proposals.map(({ evidence, value, marks }) => [evidence.quote, value, marks])).toEqual([
      ['Course workload: no fixed hours', undefined, ['data', 'negation']],
      ['Course other workload: PT3H', undefined, ['data']],
    ]);
    expect(nothingFound).toEqual([]);
    expect(inPages(page(['x'])).nothingFound.map(({ question }) => question)).toEqual(['hours']);
  });
});

describe('what pages say', () => {
  it('is counted by the line, also behind lines without text', () => {
    const { proposals } = found(page(['', '', 'It is proctored.']));
    expect(proposals.map(({ place }) => place)).toEqual(['guide.html:3']);
  });

  it('is quoted for each question whose words a line holds, with its place', () => {
    const line: PageLine = { text: 'The exam is proctored by day.', part: 'folded', heading: 'Exam' };
    const { proposals, nothingFound, candidate } = found(
      page(['x', line], { sha256: 'ab', source: 'https://example.org/', about: { name: 'Badge' } }),
    );
    expect(candidate).toEqual({ name: 'Badge' });
    expect(proposals).toEqual([
      {
        about: { kind: 'question', id: 'supervision' },
        evidence: {
          quote: 'The exam is proctored by day.',
          source: 'https://example.org/',
          checked: '2026-11-20',
        },
        ...{ place: 'guide.html:2', sha256: 'ab', heading: 'Exam', marks: ['folded'] },
      },
    ]);
    expect(nothingFound).toEqual([{ question: 'terms', words: ['AI', '+'], read: '1 KB' }]);
  });

  it('is marked where a negation is near', () => {
    const negated = (text: string) => found(page([text])).proposals[0]?.marks?.includes('negation') ?? false;
    expect(negated('It is not a proctored exam.')).toBe(true);
    expect(negated("It isn't proctored.")).toBe(true);
    expect(negated('A non-proctored or proctored exam')).toBe(true);
    expect(negated('Proctored it is not.')).toBe(true);
    expect(negated('Not every day, but on the last one, it is proctored.')).toBe(false);
  });

  it('is at most five quotes, sentences first, each once, and words in the plural too', () => {
    const many = Array.from({ length: 9 }, (_, at) => `It is proctored on day ${at}.`);
    const hidden: PageLine = { text: 'This one is proctored and unseen.', part: 'hidden' };
    const { proposals } = found(page(['Fees', hidden, 'Fees', 'fee', many[0] ?? '', many[0] ?? '']));
    expect(proposals.map(({ evidence, marks }) => [evidence.quote, marks])).toEqual([
      ['It is proctored on day 0.', undefined],
      ['Fees', undefined],
      ['This one is proctored and unseen.', ['hidden']],
      ['fee', undefined],
    ]);
    const menus = Array.from({ length: 9 }, (_, at) => `Fee ${at}`);
    expect(found(page(menus)).proposals).toHaveLength(5);
    expect(found(page(many), page(many)).proposals).toHaveLength(5);
    const both = many.map((line) => `${line} AI may be used.`);
    expect(found(page(both)).proposals).toHaveLength(10);
  });

  it('goes by the case of short acronyms, and never by a part of a word', () => {
    expect(found(page(['as said', 'AI may be used', 'feed'])).proposals.map(({ about }) => about.id)).toEqual(
      ['terms'],
    );
    expect(found(page(['said'])).nothingFound).toHaveLength(2);
  });
});

it('is the same text for thousands of lines as for few', () => {
  const { lines } = page(Array.from({ length: 2500 }, (_, at) => `${at}`));
  expect(joinedLines(lines, ({ text }) => `${text},`)).toBe(`${[...Array(2500).keys()].join(',')},`);
});

describe('a quote is no longer there', () => {
  const quoted = (quote?: string, source?: string): Answer => ({
    kind: 'value',
    value: 'yes',
    ...(quote !== undefined && { evidence: { quote, ...(source !== undefined && { source }) } }),
  });
  const gone = (answers: Readonly<Record<string, Answer>>, saved: SavedPage): readonly string[] => {
    const set: AnswerSet = {
      candidate: { name: 'x' },
      answers: new Map(Object.entries(answers)),
      checks: new Map(),
    };
    return goneQuotes(set, [saved]).map(({ question }) => question);
  };

  it('where no line holds it, whatever its case, spaces and signs', () => {
    const saved = page(['## Exam day', 'Item | Price', 'It is watched', 'online \u2013 always.']);
    const answers = {
      ...{
        none: quoted(),
        there: quoted('exam  DAY item price'),
        over: quoted('\u2026watched online - always\u2026'),
      },
      changed: quoted('It is not watched'),
    };
    expect(gone(answers, saved)).toEqual(['changed']);
  });

  it('unless the answer is unknown, which leaves nothing to ask again', () => {
    const unknown = { kind: 'unknown', evidence: { quote: 'It is not watched' } } as const;
    expect(gone({ unknown }, page([]))).toEqual([]);
  });

  it('unless the answer says that it is from elsewhere', () => {
    const answers = {
      ...{
        place: quoted('x', 'old/guide.html:3'),
        name: quoted('x', 'guide.html'),
        other: quoted('x', 'fees.html:3'),
      },
      ...{ here: quoted('x', 'https://example.org/a'), there: quoted('x', 'https://example.org/b') },
    };
    const source = 'https://example.org/a';
    expect(gone(answers, page([], { source }))).toEqual(['place', 'name', 'here']);
    expect(gone(answers, page([]))).toEqual(['place', 'name', 'here', 'there']);
  });
});
