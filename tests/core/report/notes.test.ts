import { describe, expect, it } from 'vitest';
import type { Answer, AnswerSet } from '../../../src/core/model/answer.js';
import type { Basis } from '../../../src/core/model/evidence.js';
import type { Note } from '../../../src/core/model/note.js';
import { notesOn } from '../../../src/core/report/notes.js';
import { assess } from '../../../src/core/scoring/assess.js';
import { checked, is, numeric, verifyItem, yesNo } from '../../support/build-questions.js';
import { answersOf, criterion, rubricOf } from '../../support/build-rubric.js';

const stamp = { id: 'sample', version: '1.0.0', sha256: 'abc' };
const rubric = rubricOf({
  criteria: [
    criterion('rigour', 1, [
      yesNo('exam', { maxAge: 30, evidence: 'required', verify: [verifyItem('how-assessed')] }),
      yesNo('lab', { when: is('exam', 'yes') }),
    ]),
  ],
  knockouts: [
    { id: 'nameless', when: is('exam', 'no'), because: 'Nobody.', verify: [verifyItem('register')] },
  ],
  checks: [verifyItem('price-now')],
});
const sound: Answer = { kind: 'value', value: 'no', evidence: { source: 'page 3', checked: '2026-11-22' } };

function notes(answers: AnswerSet, outdated: readonly string[] = []): readonly Note[] {
  const setAside = new Map(outdated.map((id) => [id, { raw: 'b', fingerprint: 'aaaa' }]));
  return notesOn({ rubric, stamp, answers: { ...answers, setAside } }, assess(rubric, answers, '2026-11-22'));
}

describe('the notes on answers', () => {
  it('name a half-known answer that excludes nothing', () => {
    const all: Answer = { kind: 'partial', value: { 'one-of': ['yes', 'no'] } };
    expect(notes(answersOf({ exam: all }))).toContainEqual({ id: 'excludes-nothing', question: 'exam' });
  });

  it('name a count of too few, and an option that stands for all', () => {
    const sample = { atLeast: 10, confidence: 0.8 };
    const silent = yesNo('silent', {
      options: [
        ...yesNo('silent').options,
        { value: 'not-stated', label: 'Not stated', oneOf: ['yes', 'no'] },
      ],
    });
    const more = rubricOf({
      criteria: [
        criterion('reach', 1, [numeric('share', { unit: 'percent', min: 0, max: 100, sample }), silent]),
      ],
    });
    const answers = answersOf({
      share: { kind: 'partial', value: { hits: 3, of: 5 } },
      silent: 'not-stated',
    });
    expect(notesOn({ rubric: more, stamp, answers }, assess(more, answers, '2026-11-22'))).toEqual([
      { id: 'too-few', question: 'share' },
      { id: 'excludes-nothing', question: 'silent' },
    ]);
  });

  it('are none where there is nothing to say', () => {
    expect(notes(answersOf({ exam: sound }))).toEqual([]);
  });

  it('name a question that is or may be asked and is missing, and none that was answered with unknown', () => {
    const lab = { id: 'missing', question: 'lab' };
    expect(notes(answersOf({}))).toEqual([{ id: 'missing', question: 'exam' }, lab]);
    expect(notes(answersOf({ exam: { kind: 'unknown' } }))).toEqual([lab]);
    expect(notes(answersOf({ exam: { kind: 'unknown' }, lab: { kind: 'unknown' } }))).toEqual([]);
    expect(notes(answersOf({ exam: { ...sound, value: 'yes' } }))).toEqual([
      { id: 'missing', question: 'lab' },
    ]);
  });

  it('name an answer without a date that would age with one', () => {
    expect(notes(answersOf({ exam: { ...sound, evidence: { source: 'page 3' } } }))).toEqual([
      { id: 'undated', question: 'exam' },
    ]);
    expect(notes(answersOf({ exam: { ...sound, value: 'yes' }, lab: 'yes' }))).toEqual([]);
  });

  it('name an answer that needs a source and has none, which counts all the same', () => {
    expect(notes(answersOf({ exam: { ...sound, evidence: { checked: '2026-11-22' } } }))).toEqual([
      { id: 'no-source', question: 'exam' },
    ]);
    expect(notes(answersOf({ exam: 'no' }))).toEqual([
      { id: 'undated', question: 'exam' },
      { id: 'no-source', question: 'exam' },
    ]);
  });

  it('name an answer that does not count in a strict run, since it has no source', () => {
    const strict = answersOf({ exam: { kind: 'value', value: 'no', lacksSource: true }, lab: 'yes' });
    expect(notes(strict)).toEqual([{ id: 'source-required', question: 'exam' }]);
  });

  it('name an address that more than two answers have as their source', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const four = rubricOf({
      criteria: [
        criterion(
          'one',
          1,
          ids.map((id) => yesNo(id)),
        ),
      ],
    });
    const onOnePage = (count: number) => {
      const given = ids.slice(0, count).map((id) => [id, { ...sound, value: 'yes' } as Answer] as const);
      const answers = answersOf(Object.fromEntries([...given, ['d', 'yes' as const]]));
      return notesOn({ rubric: four, stamp, answers }, assess(four, answers, '2026-11-22'));
    };
    expect(onOnePage(3)).toEqual([{ id: 'shared-source', source: 'page 3', answers: 3 }]);
    expect(onOnePage(2)).not.toContainEqual(expect.objectContaining({ id: 'shared-source' }));
  });

  it('name an answer that rests on a guess, on hearsay or on the issuer, and no other basis', () => {
    const noted = (basis: Basis) =>
      notes(answersOf({ exam: { ...sound, evidence: { source: 's', checked: '2026-11-22', basis } } }));
    for (const id of ['guess', 'hearsay', 'issuer-claim'] as const) {
      expect(noted(id)).toEqual([{ id, question: 'exam' }]);
    }
    expect([...noted('official-page'), ...noted('independent')]).toEqual([]);
  });

  it('name an answer that is stale', () => {
    expect(
      notes(answersOf({ exam: { ...sound, evidence: { source: 'page 3', checked: '2026-10-22' } } })),
    ).toEqual([
      { id: 'stale', question: 'exam' },
      { id: 'missing', question: 'lab' },
    ]);
  });

  it('name an answer that a check contradicts', () => {
    const found = checked({ 'how-assessed': { state: 'contradicted' } });
    expect(notes(answersOf({ exam: sound }, found))).toEqual([
      { id: 'contradicted', question: 'exam' },
      { id: 'missing', question: 'lab' },
    ]);
  });

  it('name a question that was set aside', () => {
    expect(notes(answersOf({ exam: { kind: 'not-applicable', reason: 'none' } }))).toEqual([
      { id: 'not-applicable', question: 'exam' },
    ]);
  });

  it('name an answer that is parked since its question is not asked', () => {
    expect(notes(answersOf({ exam: sound, lab: 'yes' }))).toEqual([{ id: 'parked', question: 'lab' }]);
    expect(notes(answersOf({ exam: sound, lab: { kind: 'unknown' } }))).toEqual([]);
  });

  it('name contradicted checks of knock-outs and those that are always there', () => {
    const found = checked({
      register: { state: 'contradicted' },
      'price-now': { state: 'contradicted' },
    });
    expect(notes(answersOf({ exam: sound }, found))).toEqual([
      { id: 'check-contradicted', check: 'register' },
      { id: 'check-contradicted', check: 'price-now' },
    ]);
    expect(notes(answersOf({ exam: sound }, checked({ register: { state: 'confirmed' } })))).toEqual([]);
  });
});

describe('answers given under another rubric', () => {
  it.each([{ id: 'other' }, { version: '1.1.0' }, { sha256: 'def' }])('are named: %j', (told) => {
    const answers = { ...answersOf({ exam: sound }), rubric: { ...stamp, ...told } };
    expect(notes(answers)).toEqual([{ id: 'rubric-changed' }]);
  });

  it('are not named where all that the file says of its rubric fits', () => {
    expect(notes({ ...answersOf({ exam: sound }), rubric: stamp })).toEqual([]);
    expect(notes({ ...answersOf({ exam: sound }), rubric: { id: 'sample' } })).toEqual([]);
  });

  it('are not named where the rubric has only been patched since, by which no score moves', () => {
    const under = (rubric: object) => ({ ...answersOf({ exam: sound }), rubric: { ...stamp, ...rubric } });
    expect(notes(under({ version: '1.0.7', sha256: 'def' }))).toEqual([]);
    expect(notes(under({ id: 'other', version: '1.0.7' }))).toEqual([{ id: 'rubric-changed' }]);
    expect(notes(under({ version: '1.10.0' }))).toEqual([{ id: 'rubric-changed' }]);
    expect(notes(under({ version: '2.0.0' }))).toEqual([{ id: 'rubric-changed' }]);
  });

  it('are named one by one where their question has changed', () => {
    expect(notes(answersOf({ exam: sound }), ['lab', 'gone'])).toEqual([
      { id: 'rubric-changed', question: 'lab' },
      { id: 'rubric-changed', question: 'gone' },
    ]);
  });
});
