import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemLine } from '../../../src/words/en/problem-text.js';
import { readFrom, resolved } from './family.js';
import { FULL, loaded, problemsIn } from './full-rubric.js';

/** A rubric with the keys that came after the first version of the format. */
const LATER = readFileSync(new URL('../../support/rubrics/later-keys.yaml', import.meta.url), 'utf8');

function edited(from: string, to: string): string {
  if (LATER.split(from).length !== 2)
    throw new Error(`stands ${LATER.split(from).length - 1} times: ${from}`);
  return LATER.replace(from, () => to);
}

async function mistakes(from: string, to: string): Promise<readonly string[]> {
  const problems = await problemsIn(edited(from, to));
  return problems.map((each) => `${each.where.line}:${each.where.column} ${problemLine(each)}`);
}

describe('a rubric', () => {
  it('says what each band calls for, and what to do next', async () => {
    const { rubric } = await loaded(LATER);
    expect(rubric.bands.map(({ action, then: steps }) => [action, steps])).toEqual([
      ['pair', ['Build something.', 'Show it.']],
      ['leave', []],
    ]);
  });

  it.each([
    ['one', [0], ['pair']],
    ['two', [50, 0], ['pay', 'leave']],
    ['four', [70, 55, 40, 0], ['pay', 'pair', 'pair', 'leave']],
  ])(
    'that does not say it pays in the first of %s bands, leaves in the last, and pairs in others and a single one',
    async (_, edges, actions) => {
      const bands = edges.map((from, index) => `{id: b${index}, from: ${from}, title: B}`);
      const text = FULL.replace(/bands:[\s\S]*(?=scales:)/, `bands: [${bands.join(', ')}]\n`)
        .replace('at-most: fair', 'at-most: b0')
        .replace('verdict: good', 'verdict: b0');
      expect((await loaded(text)).rubric.bands.map(({ action }) => action)).toEqual(actions);
    },
  );

  it('has a confidence for counts, copied to the questions that take one', async () => {
    const { rubric } = await loaded(LATER);
    expect(rubric.confidence).toBe(0.9);
    expect(rubric.criteria[0]?.questions[1]).toMatchObject({ sample: { atLeast: 10, confidence: 0.9 } });
  });

  it('has a confidence of 0.8 where it names none', async () => {
    const { rubric } = await loaded(edited('confidence: 0.9\n', ''));
    expect(rubric.confidence).toBe(0.8);
    expect(rubric.criteria[0]?.questions[1]).toMatchObject({ sample: { atLeast: 10, confidence: 0.8 } });
  });

  it('says which data in pages answers a question', async () => {
    const { rubric } = await loaded(LATER);
    expect(rubric.criteria[0]?.questions.map(({ data }) => data)).toEqual([
      [{ property: 'offers.watched', says: ['Proctored'], oneOf: ['yes'] }, { property: 'watched' }],
      [{ property: 'named' }],
    ]);
  });

  it('says when the offer is free, and which pages there are', async () => {
    const { rubric } = await loaded(LATER);
    expect(rubric.free).toEqual({ kind: 'answer', question: 'price', test: { op: 'is', value: 'none' } });
    expect(rubric.pages).toEqual([
      { id: 'guide', title: 'The exam guide', find: 'exam guide, exam outline' },
      { id: 'terms', title: 'The terms', find: 'terms' },
    ]);
  });

  it('has options that stand for others, by their text as written, with reasons and examples', async () => {
    const { rubric } = await loaded(LATER);
    expect(rubric.profile[0]).toMatchObject({
      page: 'terms',
      options: [
        {
          value: 'none',
          label: 'Nothing',
          because: 'it is free',
          example: 'A course without a fee.',
        },
        { value: '5', label: 'Five' },
        { value: 'some', label: 'Something', oneOf: ['none', '5'] },
      ],
    });
    const text = edited('value: 5, ', 'value: 1.10, ').replace('[none, 5]', '[none, 1.10]');
    expect((await loaded(text)).rubric.profile[0]).toMatchObject({
      options: [{}, { value: '1.10' }, { oneOf: ['none', '1.10'] }],
    });
  });

  it('has yes-no questions with a third option that stands for both', async () => {
    const { rubric } = await loaded(LATER);
    expect(rubric.criteria[0]?.questions[0]).toMatchObject({
      options: [
        { value: 'yes', score: 1 },
        { value: 'no', score: 0 },
        { value: 'not-stated', label: 'It does not say', oneOf: ['yes', 'no'] },
      ],
    });
  });

  it('has questions with a page, words to look for, and rough answers', async () => {
    const [watched, postings] = (await loaded(LATER)).rubric.criteria[0]?.questions ?? [];
    expect(watched).toMatchObject({ page: 'guide', lookFor: ['proctored', 'identity check'] });
    expect(postings).toMatchObject({ portfolio: 'show' });
    expect(postings).toMatchObject({
      rough: [
        { label: 'in most of them', atLeast: 50 },
        { label: 'in some', atLeast: 10, atMost: 50 },
        { label: 'in few', atMost: 10 },
      ],
    });
  });

  it('has checklist items with title, page, minutes and a condition, which open their page', async () => {
    const { rubric } = await loaded(LATER);
    expect(rubric.criteria[0]?.questions[0]?.verify).toEqual([
      {
        id: 'rules',
        title: 'The rules',
        open: 'The exam guide',
        page: 'guide',
        find: 'who watches',
        wrongIf: 'no one',
        minutes: 2.5,
        when: { kind: 'answer', question: 'price', test: { op: 'not', value: 'none' } },
      },
    ]);
    expect(rubric.checks[0]).toMatchObject({ open: 'the page on refunds', page: 'terms' });
  });

  it('says what it is set beside others by, and with what it goes together', async () => {
    const { rubric } = await loaded(LATER);
    expect(rubric.dimensions).toEqual([
      {
        id: 'cost',
        title: 'Cost',
        questions: ['price'],
        words: [{ question: 'price', before: 'It takes', after: 'of your limit' }],
        claim: 'Costs little',
        check: 'Take the sum from the payment page.',
      },
    ]);
    expect(rubric.both).toMatchObject({ as: 'refresh', when: { question: 'price' } });
  });

  it('says whose weights it has, in place of which, and so does its disclaimer', async () => {
    const { rubric } = await loaded(LATER);
    expect(rubric.weighting).toEqual({ by: 'Ana', method: 'rank-sum', base: 'earlier', version: '1.2.0' });
    expect(rubric.disclaimer).toBe(
      "Weights: Ana's, by rank sum, not those of earlier 1.2.0. General information, not personalised financial advice.",
    );
    const unnamed = await loaded(edited('by: Ana, method: rank-sum', 'method: swing'));
    expect(unnamed.rubric.disclaimer).toMatch(
      /^Weights: by swing weighting, not those of earlier 1\.2\.0\. /,
    );
  });

  it('says what to do in words of its own, all four of them', async () => {
    const { rubric } = await loaded(LATER);
    expect(rubric.actionWords).toEqual({
      pay: 'ENOUGH IS SAID',
      pair: 'ASK ON',
      leave: 'TOO LITTLE IS SAID',
      wait: 'READ ON',
    });
    expect(await mistakes(', wait: READ ON', '')).toHaveLength(1);
  });

  it('without any of these keys keeps its sha256 and its fingerprints', async () => {
    const { stamp, fingerprints } = await loaded(FULL);
    expect(stamp.sha256).toBe('37f3284fa191b0385bd1539a90170eec6fb4c7599e183ec99584a2495bde748b');
    expect(fingerprints).toEqual({
      form: '44021178',
      free: 'bc5f7eb7',
      notes: '91d0a328',
      task: 'c612834c',
      graded: '0d7ff4ec',
      proctored: 'b1026926',
      postings: 'cc0e078f',
      revised: 'ec2088d5',
    });
  });

  it('gives a question another fingerprint for another set or sample, not for other texts', async () => {
    const before = (await loaded(LATER)).fingerprints;
    const changedBy = async (from: string, to: string) => {
      const { fingerprints } = await loaded(edited(from, to));
      return Object.keys(before).filter((id) => before[id] !== fingerprints[id]);
    };
    expect(await changedBy('[none, 5]}', '[5, none]}')).toEqual(['price']);
    expect(await changedBy('at-least: 10}\n        rough', 'at-least: 11}\n        rough')).toEqual([
      'postings',
    ]);
    expect(await changedBy('confidence: 0.9', 'confidence: 0.8')).toEqual(['postings']);
    expect(await changedBy('because: it is free', 'because: it costs nothing')).toEqual([]);
    expect(await changedBy('[proctored, identity check]', '[proctored]')).toEqual([]);
    expect(await changedBy('label: in few', 'label: in hardly any')).toEqual([]);
  });
});

describe('a rubric that extends another', () => {
  const child = (more: string) =>
    `credcheck: 1\nid: child\nversion: 1.0.0\ntitle: T\nextends: [./later.yaml]\n${more}`;
  const merged = (more: string) => resolved(child(more), { 'later.yaml': LATER });

  it('merges pages, bands and checklist items by id and replaces their other values', async () => {
    const whole = await merged(
      [
        'pages: [{id: terms, find: terms of use}, {id: fees, title: Fees, find: fees}]',
        'bands: [{id: good, then: [Ask for it.]}, {id: poor, action: pair}]',
        'criteria: [{id: rigor, questions: [{id: watched, look-for: [watched], verify: [{id: rules, minutes: 1}]}]}]',
        'checks: [{id: refund, page: guide}]',
        'confidence: 0.95',
      ].join('\n'),
    );
    expect(whole.pages).toEqual([
      { id: 'guide', title: 'The exam guide', find: 'exam guide, exam outline' },
      { id: 'terms', title: 'The terms', find: 'terms of use' },
      { id: 'fees', title: 'Fees', find: 'fees' },
    ]);
    expect(
      whole.bands.map(({ action, then: steps }: { action: string; then?: string[] }) => [action, steps]),
    ).toEqual([
      ['pair', ['Ask for it.']],
      ['pair', undefined],
    ]);
    expect(whole.criteria[0].questions[0]).toMatchObject({
      page: 'guide',
      'look-for': ['watched'],
      verify: [{ id: 'rules', page: 'guide', minutes: 1 }],
    });
    expect(whole.checks).toMatchObject([{ page: 'guide', open: 'the page on refunds' }]);
    expect(whole).toMatchObject({ confidence: 0.95, free: { question: 'price', is: 'none' } });
  });

  it('keeps whose weights it has, unless it says otherwise', async () => {
    expect((await merged('')).weighting).toMatchObject({ by: 'Ana' });
    const other = await merged('weighting: {method: points, base: later, version: 1.0.0}');
    expect(other.weighting).toEqual({ method: 'points', base: 'later', version: '1.0.0' });
  });

  it('resolves actions over all bands of both', async () => {
    const text = child(
      'bands: [{id: best, from: 0, title: Best}, {id: good, remove: true}, {id: poor, from: 50}]',
    );
    const outcome = await readFrom({ 'later.yaml': LATER, 'child.yaml': text }, 'child.yaml');
    expect(outcome).toMatchObject({
      value: {
        rubric: {
          bands: [
            { id: 'poor', action: 'pay' },
            { id: 'best', action: 'leave' },
          ],
        },
      },
    });
  });

  it('may not drop a page that a question names', async () => {
    const outcome = await readFrom(
      { 'later.yaml': LATER, 'child.yaml': child('pages: [{id: guide, remove: true}]') },
      'child.yaml',
    );
    expect(outcome.ok ? [] : outcome.problems.map((each) => [each.where.file, problemLine(each)])).toEqual([
      ['later.yaml', 'There is no page "guide"; use terms'],
      ['later.yaml', 'There is no page "guide"; use terms'],
    ]);
  });
});

describe('a mistake is said in one sentence at its place:', () => {
  it.each([
    // bands
    ['action: pair', 'action: buy', ['6:47 Expected action to be one of pay, pair, leave, found buy']],
    ['action: pair', 'action: 1', ['6:47 Expected action to be one of pay, pair, leave, found a number']],
    ['then: [Build something., Show it.]', 'then: Build something.', ['6:59 Expected a list, found text']],
    ['Show it.]', '""]', ['6:78 Expected text that is not empty, found ""']],
    // the rubric
    ['confidence: 0.9', 'confidence: 0.49', ['8:13 Expected a number from 0.5 to 0.99, found 0.49']],
    ['confidence: 0.9', 'confidence: 0.995', ['8:13 Expected a number from 0.5 to 0.99, found 0.995']],
    ['confidence: 0.9', 'confidence: high', ['8:13 Expected a number, found text']],
    [
      'confidence: 0.9',
      'confidence: "0.9"',
      ['8:13 Expected a number, found text; write 0.9 without quotes'],
    ],
    ['confidence: 0.9', 'confidence: 0,9', ['8:13 Expected a number, found text; write 0.9 without quotes']],
    [
      'minutes: 2.5',
      'minutes: 2,5',
      ['38:104 Unknown key "5"; a comma cut a number in two; write it with a point, like 0.3'],
    ],
    [
      '{question: price, is: none}',
      'yes',
      ['9:7 Expected a condition with one of the keys question, criterion, all, any, not, found text'],
    ],
    [
      'free: {question: price',
      'free: {question: prize',
      ['9:18 There is no question "prize"; did you mean "price"?'],
    ],
    [
      'is: none}\npages',
      'is: nothing}\npages',
      ['9:29 "nothing" is no answer to "price"; use one of none, 5, some'],
    ],
    [
      'id: terms, title',
      'id: guide, title: G, find: g}\n  - {id: terms, title',
      ['12:10 Two pages have the id "guide"; give one another id'],
    ],
    [', find: terms}', '}', ['12:5 The key "find" is missing; add it']],
    ['title: The terms', 'titel: The terms', ['12:17 Unknown key "titel"; did you mean "title"?']],
    // options
    [
      'one-of: [none, 5]',
      'score: 0.5, one-of: [none, 5]',
      ['21:61 Expected either score or one-of, found both'],
    ],
    ['[none, 5]', '[none]', ['21:49 Expected a list of at least 2, found a list of 1']],
    ['[none, 5]', 'none', ['21:49 Expected a list, found text']],
    ['[none, 5]', '[none, none]', ['21:56 Expected each option once in one-of, found none twice']],
    ['[none, 5]', '[none, 6]', ['21:56 "6" is no answer to "price"; use one of none, 5']],
    ['[none, 5]', '[none, some]', ['21:56 Expected an option that has no one-of itself, found some']],
    [
      '{value: 5, label: Five}',
      '{value: 5, label: Five, one-of: [none, some]}',
      [
        '20:48 Expected an option that has no one-of itself, found some',
        '21:56 Expected an option that has no one-of itself, found 5',
      ],
    ],
    ['[true, no]', '[true, maybe]', ['36:72 "maybe" is no answer to "watched"; use one of yes, no']],
    [
      'type: choice',
      'type: multi',
      [
        '9:25 A multi question cannot be tested with "is" ("price"); use another test',
        '21:49 Expected one-of in a choice or yes-no question only, found multi',
        '38:131 A multi question cannot be tested with "not" ("price"); use another test',
      ],
    ],
    [
      'label: It does not say, one-of: [true, no]',
      'label: It does not say',
      [
        '36:13 The yes-no question "watched" counts but cannot score; add its score of not-stated',
        '36:21 "not-stated" is no answer to "watched"; use one of yes, no',
      ],
    ],
    [
      '- {value: no, label: "No", score: 0}',
      '',
      ['34:11 Expected the two options yes and no, found only yes'],
    ],
    ['because: it is free', 'because: [a]', ['19:48 Expected text, found a list']],
    ['example: A course without a fee.', 'example: ""', ['19:69 Expected text that is not empty, found ""']],
    // questions
    [
      'page: terms\n    options',
      'page: term\n    options',
      ['17:11 There is no page "term"; did you mean "terms"?'],
    ],
    ['look-for: [proctored, identity check]', 'look-for: proctored', ['31:19 Expected a list, found text']],
    [
      'property: offers.watched',
      'property: offers..watched',
      [
        '32:27 Expected names of properties with dots between them, like hasCourseInstance.courseMode, found offers..watched',
      ],
    ],
    [
      'says: [Proctored], one-of',
      'says: [], one-of',
      ['32:49 Expected a list of at least 1, found a list of 0'],
    ],
    [
      'says: [Proctored], one-of: [yes]',
      'one-of: [yes, perhaps]',
      ['32:57 "perhaps" is no answer to "watched"; use one of yes, no'],
    ],
    [
      'says: [Proctored], one-of: [yes]',
      'one-of: [not-stated]',
      ['32:52 "not-stated" is no answer to "watched"; use one of yes, no'],
    ],
    [
      'data: [{property: named}]',
      'data: [{property: named, one-of: [1]}]',
      ['45:34 Unknown key "one-of"; use property'],
    ],
    [
      'type: choice',
      'type: multi\n    data: [{property: price}]',
      [
        '9:25 A multi question cannot be tested with "is" ("price"); use another test',
        '17:11 Expected data in a choice, yes-no, number or date question only, found multi',
        '22:49 Expected one-of in a choice or yes-no question only, found multi',
        '39:131 A multi question cannot be tested with "not" ("price"); use another test',
      ],
    ],
    [
      'sample: {at-least: 10}',
      'sample: {at-least: 0}',
      ['46:28 Expected a whole number of 1 or more, found 0'],
    ],
    [
      'sample: {at-least: 10}',
      'sample: {at-least: 2.5}',
      ['46:28 Expected a whole number of 1 or more, found 2.5'],
    ],
    ['sample: {at-least: 10}', 'sample: {}', ['46:17 The key "at-least" is missing; add it']],
    ['sample: {at-least: 10}', 'sample: 10', ['46:17 Expected a mapping, found a number']],
    [
      'look-for: [proctored, identity check]',
      'sample: {at-least: 10}',
      [
        '31:9 Unknown key "sample"; use one of id, ask, hint, guidance, weight, when, evidence, max-age (and 11 more)',
      ],
    ],
    [
      'look-for: [proctored, identity check]',
      'rough: [{label: A, at-least: 10}]',
      [
        '31:9 Unknown key "rough"; use one of id, ask, hint, guidance, weight, when, evidence, max-age (and 11 more)',
      ],
    ],
    [
      '{label: in few, at-most: 10}',
      '{label: in few}',
      ['50:13 Expected at-least, at-most or both, found neither'],
    ],
    ['{label: in few, at-most: 10}', '{at-most: 10}', ['50:13 The key "label" is missing; add it']],
    [
      '{label: in few, at-most: 10}',
      '{label: in few, at-most: 101}',
      ['50:38 Expected a number from 0 to 100, found 101'],
    ],
    [
      '{label: in few, at-most: 10}',
      '{label: in few, at-least: -1}',
      ['50:39 Expected a number from 0 to 100, found -1'],
    ],
    [
      'at-least: 10, at-most: 50',
      'at-least: 50, at-most: 10',
      ['49:53 Expected at least the at-least of 50, found 10'],
    ],
    // checklist items
    [
      'title: The rules, page: guide,',
      'title: The rules,',
      ['38:13 Expected page or open, to say where to look, found neither'],
    ],
    [
      'open: the page on refunds, page: terms,',
      '',
      ['55:5 Expected page or open, to say where to look, found neither'],
    ],
    [
      'open: the page on refunds, page: terms,',
      'opne: the page on refunds,',
      ['55:18 Unknown key "opne"; did you mean "open"?'],
    ],
    [
      'title: The rules, page: guide,',
      'title: The rules, page: giude,',
      ['38:49 There is no page "giude"; did you mean "guide"?'],
    ],
    [
      'title: The rules, page: guide,',
      'title: [The rules], page: guide,',
      ['38:32 Expected text, found a list'],
    ],
    ['minutes: 2.5', 'minutes: 0', ['38:102 Expected a number above 0, found 0']],
    ['minutes: 2.5', 'minutes: two', ['38:102 Expected a number, found text']],
    [
      'when: {question: price, not: none}',
      'when: {question: prize, not: none}',
      ['38:124 There is no question "prize"; did you mean "price"?'],
    ],
    [
      'when: {question: price, not: none}',
      'when: {question: price, not: nothing}',
      ['38:136 "nothing" is no answer to "price"; use one of none, 5, some'],
    ],
    [
      'when: {question: price, not: none}',
      'when: {question: price}',
      [
        '38:113 Expected exactly one of is, not, in, not-in, at-least, at-most, includes, answered, found none',
      ],
    ],
    // dimensions
    [
      'questions: [price]',
      'questions: [prize]',
      ['60:17 There is no question "prize"; did you mean "price"?'],
    ],
    [
      'words: [{question: price',
      'words: [{question: prize',
      ['61:24 There is no question "prize"; did you mean "price"?'],
    ],
    ['as: refresh', 'as: top', ['64:12 Expected as to be one of base, refresh, found top']],
    [
      'check: Take the sum from the payment page.',
      'check: A\n  - {id: cost, title: Cost, questions: []}',
      ['64:10 Two dimensions have the id "cost"; give one another id'],
    ],
    // weighting
    [
      'method: rank-sum',
      'method: guess',
      ['65:30 Expected method to be one of swing, rank-sum, rank-order-centroid, points, found guess'],
    ],
    ['method: rank-sum, ', '', ['65:12 The key "method" is missing; add it']],
    [
      'base: earlier',
      'base: Earlier',
      [
        '65:46 Expected an id of small letters, digits and hyphens that begins with a letter, 64 characters at most, found Earlier',
      ],
    ],
    ['version: 1.2.0', 'version: latest', ['65:64 Expected a version like 1.0.0, found latest']],
    ['by: Ana', 'by: ""', ['65:17 Expected text that is not empty, found ""']],
  ])('%s -> %s', async (from, to, sentences) => {
    expect(await mistakes(from, to)).toEqual(sentences);
  });
});
