import { describe, expect, it } from 'vitest';
import type { AnswerSet } from '../../../src/core/model/answer.js';
import type { Report } from '../../../src/core/model/result.js';
import type { Rubric } from '../../../src/core/model/rubric.js';
import { buildReport } from '../../../src/core/report/build-report.js';
import { nextSentences } from '../../../src/words/en/next-text.js';
import { verdictSummary } from '../../../src/words/en/verdict-summary.js';
import { is, numeric, yesNo } from '../../support/build-questions.js';
import { answersOf, choice, criterion, rubricOf } from '../../support/build-rubric.js';
import { renderMarkdown, renderPlain, renderPretty } from '../../support/pages.js';

function reportOf(rubric: Rubric, answers: AnswerSet): Report {
  const stamp = { id: 'sample', version: '1.0.0', sha256: '0'.repeat(64) };
  const built = buildReport({ rubric, answers, stamp, asOf: '2026-11-22', toolVersion: '1.0.0' });
  if (!built.ok) throw new Error('nothing applies');
  return built.value;
}

/** As many questions, each worth the same. */
function many(count: number): Rubric {
  const ids = Array.from({ length: count }, (_, at) => `q${at + 1}`);
  return rubricOf({ criteria: ids.map((id) => criterion(`c-${id}`, 1, [yesNo(id)])) });
}

const OPTIONS = { columns: 80, colour: false, unicode: true };

const nameless = { id: 'nameless', when: is('issuer', 'no'), because: 'Nobody issues it.', verify: [] };

describe('what to find out next', () => {
  it('is told with how far it moves the score and what it can settle', () => {
    const rubric = rubricOf({
      criteria: [
        criterion('rigour', 60, [choice('task', [1, 0.4])]),
        criterion('help', 40, [yesNo('mentor')]),
      ],
    });
    expect(nextSentences(reportOf(rubric, answersOf({ task: 'b' })))).toEqual([
      'mentor? Up to 40 points. It can settle the verdict. If "Yes": PROMISING. If "No": SKIP.',
    ]);
  });

  it('begins with what an open knock-out hangs on, and tells which verdicts the rest can make', () => {
    const rubric = rubricOf({
      profile: [yesNo('issuer')],
      knockouts: [nameless, { ...nameless, id: 'clear', when: is('badge', 'no') }],
      criteria: [
        criterion('rigour', 60, [yesNo('badge')]),
        criterion('help', 39.7, [yesNo('mentor')]),
        criterion('small', 0.3, [yesNo('logo')]),
      ],
    });
    expect(nextSentences(reportOf(rubric, answersOf({ badge: 'yes' })))).toEqual([
      'issuer? Moves no points. A knock-out depends on it. It can settle the verdict. If "No": STOP.',
      'mentor? Up to 39 points. It can make the verdict STRONG or PROMISING.',
      'logo? Less than a point.',
    ]);
  });

  it('says of the questions of a criterion, too, that a knock-out hangs on them where it reads their score', () => {
    const when = { kind: 'score', criterion: 'rigour', op: 'below', bound: 0.5 } as const;
    const rubric = rubricOf({
      knockouts: [{ ...nameless, when }],
      criteria: [criterion('rigour', 60, [yesNo('badge')]), criterion('help', 40, [yesNo('mentor')])],
    });
    expect(nextSentences(reportOf(rubric, answersOf({ mentor: 'yes' })))).toEqual([
      'badge? Up to 60 points. A knock-out depends on it. It can settle the verdict. If "Yes": STRONG. If "No": STOP.',
    ]);
  });

  it('says of what settles the verdict the same sentences as the verdict box, for numbers as ranges', () => {
    const curve = [
      [0, 0],
      [100, 1],
    ] as const;
    const share = numeric('share', { min: 0, max: 100, step: 1, curve });
    const report = reportOf(
      rubricOf({
        criteria: [criterion('demand', 60, [share]), criterion('rigour', 40, [choice('task', [1, 0.4])])],
      }),
      answersOf({ task: 'a' }),
    );
    const settling = [
      'If less than 25: WEAK.',
      'If 25 to less than 50: PROMISING.',
      'If 50 or more: STRONG.',
    ];
    expect(nextSentences(report)).toEqual([
      `share? Up to 60 points. It can settle the verdict. ${settling.join(' ')}`,
    ]);
    expect(verdictSummary(report).sentences).toEqual(
      expect.arrayContaining(['One can settle it: share?', ...settling]),
    );
  });

  it('names the limit itself where the next answer begins just above it', () => {
    const cost = numeric('cost', { min: 0 });
    const atMost = { kind: 'answer', question: 'cost', test: { op: 'at-most', value: 350 } } as const;
    const rubric = rubricOf({
      profile: [cost],
      knockouts: [{ ...nameless, when: { kind: 'not', of: atMost } }],
      criteria: [criterion('rigour', 100, [yesNo('badge')])],
    });
    expect(nextSentences(reportOf(rubric, answersOf({ badge: 'yes' })))).toEqual([
      expect.stringContaining('If at most 350: STRONG. If more than 350: STOP.'),
    ]);
  });

  it('says nothing of a verdict that no answer makes other than not to pay', () => {
    const rubric = rubricOf({
      profile: [yesNo('issuer')],
      knockouts: [nameless],
      criteria: [criterion('rigour', 100, [yesNo('badge')])],
    });
    const report = reportOf(rubric, answersOf({ badge: 'no' }));
    expect(report.result.verdict.range).toEqual(['stop', 'skip']);
    expect(nextSentences(report)).toEqual(['issuer? Moves no points. A knock-out depends on it.']);
    expect(verdictSummary(report).sentences.join(' ')).not.toContain('settle');
  });

  describe('with questions that are asked only after a certain answer', () => {
    const revised = (id: string, pace: string, ask = 'How new is it?') =>
      choice(id, [1, 0], { ask, when: is('pace', pace) });
    const gated = (...later: readonly ReturnType<typeof revised>[]): Rubric =>
      rubricOf({
        profile: [choice('pace', [0, 0, 0], { weight: 0 })],
        criteria: [
          criterion('rigour', 90, [choice('task', [1, 0.4])]),
          criterion('recency', 10, [choice('fixed', [0.5]), ...later]),
        ],
      });
    const sentence = (rubric: Rubric): string | undefined =>
      nextSentences(reportOf(rubric, answersOf({ task: 'a', fixed: 'a' })))[0];

    it('names the one that may follow, once where several share its words', () => {
      const rubric = gated(revised('new-fast', 'a'), revised('new-medium', 'b'), revised('new-slow', 'c'));
      expect(sentence(rubric)).toBe(
        'pace? Up to 5 points, together with its follow-up question: "How new is it?"',
      );
    });

    it('counts those that may follow where they are several', () => {
      const rubric = gated(revised('new-fast', 'a'), revised('new-slow', 'c', 'How old is it?'));
      expect(sentence(rubric)).toBe('pace? Up to 5 points, together with its 2 follow-up questions.');
    });

    it('does not mention them where no points move', () => {
      const rubric = gated(choice('scoreless', [1, 0], { weight: 0, when: is('pace', 'a') }));
      const knockout = { ...nameless, when: is('pace', 'b') };
      expect(sentence({ ...rubric, knockouts: [knockout] })).toMatch(/^pace\? Moves no points\. A knock-out/);
    });
  });

  it('is six questions at most, or five and how many there are besides', () => {
    const at = (count: number) => nextSentences(reportOf(many(count), answersOf({})));
    expect(at(6)).toHaveLength(6);
    expect(at(7)).toHaveLength(6);
    expect(at(7).at(-1)).toBe('And 2 other questions.');
  });

  it('stands in every page of a report, and in none where nothing is open', () => {
    const pages = (report: Report): readonly string[] => [
      renderPlain(report, OPTIONS),
      renderPretty(report, OPTIONS),
      renderMarkdown(report),
    ];
    const rubric = many(2);
    for (const page of pages(reportOf(rubric, answersOf({ q1: 'yes' })))) {
      expect(page).toContain('What to find out next');
      expect(page).toContain('Up to 50 points');
    }
    for (const page of pages(reportOf(rubric, answersOf({ q1: 'yes', q2: 'no' })))) {
      expect(page).not.toContain('find out next');
    }
  });
});
