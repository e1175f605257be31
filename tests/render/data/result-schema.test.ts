import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../src/core/answers/check-answers.js';
import type { LoadedRubric } from '../../../src/core/model/loaded-rubric.js';
import { DETAIL_PARTS } from '../../../src/core/model/result-parts.js';
import { allQuestions } from '../../../src/core/model/rubric.js';
import { buildReport } from '../../../src/core/report/build-report.js';
import { renderJson } from '../../../src/render/data/json.js';
import { RESULT_SCHEMA } from '../../../src/render/data/result-schema.js';
import { builtInRubrics } from '../../rubrics/built-in.js';
import { exampleText, run, worldWith } from '../../support/fake-ports.js';
import { tightened, validatorOf } from '../../support/json-schema.js';
import { accepted } from '../../support/outcomes.js';
import { reduced } from '../../support/reduced-result.js';

const strangers = validatorOf(tightened(RESULT_SCHEMA));
const errors = validatorOf(RESULT_SCHEMA);
const rubrics = await builtInRubrics();

/** Through text, as a reader has it. */
function resultOf(
  { rubric, stamp }: LoadedRubric,
  answers: object,
  checks: object = {},
  asOf = '2026-11-22',
) {
  const set = accepted(checkAnswers(rubric, { candidate: { name: 'X', id: 'x' }, answers, checks }, asOf));
  const setAside = new Map([[allQuestions(rubric)[0]?.id ?? '', { raw: 'a', fingerprint: 'aaaa' }]]);
  const aged = { ...set, setAside };
  const report = accepted(buildReport({ rubric, stamp, answers: aged, asOf, toolVersion: '1.2.3' }));
  return JSON.parse(renderJson(report));
}

describe('the schema of results', () => {
  it.each(rubrics.map((each) => [each.rubric.id, each] as const))(
    'knows all that results by %s hold',
    (_, loaded) => {
      for (const { answers, checks } of loaded.rubric.tests) {
        expect(strangers(resultOf(loaded, answers, checks))).toEqual([]);
      }
    },
  );

  it('knows all that results of any half-known candidate hold', () => {
    const loaded = rubrics.find(({ stamp }) => stamp.id === 'micro-credential');
    if (loaded === undefined) throw new Error('there is no rubric');
    const evidence = { source: 'https://example.org', checked: '2020-01-01', note: 'n' };
    const kinds = fc.constantFrom('value', 'unknown', 'stale', 'not-applicable');
    const test = fc.constantFrom(...loaded.rubric.tests.slice(0, 12));
    fc.assert(
      fc.property(test, fc.infiniteStream(kinds), ({ answers }, stream) => {
        const entries = Object.entries(answers).map(([id, value]) => {
          const kind = stream.next().value;
          if (kind === 'not-applicable') return [id, { 'not-applicable': 'no', ...evidence }];
          if (kind === 'stale') return [id, { value, ...evidence }];
          return [id, kind === 'unknown' ? 'unknown' : value];
        });
        const checks = { 'price-now': { state: 'contradicted', ...evidence } };
        fc.pre(entries.some(([, answer]) => typeof answer === 'string'));
        expect(strangers(resultOf(loaded, Object.fromEntries(entries), checks))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('fits what the program prints', async () => {
    const { stdout } = await run(
      ['evaluate', '-f', 'json'],
      worldWith({ stdin: await exampleText('vendor-exam') }),
    );
    expect(strangers(JSON.parse(stdout))).toEqual([]);
  });

  it('has room for a row of batch in every detail, and for the reason why there is no score', async () => {
    const { stdout } = await run(
      ['evaluate', '-f', 'json'],
      worldWith({ stdin: await exampleText('vendor-exam') }),
    );
    const whole = { ...JSON.parse(stdout), record: 3, file: 'a.ndjson' };
    const details = Object.values(DETAIL_PARTS).map((parts) => reduced(whole, parts));
    const refused = {
      schemaVersion: 1,
      record: 7,
      error: { code: 'syntax/json', message: 'm', where: 'line 7', problems: [] },
    };
    expect([...details, refused].map((each) => errors(each))).toEqual([[], [], [], []]);
  });

  it('lets later versions add what it does not know', async () => {
    const { stdout } = await run(
      ['evaluate', '-f', 'json'],
      worldWith({ stdin: await exampleText('vendor-exam') }),
    );
    expect(errors({ ...JSON.parse(stdout), more: true })).toEqual([]);
  });

  it.each([
    ['no version', { schemaVersion: undefined }],
    ['another version', { schemaVersion: 2 }],
    ['no verdict', { verdict: undefined }],
    ['a score above 100', { score: { low: 0, high: 101 } }],
    ['a range of one', { verdict: { id: 'a', title: 'A', firm: true, range: ['a'], because: [] } }],
    ['a hash that is none', { rubric: { id: 'a', version: '1.0.0', sha256: 'abc' } }],
    ['an unknown state', { knockouts: [{ id: 'a', state: 'maybe' }] }],
    ['a date that is none', { asOf: '22 November' }],
    ['half of a standard row', { checklist: undefined }],
    ['half of a full row', { drivers: undefined }],
    ['an empty candidate', { candidate: {} }],
  ])('refuses a result with %s', async (_, change) => {
    const { stdout } = await run(
      ['evaluate', '-f', 'json'],
      worldWith({ stdin: await exampleText('vendor-exam') }),
    );
    const changed = JSON.parse(JSON.stringify({ ...JSON.parse(stdout), ...change }));
    expect(errors(changed)).not.toEqual([]);
  });
});
