import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Curve } from '../../../src/core/model/rubric.js';
import { plainAnswers } from '../../../src/formats/answers/plain-answers.js';
import { arbitraryAnswerSet } from '../../formats/answers/arbitrary-answers.js';
import { FULL, loaded } from '../../formats/rubric/full-rubric.js';
import { builtInRubrics } from '../../rubrics/built-in.js';
import { arbitraryAnswers, arbitraryRubric } from '../../support/arbitrary-rubric.js';
import { is, numeric } from '../../support/build-questions.js';
import { choice, criterion, rubricOf } from '../../support/build-rubric.js';
import { SMALL_RUBRIC } from '../../support/small-rubric.js';
import { asLoaded, bothWays, settingsFor } from './agreement.js';
import { arbitraryLine, mutated } from './arbitrary-line.js';

const small = await loaded(SMALL_RUBRIC);
const rubrics = [await loaded(FULL), small, ...(await builtInRubrics())];

describe('the quick scorer', () => {
  it('scores any answers by any rubric as the plain scorer does', async () => {
    const cases = arbitraryRubric({ conditions: 'with' }).chain((rubric) =>
      fc
        .array(fc.oneof(arbitraryAnswers(rubric), arbitraryAnswers(rubric, 'values-only')), {
          minLength: 1,
          maxLength: 8,
        })
        .map((sets) => ({ rubric, sets })),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ({ rubric, sets }) => {
        const lines = sets.map((set) => {
          const { candidate, answers } = plainAnswers(set, {
            stamp: asLoaded(rubric).stamp,
            fingerprints: {},
            withoutWords: {},
          });
          return JSON.stringify({ candidate, answers });
        });
        const { quick, plain } = await bothWays(settingsFor(asLoaded(rubric)), lines);
        expect(quick).toEqual(plain);
      }),
      { numRuns: 300 },
    );
  });

  it.each(rubrics.map((each) => [each.rubric.id, each] as const))(
    'scores or hands on every line under %s as the plain scorer does',
    async (_, rubric) => {
      const line = arbitraryLine(rubric.rubric);
      const lines = fc.array(fc.oneof(line, line.chain(mutated)), { minLength: 1, maxLength: 10 });
      await fc.assert(
        fc.asyncProperty(lines, fc.constantFrom('default', 'asked-for'), async (given, rubricIs) => {
          const { quick, plain } = await bothWays(settingsFor(rubric, { rubricIs }), given);
          expect(quick).toEqual(plain);
        }),
        { numRuns: 100 },
      );
    },
  );

  it('agrees on saved answers with hostile texts, fingerprints and checks', async () => {
    for (const rubric of rubrics) {
      await fc.assert(
        fc.asyncProperty(fc.array(arbitraryAnswerSet(rubric.rubric), { maxLength: 4 }), async (sets) => {
          const lines = sets.map((set) => JSON.stringify(plainAnswers(set, rubric)));
          const { quick, plain } = await bothWays(settingsFor(rubric), lines);
          expect(quick).toEqual(plain);
        }),
        { numRuns: 20 },
      );
    }
  });

  it('says by itself what is free, also where a knock-out stops', async () => {
    const rubric = rubricOf({
      profile: [choice('price', [0, 0, 0])],
      criteria: [criterion('a', 1, [choice('q', [1, 0])])],
      knockouts: [{ id: 'k', when: is('q', 'b'), because: 'k', verify: [] }],
      free: is('price', 'a'),
    });
    const answers = ['a', 'b', 'c', 'unknown'].flatMap((price) => ['a', 'b'].map((q) => ({ price, q })));
    const lines = answers.map((each) => JSON.stringify({ candidate: { name: 'A' }, answers: each }));
    const { quick, plain, handedOn } = await bothWays(settingsFor(asLoaded(rubric)), lines);
    expect(quick).toEqual(plain);
    expect(handedOn).toBe(0);
    expect(quick.filter(({ line }) => line.includes('"free":true'))).toHaveLength(2);
  });

  it.each([
    ['bare answers', '{"candidate":{"name":"A"},"answers":{"form":"exam","share":40,"proctored":true}}'],
    [
      'a whole candidate',
      '{"candidate":{"id":"a","name":"A","issuer":"B","url":"https://example.org/"},"answers":{"form":"exam"}}',
    ],
    [
      'an unknown answer, and null',
      '{"candidate":{"name":"A"},"answers":{"form":"exam","share":"unknown","task":null}}',
    ],
    [
      'evidence',
      '{"candidate":{"name":"A"},"answers":{"form":"exam","task":{"value":"quiz","source":"x","checked":"2026-11-01","note":"n"}}}',
    ],
    [
      'what an answer is based on, and a quotation',
      '{"candidate":{"name":"A"},"answers":{"form":"exam","task":{"value":"quiz","basis":"issuer-claim","quote":"q"}}}',
    ],
    ['a list', '{"candidate":{"name":"A"},"answers":{"form":"exam","topics":["law", "data"]}}'],
    ['letters beyond ASCII', '{"candidate":{"name":"Zoë"},"answers":{"form":"exam","task":{"note":"数据"}}}'],
    [
      'blanks, and keys in another order',
      ' { "answers" : { "form" : "exam" } , "candidate" : { "name" : "A" } , "credcheck" : 1 }\r',
    ],
    ['an escaped quotation mark', '{"candidate":{"name":"\\"A\\""},"answers":{"form":"exam"}}'],
    [
      'colons in texts',
      '{"candidate":{"name":"A: B","url":"https://example.org/"},"answers":{"form":"exam","share":7}}',
    ],
    ['a line where it is open whether a question is asked', '{"candidate":{"name":"A"}}'],
    ['the rubric by name', '{"rubric":"small","candidate":{"name":"A"},"answers":{"form":"exam"}}'],
    ['half a number', '{"candidate":{"name":"A"},"answers":{"form":"exam","share":{"at-least":30}}}'],
    [
      'a set of options beside evidence',
      '{"candidate":{"name":"A"},"answers":{"form":"exam","task":{"value":{"one-of":["quiz","project"]},"source":"x"}}}',
    ],
  ])('scores %s by itself', async (_, line) => {
    const { quick, plain, handedOn } = await bothWays(settingsFor(small), [line]);
    expect(quick).toEqual(plain);
    expect(quick[0]?.kind).toBe('scored');
    expect(handedOn).toBe(0);
  });

  it.each([
    ['a doubled question', '{"candidate":{"name":"A"},"answers":{"task":"quiz","task":"quiz"}}'],
    ['a doubled key', '{"candidate":{"name":"A","name":"A"}}'],
    ['an escape that may stand for anything', '{"candidate":{"name":"\\u0041"}}'],
    ['a question that is not in the rubric', '{"candidate":{"name":"A"},"answers":{"tasks":"quiz"}}'],
    ['an option that is not in the question', '{"candidate":{"name":"A"},"answers":{"task":"quizz"}}'],
    ['a number that cannot be kept', '{"candidate":{"name":"A"},"answers":{"share":1e999}}'],
    ['a number that is written otherwise', '{"candidate":{"name":"A"},"answers":{"share":1.10}}'],
    ['a number too many digits long', '{"candidate":{"name":"A"},"answers":{"share":10000000000000000}}'],
    ['something behind the end', '{"candidate":{"name":"A"}} {}'],
    ['a line that breaks off', '{"candidate":{"name":"A"},"answers":{"task":"qu'],
    ['no name', '{"candidate":{"id":"a"}}'],
    ['a blank name', '{"candidate":{"name":" "}}'],
    ['a web address with a password', '{"candidate":{"name":"A","url":"https://a:b@example.org"}}'],
    ['another rubric', '{"rubric":"smaller","candidate":{"name":"A"}}'],
    ['an unknown basis', '{"candidate":{"name":"A"},"answers":{"task":{"value":"quiz","basis":"hope"}}}'],
    ['a check', '{"candidate":{"name":"A"},"checks":{"syllabus":{"state":"contradicted"}}}'],
    ['a list in a list', '{"candidate":{"name":"A"},"answers":{"topics":[["law"]]}}'],
  ])('hands on %s', async (_, line) => {
    const { quick, plain, handedOn } = await bothWays(settingsFor(small), [line]);
    expect(quick).toEqual(plain);
    expect(handedOn).toBe(1);
  });

  it('hands on what is not UTF-8, wherever it stands', async () => {
    const line = '{"candidate":{"name":"A"},"answers":{"task":{"value":"quiz","note":"b"}}}';
    const lines = ['A', 'b', 'quiz'].map((text) => {
      const bytes = new TextEncoder().encode(line);
      bytes[line.indexOf(`"${text}"`) + 1] = 0xe9;
      return bytes;
    });
    const { quick, plain, handedOn } = await bothWays(settingsFor(small), lines);
    expect(quick).toEqual(plain);
    expect(quick.map((row) => row.kind)).toEqual(['refused', 'refused', 'refused']);
    expect(handedOn).toBe(3);
  });

  it('remembers no answer of one line for the next', async () => {
    const full =
      '{"candidate":{"name":"A"},"answers":{"task":{"value":"project","source":"x","checked":"2026-11-01"}}}';
    const { quick, plain } = await bothWays(settingsFor(small), [full, '{"candidate":{"name":"A"}}']);
    expect(quick).toEqual(plain);
    expect(quick[1]).not.toHaveProperty('stalest');
  });

  it('takes no number for a longer one that begins like it, nor an answer for one that stands twice', async () => {
    const begun = '{"candidate":{"name":"A"},"answers":{"share":4';
    const lines = [begun, begun, begun, `${begun}}}`, `${begun}}}`, `${begun}}}`].flatMap((line) => [
      line,
      `${begun}0}}`,
      `${begun},"share":4}}`,
      `${begun} , "task":"quiz"}}`,
      `${begun}x}}`,
    ]);
    const { quick, plain } = await bothWays(settingsFor(small), lines);
    expect(quick).toEqual(plain);
    expect(new Set(quick.map(({ kind }) => kind))).toEqual(new Set(['scored', 'refused']));
  });

  it('stays right when answers come again in more ways than it remembers whole', async () => {
    const ids = ['graduates-in-work', 'graduates-elsewhere', 'postings-that-name-it'];
    const curve: Curve = [
      [0, 0],
      [100, 1],
    ];
    const questions = ids.map((id) => numeric(id, { curve }));
    const rubric = asLoaded(rubricOf({ criteria: [criterion('worth', 1, questions)] }));
    const lines = Array.from({ length: 600 }, (_, at) => {
      const answers = ids.map((id, nth) => [
        id,
        Number((((at * 3 + nth) * 61.8033988749895) % 100).toFixed(12)),
      ]);
      return JSON.stringify({ candidate: { name: 'A' }, answers: Object.fromEntries(answers) });
    });
    const { quick, plain } = await bothWays(
      settingsFor(rubric),
      lines.flatMap((line) => [line, line, line]),
    );
    expect(quick).toEqual(plain);
  });

  it('tells how many questions of a criterion without weight a rule still waits for', async () => {
    const rubric = rubricOf({
      criteria: [
        criterion('worth', 1, [choice('work', [1, 0])]),
        criterion('only-for-rules', 0, [choice('first', [1, 0]), choice('second', [1, 0])]),
      ],
      caps: [
        {
          id: 'thin',
          when: { kind: 'score', criterion: 'only-for-rules', op: 'below', bound: 0.4 },
          atMost: 'weak',
          because: 'It is thin.',
        },
      ],
    });
    const lines = [{ work: 'a' }, { work: 'a', first: 'b' }, { work: 'a', second: 'b' }].map((answers) =>
      JSON.stringify({ candidate: { name: 'A' }, answers }),
    );
    const { quick, plain, handedOn } = await bothWays(settingsFor(asLoaded(rubric)), lines);
    expect(quick).toEqual(plain);
    expect(handedOn).toBe(0);
  });

  it('counts what is open on each line where every answer stops, but none of the knock-outs is certain', async () => {
    const knockout = (id: string, value: string) => ({
      id,
      when: is('form', value),
      because: 'It ends.',
      verify: [],
    });
    const rubric = rubricOf({
      criteria: [
        criterion(
          'worth',
          1,
          ['form', 'first', 'second'].map((id) => choice(id, [1, 0])),
        ),
      ],
      knockouts: [knockout('one', 'a'), knockout('other', 'b')],
    });
    const lines = [{}, { first: 'a' }, { first: 'a', second: 'a' }].map((answers) =>
      JSON.stringify({ candidate: { name: 'A' }, answers }),
    );
    const { quick, plain, handedOn } = await bothWays(settingsFor(asLoaded(rubric)), lines);
    expect(quick).toEqual(plain);
    expect(quick).toMatchObject(lines.map(() => ({ verdict: { id: 'stop', firm: true } })));
    expect(handedOn).toBe(0);
  });

  it('scores by itself a line that has more completions than are gone through', async () => {
    const ids = Array.from({ length: 13 }, (_, at) => `q-${at}`);
    const rubric = rubricOf({
      criteria: [
        criterion(
          'worth',
          1,
          ids.map((id) => choice(id, [1, 0])),
        ),
      ],
      caps: [
        {
          id: 'either',
          when: { kind: 'any', of: [is('q-0', 'a'), is('q-0', 'b')] },
          atMost: 'weak',
          because: 'It is.',
        },
      ],
    });
    const lines = [{}, { 'q-1': 'a' }].map((answers) =>
      JSON.stringify({ candidate: { name: 'A' }, answers }),
    );
    const { quick, plain, handedOn } = await bothWays(settingsFor(asLoaded(rubric)), lines);
    expect(quick).toEqual(plain);
    expect(quick.map(({ line }) => line.includes('"state":"unknown"'))).toEqual([true, false]);
    expect(handedOn).toBe(0);
  });

  it('finds by itself what a verdict would be without caps while a knock-out is open', async () => {
    const rubric = rubricOf({
      criteria: [criterion('worth', 1, [choice('work', [1, 0.5, 0]), choice('proof', [1, 0])])],
      knockouts: [{ id: 'k', when: is('work', 'c'), because: 'k', verify: [] }],
      caps: [{ id: 'c', when: is('proof', 'b'), atMost: 'weak', because: 'c' }],
    });
    const line = JSON.stringify({ candidate: { name: 'A' }, answers: { proof: 'a' } });
    const capped = JSON.stringify({ candidate: { name: 'A' }, answers: {} });
    const { quick, plain, handedOn } = await bothWays(settingsFor(asLoaded(rubric)), [line, capped]);
    expect(quick).toEqual(plain);
    expect(handedOn).toBe(0);
  });

  it('hands on a line by an open answer to which nothing is scored but a knock-out may be hit, and no other', async () => {
    const rubric = rubricOf({
      profile: [choice('issuer', [0, 0])],
      criteria: [criterion('a', 1, [choice('exam', [1, 0], { when: is('issuer', 'a') })])],
      knockouts: [{ id: 'k', when: is('issuer', 'b'), because: 'k', verify: [] }],
    });
    const lineOf = (answers: object) => JSON.stringify({ candidate: { name: 'A' }, answers });
    const lines = [lineOf({ exam: 'a' }), lineOf({ exam: 'a', issuer: 'a' })];
    const { quick, plain, handedOn } = await bothWays(settingsFor(asLoaded(rubric)), lines);
    expect(quick).toEqual(plain);
    expect(handedOn).toBe(1);
    expect(quick.map(({ line }) => /"range":\["(\w+)"/.exec(line)?.[1])).toEqual(['stop', 'strong']);
    const never = { ...rubric, knockouts: [] };
    expect(await bothWays(settingsFor(asLoaded(never)), lines)).toMatchObject({ handedOn: 0 });
  });

  it('stays right when input spells one thing in more ways than it remembers', async () => {
    const lines = Array.from({ length: 2500 }, (_, at) =>
      JSON.stringify({
        candidate: { name: 'A' },
        answers: { task: 'quiz', share: `${at % 90}.${'0'.repeat((at % 28) + 1)}` },
      }),
    );
    const { quick, plain } = await bothWays(settingsFor(small), lines);
    expect(quick).toEqual(plain);
  });
});
