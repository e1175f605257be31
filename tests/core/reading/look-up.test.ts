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
  return lookUp(RUBRIC, pages, { negations: ['not'], read: '1 KB', evidence: { checked: '2026-11-20' } });
}

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
