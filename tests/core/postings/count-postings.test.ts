import { describe, expect, it } from 'vitest';
import { type PostingSearch, postingsCounter } from '../../../src/core/postings/count-postings.js';
import { type SoughtName, soughtName } from '../../../src/core/postings/find-names.js';
import {
  apartByReason,
  postingsProposals,
  postingsResult,
} from '../../../src/core/postings/postings-result.js';
import { EMPTY, resemblance, sketchOf } from '../../../src/core/postings/sketch.js';
import { suggestAliases } from '../../../src/core/postings/suggest-aliases.js';

const LONG = Array.from({ length: 60 }, (_, at) => `word${at}`);

function search(more: Partial<Record<'names' | 'not' | 'role' | 'suggested', string>> = {}): PostingSearch {
  const of = (text?: string) => (text === undefined ? [] : [soughtName(text)].flatMap((each) => each ?? []));
  return {
    names: of(more.names ?? 'Data Badge'),
    not: of(more.not),
    ...(more.role !== undefined && { role: soughtName(more.role) as SoughtName }),
    suggested: of(more.suggested),
    others: [],
    words: {
      required: ['required'],
      preferred: ['nice to have'],
      headings: ['required', 'nice to have', 'benefits'],
      selling: ['enrol', 'tuition'],
      hiring: ['salary'],
      common: ['the', 'and'],
    },
  };
}

function count(texts: readonly string[], more: Parameters<typeof search>[0] = {}) {
  const counter = postingsCounter(search(more));
  for (const [at, text] of texts.entries()) {
    counter.add({ file: `${at}.txt`, text, lineOf: (index) => index + 1 });
  }
  return counter.result();
}

function posting(at: number, end: string): string {
  return `\nAnalyst ${at}\n${LONG.map((word) => `${word}-${at}`).join(' ')}\n${end}\n`;
}

describe('a posting', () => {
  it('counts once, with its quote, its line, and the heading above', () => {
    const { of, hits } = count([
      posting(1, '## Required\n- the DATA badge or\n- Data Badge'),
      posting(2, 'Nice to have:\n\nsome Data Badge'),
      posting(3, '**Skills**\nData Badge'),
      posting(4, 'REQUIRED SKILLS\nData Badge'),
      posting(5, 'Nice to have: Data Badge'),
      posting(6, 'required, nice to have:\nData Badge'),
      posting(7, 'nothing'),
    ]);
    expect(of).toBe(7);
    expect(hits.map(({ place, demand, heading }) => [place.line, demand, heading])).toEqual([
      [5, 'required', 'Required'],
      [6, 'preferred', 'Nice to have'],
      [5, 'unclear', 'Skills'],
      [5, 'required', 'REQUIRED SKILLS'],
      [4, 'preferred', 'Nice to have'],
      [5, 'unclear', 'required, nice to have'],
    ]);
    expect(hits[0]).toMatchObject({ name: 'Data Badge', quote: '- the DATA badge or' });
  });

  it.each([
    ['Nice to have\n- Data Badge', 'preferred', 'Nice to have'],
    ['  Required \n\nData Badge', 'required', 'Required'],
    ['Required\n- a degree\nNice To Have\n- Data Badge', 'preferred', 'Nice To Have'],
    ['Required\n- a degree\nBenefits\nData Badge', 'unclear', 'Benefits'],
    // Part of a sentence, of an item, or cells beside what they are about.
    ['it is nice if you have what is\nrequired\nData Badge', 'unclear', undefined],
    ['A degree is required\nData Badge', 'unclear', undefined],
    ['- Required\nData Badge', 'unclear', undefined],
    ['Spanish\nRequired\nData Badge\nRequired', 'unclear', undefined],
  ])('takes a whole line for a heading only where it is known as one: %j', (end, demand, heading) => {
    const [hit] = count([posting(1, end)]).hits;
    expect([hit?.demand, hit?.heading]).toEqual([demand, heading]);
  });

  it('is looked through for such headings once, however many lines could be one', () => {
    const begun = performance.now();
    const [hit] = count([posting(1, `${'Required\n'.repeat(30_000)}Data Badge`)]).hits;
    expect([hit?.demand, hit?.heading]).toEqual(['unclear', undefined]);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it('has no heading where none is above, and a long line is cut around the name', () => {
    const { hits } = count([
      `${LONG.join(' ')} Data Badge ${LONG.join(' ')}`,
      `Data Badge ${LONG.join(' x ')}`,
    ]);
    expect(hits.map(({ demand, heading }) => [demand, heading])).toEqual([
      ['unclear', undefined],
      ['unclear', undefined],
    ]);
    expect(hits[0]?.quote).toMatch(/^\u2026.*Data Badge.*\u2026$/);
    expect([...(hits[0]?.quote ?? '')].length).toBeLessThanOrEqual(202);
    expect(hits[1]?.quote).toMatch(/^Data Badge.*\u2026$/);
    const end = count([`${LONG.join(' ')} Data Badge`]);
    expect(end.hits[0]?.quote).toMatch(/^\u2026.*Data Badge$/);
  });

  it('is counted apart where it repeats another, is too short, an advert, or for another role', () => {
    const text = posting(1, 'end');
    const { of, hits, apart } = count(
      [
        ...[text, text.toUpperCase(), text.replace('word30-1 ', 'another '), 'Data Badge', ''],
        ...[posting(2, 'Data Badge: enrol, tuition'), posting(3, 'Data Badge: enrol, tuition, salary')],
        posting(4, 'end').replace('Analyst', 'Clerk'),
        LONG.join(' '),
      ],
      { role: 'Analyst' },
    );
    expect([of, hits.length]).toEqual([2, 1]);
    const first = { file: '0.txt', line: 2 };
    expect(apart.map(({ place, ...rest }) => [place.file, rest])).toEqual([
      ['1.txt', { why: 'duplicate', of: first, namesIt: false }],
      ['2.txt', { why: 'near-duplicate', of: first, namesIt: false }],
      ['3.txt', { why: 'too-short', namesIt: true }],
      ['4.txt', { why: 'too-short', namesIt: false }],
      ['5.txt', { why: 'own-advert', namesIt: true }],
      ['7.txt', { why: 'other-role', namesIt: false }],
      ['8.txt', { why: 'other-role', namesIt: false }],
    ]);
    const all = { of, hits, apart, suggested: [], others: [] };
    expect([...apartByReason(all)].map(([, number]) => number)).toEqual([1, 1, 2, 1, 2]);
  });

  it('is new among many that share a form', () => {
    const form = LONG.join(' ');
    const texts = Array.from({ length: 70 }, (_, at) => `${form} ${posting(at, `Data Badge ${at}`)}`);
    expect(count(texts).of).toBe(70);
  });

  it('is not near another one where it is short, and two without spaces are told apart', () => {
    const short = (end: string): string => `${LONG.slice(0, 20).join(' ')} ${end}`;
    expect(count([short('one'), short('two')]).of).toBe(2);
    expect(count(['\u6c42\u4eba\u60c5\u5831\u306e\u8aac\u660e\u306f\u3053\u3061\u3089\u3067\u3059']).of).toBe(
      1,
    );
  });

  it('is tried with suggested names, which change nothing in the count', () => {
    const { hits, suggested } = count([posting(1, 'DBX'), posting(2, 'Data Badge, DBX'), posting(3, 'x')], {
      suggested: 'DBX',
    });
    expect([hits.length, suggested]).toEqual([1, [{ name: 'DBX', adds: 1 }]]);
  });
});

it('two texts resemble each other by the shingles that they share', () => {
  const hashes = (text: string) => sketchOf(text).bins;
  expect(resemblance(hashes('a b c'), hashes('a b c'))).toBe(0);
  expect(resemblance(hashes('a b c d e f'), hashes('a b c d e g'))).toBeCloseTo(1 / 3);
  expect(hashes('a b c d e a b c d e a b c d e').filter((each) => each !== EMPTY)).toHaveLength(5);
  expect(sketchOf('a\u2014b \u3042\u3044').words).toBe(4);
  expect(sketchOf('\u00e9t\u00e9\u00b7a\u3000b').words).toBe(3);
  expect(resemblance(hashes('a b c d e f g'), hashes('a b c d e'))).toBeCloseTo(1 / 3);
  expect(resemblance(hashes('a b c d e'), hashes('a b c d e f g'))).toBeCloseTo(1 / 3);
});

it('the count is a proposal with its value, and each hit one with its quote', () => {
  const counted = count([posting(1, '## Required\nData Badge'), posting(2, 'Data Badge'), posting(3, 'x')]);
  const about = {
    ...{
      name: 'Data Badge',
      aliases: [],
      not: [],
      question: 'share',
      atLeast: 10,
      files: 3,
      digests: new Map([['1.txt', 'b'.repeat(64)]]),
    },
    ...{ confidence: 0.8, evidence: { checked: '2026-11-20' } },
  };
  const result = postingsResult({ ...about, count: counted });
  expect(result.range.low).toBeCloseTo(0.3216, 3);
  const { proposals, candidate } = postingsProposals(result);
  expect(candidate).toEqual({ name: 'Data Badge' });
  const evidence = { quote: 'Data Badge', checked: '2026-11-20', basis: 'independent' };
  expect(proposals).toEqual([
    { about: { kind: 'question', id: 'share' }, evidence, place: '0.txt:5', value: { hits: 2, of: 3 } },
    { about: { kind: 'question', id: 'share' }, evidence, place: '1.txt:4', sha256: 'b'.repeat(64) },
  ]);
  const other = postingsResult({ ...about, role: 'Analyst', count: counted });
  expect(postingsProposals(other).counted).toMatchObject({ role: 'Analyst', hits: 2, of: 3, files: 3 });
  const none = postingsResult({ ...about, files: 1, count: count([posting(1, 'x'), posting(1, 'x')]) });
  expect(postingsProposals(none).proposals).toEqual([
    {
      about: { kind: 'question', id: 'share' },
      evidence: { checked: '2026-11-20', basis: 'independent' },
      sha256: 'b'.repeat(64),
      value: { hits: 0, of: 1 },
    },
  ]);
  expect(postingsProposals({ ...none, files: 3 }).proposals).not.toHaveProperty('0.sha256');
});

it.each([
  ['Certified Data Analyst', ['CDA']],
  ['Data Badge', []],
  ['Data Badge (DB)', ['Data Badge', 'DB']],
  ['AB-100', ['AB100']],
  ['AB100', ['AB-100']],
  ['Exam (1)', ['Exam', '1']],
  ['(1)', []],
])('aliases are suggested from the name %s', (name, expected) => {
  expect(suggestAliases(name, [])).toEqual(expected);
  expect(suggestAliases(name, expected)).toEqual([]);
});
