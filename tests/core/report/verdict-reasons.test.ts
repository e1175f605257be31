import { describe, expect, it } from 'vitest';
import type { AnswerSet } from '../../../src/core/model/answer.js';
import type { Cap, Knockout, Rubric } from '../../../src/core/model/rubric.js';
import { reasons } from '../../../src/core/report/verdict-reasons.js';
import { assess } from '../../../src/core/scoring/assess.js';
import { decide, scoreOf } from '../../../src/core/scoring/verdict.js';
import { reasonSentence } from '../../../src/words/en/report/verdict-reasons.js';
import { is, yesNo } from '../../support/build-questions.js';
import { answersOf, criterion, rubricOf } from '../../support/build-rubric.js';

const AS_OF = '2026-11-22';
const nameless: Knockout = {
  id: 'nameless',
  when: is('issuer', 'no'),
  because: 'Nobody issues it.',
  verify: [],
};
const retired: Knockout = {
  id: 'retired',
  when: is('open', 'no'),
  because: 'It closes too soon.',
  verify: [],
};
const attended: Cap = {
  id: 'attended',
  when: is('exam', 'no'),
  atMost: 'weak',
  because: 'There is no exam.',
};
const profile = [yesNo('issuer'), yesNo('open')];
const criteria = [
  criterion('rigour', 60, [yesNo('exam')]),
  criterion('help', 30, [yesNo('mentor')]),
  criterion('proof', 10, [yesNo('badge')]),
];
const plain = rubricOf({ criteria });

function reasonsFor(rubric: Rubric, answers: AnswerSet): readonly string[] {
  const assessment = assess(rubric, answers, AS_OF);
  const score = scoreOf(assessment);
  if (score === undefined) throw new Error('nothing applies');
  return reasons({ rubric, assessment, score, verdict: decide(rubric, assessment, score) }).map(
    reasonSentence,
  );
}

describe('the reasons for a verdict', () => {
  it('are none where all is answered and no rule speaks', () => {
    expect(reasonsFor(plain, answersOf({ exam: 'yes', mentor: 'yes', badge: 'yes' }))).toEqual([]);
  });

  it('are the knock-outs that are hit, and nothing else', () => {
    const rubric = rubricOf({ profile, criteria, knockouts: [nameless, retired], caps: [attended] });
    expect(reasonsFor(rubric, answersOf({ issuer: 'no', open: 'no', exam: 'no' }))).toEqual([
      'Nobody issues it.',
      'It closes too soon.',
    ]);
  });

  it('begin with the caps that are hit', () => {
    const rubric = rubricOf({ criteria, caps: [attended] });
    expect(reasonsFor(rubric, answersOf({ exam: 'no', mentor: 'yes', badge: 'yes' }))).toEqual([
      'There is no exam.',
    ]);
  });

  it('name a cap that may be hit where it holds the verdict down, and the question it waits for', () => {
    const dear: Cap = { id: 'dear', when: is('refund', 'no'), atMost: 'skip', because: 'It is dear.' };
    const rubric = rubricOf({ profile: [yesNo('refund')], criteria, caps: [dear, attended] });
    expect(reasonsFor(rubric, answersOf({ exam: 'yes', mentor: 'yes', badge: 'yes' }))).toEqual([
      'A cap may be hit: It is dear.',
      'One question that only matters to rules is open.',
    ]);
  });

  it('name no cap that may be hit where the score alone leads as low, or another cap leads lower', () => {
    const low: Cap = { ...attended, id: 'low', when: is('refund', 'no'), because: 'There is no refund.' };
    const rubric = rubricOf({ profile: [yesNo('refund'), yesNo('open')], criteria, caps: [low] });
    expect(reasonsFor(rubric, answersOf({ exam: 'no', mentor: 'yes', badge: 'yes' }))).toEqual([
      'One question that only matters to rules is open, and no answer to it changes the verdict.',
    ]);
    const lower: Cap = { ...low, id: 'lower', when: is('open', 'no'), atMost: 'skip', because: 'It closes.' };
    const both = { ...rubric, caps: [low, lower] };
    expect(reasonsFor(both, answersOf({ exam: 'yes', mentor: 'yes', badge: 'yes' }))[0]).toBe(
      'A cap may be hit: It closes.',
    );
    expect(reasonsFor(both, answersOf({ exam: 'yes', mentor: 'yes', badge: 'yes' })).join()).not.toContain(
      'refund.',
    );
  });

  it('count a profile question that a question or a rule still waits for apart, and no other', () => {
    const rubric = rubricOf({
      profile: [yesNo('beginner'), yesNo('idle'), yesNo('issuer')],
      criteria: [...criteria, criterion('lab', 5, [yesNo('lab', { when: is('beginner', 'no') })])],
      caps: [{ ...attended, when: { kind: 'all', of: [is('exam', 'no'), is('issuer', 'no')] } }],
    });
    const known = answersOf({ exam: 'yes', mentor: 'yes', badge: 'yes', lab: 'yes' });
    expect(reasonsFor(rubric, known)).toEqual([
      'One question that only matters to rules is open, and no answer to it changes the verdict.',
    ]);
    const half = answersOf({ exam: 'yes', mentor: 'yes', lab: 'yes' });
    expect(reasonsFor(rubric, half)[0]).toMatch(
      /^One question that counts is open \(and one that only matters to rules\)/,
    );
    const unknown = { ...half, answers: new Map([...half.answers].filter(([id]) => id === 'exam')) };
    const more = { ...rubric, caps: rubric.caps.map((cap) => ({ ...cap, when: is('idle', 'no') })) };
    const three = { ...more, knockouts: [nameless] };
    expect(reasonsFor(three, unknown)[1]).toBe(
      '3 questions that count are open (and 3 that only matter to rules).',
    );
  });

  it('say that open questions change nothing where the verdict is firm', () => {
    expect(reasonsFor(plain, answersOf({ exam: 'yes', mentor: 'yes' }))).toEqual([
      'One question that counts is open, and no answer to it changes the verdict.',
    ]);
    const steep = rubricOf({
      criteria: criteria.map((each) => ({ ...each, weight: each.id === 'rigour' ? 360 : each.weight })),
    });
    expect(reasonsFor(steep, answersOf({ exam: 'no', mentor: { kind: 'unknown' } }))).toEqual([
      '2 questions that count are open, and no answer to them changes the verdict.',
    ]);
  });

  it('name the question that can settle the verdict', () => {
    expect(reasonsFor(plain, answersOf({ exam: 'yes', badge: 'no' }))).toEqual([
      'One question that counts is open.',
    ]);
  });

  it('only count the open questions where none settles the verdict', () => {
    const even = rubricOf({
      criteria: ['a', 'b', 'c', 'd'].map((id) => criterion(id, 25, [yesNo(`${id}-question`)])),
    });
    expect(reasonsFor(even, answersOf({}))).toEqual(['4 questions that count are open.']);
  });

  it('end with the knock-outs that are not ruled out', () => {
    const answers = answersOf({ issuer: 'yes', exam: 'yes', mentor: 'yes', badge: 'yes' });
    expect(reasonsFor(rubricOf({ profile, criteria, knockouts: [nameless, retired] }), answers)).toEqual([
      'One question that only matters to rules is open.',
      'One knock-out is not ruled out yet.',
    ]);
    const less = answersOf({ exam: 'yes', mentor: 'yes', badge: 'yes' });
    expect(reasonsFor(rubricOf({ profile, criteria, knockouts: [nameless, retired] }), less)).toEqual([
      '2 questions that only matter to rules are open.',
      '2 knock-outs are not ruled out yet.',
    ]);
  });
});
