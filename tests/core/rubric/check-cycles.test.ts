import { describe, expect, it } from 'vitest';
import type { Rubric } from '../../../src/core/model/rubric.js';
import { checkCycles } from '../../../src/core/rubric/check-cycles.js';
import { criterion, reads, readsScore, rubricOf, yesNo } from './small-rubric.js';

function cyclesIn(rubric: Rubric) {
  return checkCycles(rubric).flatMap((each) =>
    each.code === 'rubric/cycle' ? [{ path: each.args.path, at: each.where.path?.join('.') }] : [],
  );
}

describe('cycles in when', () => {
  it('are not seen where questions only read earlier and later ones', () => {
    const rubric = rubricOf(
      criterion(
        'c',
        yesNo('a'),
        yesNo('b', reads('a')),
        yesNo('d', { kind: 'any', of: [reads('a'), reads('b')] }),
      ),
      criterion('e', yesNo('f', readsScore('c')), yesNo('g', reads('h')), yesNo('h')),
    );
    expect(cyclesIn(rubric)).toEqual([]);
  });

  it('are found where a question reads itself', () => {
    expect(cyclesIn(rubricOf(criterion('c', yesNo('a', { kind: 'not', of: reads('a') }))))).toEqual([
      { path: ['a', 'a'], at: 'criteria.0.questions.0.when' },
    ]);
  });

  it('begin with the question that is asked first', () => {
    const rubric = rubricOf(
      criterion(
        'c',
        yesNo('x', reads('d')),
        yesNo('a', reads('b')),
        yesNo('b', reads('d')),
        yesNo('d', reads('a')),
      ),
    );
    expect(cyclesIn(rubric)).toEqual([{ path: ['a', 'b', 'd', 'a'], at: 'criteria.0.questions.1.when' }]);
  });

  it('are found through the score of the question’s own criterion', () => {
    expect(cyclesIn(rubricOf(criterion('c', yesNo('a'), yesNo('b', readsScore('c')))))).toEqual([
      { path: ['b', 'criterion c', 'b'], at: 'criteria.0.questions.1.when' },
    ]);
  });

  it('are found through the questions that other criteria ask', () => {
    const rubric = rubricOf(
      criterion('c', yesNo('a'), yesNo('b', readsScore('e'))),
      criterion('e', yesNo('f', reads('g')), yesNo('g', { kind: 'all', of: [reads('a'), readsScore('c')] })),
    );
    expect(cyclesIn(rubric)).toEqual([
      {
        path: ['b', 'criterion e', 'f', 'g', 'criterion c', 'b'],
        at: 'criteria.0.questions.1.when',
      },
    ]);
  });

  it('are each told once', () => {
    const rubric = rubricOf(
      criterion(
        'c',
        yesNo('a', reads('b')),
        yesNo('b', reads('a')),
        yesNo('d', reads('e')),
        yesNo('e', reads('d')),
      ),
    );
    expect(cyclesIn(rubric).map(({ path }) => path)).toEqual([
      ['a', 'b', 'a'],
      ['d', 'e', 'd'],
    ]);
  });

  it('do not mix up a question and a criterion of the same name', () => {
    const rubric = rubricOf(criterion('a', yesNo('b')), criterion('c', yesNo('a', readsScore('a'))));
    expect(cyclesIn(rubric)).toEqual([]);
  });

  it('are found at the end of a chain longer than the stack is deep', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => yesNo(`q${index}`, reads(`q${index + 1}`)));
    const rubric = rubricOf(criterion('c', ...chain, yesNo('q20000', reads('q20000'))));
    expect(cyclesIn(rubric).map(({ path }) => path)).toEqual([['q20000', 'q20000']]);
  });
});
