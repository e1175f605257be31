import { describe, expect, it } from 'vitest';
import { withoutOutdated as takeOut } from '../../../src/core/answers/outdated.js';

function saved(fingerprints: Readonly<Record<string, string>>) {
  return {
    rubric: { id: 'sample', fingerprints },
    candidate: { name: 'X' },
    answers: { task: 'b', lab: 'yes' },
  };
}

function withoutOutdated(raw: unknown, fingerprints: Readonly<Record<string, string>>, withoutWords = {}) {
  const outcome = takeOut(raw, { fingerprints, withoutWords }, ['how-assessed']);
  return { raw: outcome.raw, questions: [...outcome.setAside.keys()] };
}

describe('answers saved under an earlier rubric', () => {
  it('are kept where the question is the same', () => {
    const raw = saved({ task: 'aaaa', lab: 'bbbb' });
    expect(withoutOutdated(raw, { task: 'aaaa', lab: 'bbbb' })).toEqual({ raw, questions: [] });
  });

  it('are taken out, and named, only where the question has changed', () => {
    const { raw, questions } = withoutOutdated(saved({ task: 'aaaa', lab: 'bbbb' }), {
      task: 'cccc',
      lab: 'bbbb',
    });
    expect(questions).toEqual(['task']);
    expect(raw).toEqual({ ...saved({ task: 'aaaa', lab: 'bbbb' }), answers: { lab: 'yes' } });
  });

  it('are taken out where the question is gone', () => {
    expect(withoutOutdated(saved({ task: 'aaaa', lab: 'bbbb' }), { lab: 'bbbb' }).questions).toEqual([
      'task',
    ]);
  });

  it('are kept where they were added by hand and so have no fingerprint', () => {
    expect(withoutOutdated(saved({ task: 'aaaa' }), { task: 'aaaa', lab: 'bbbb' }).questions).toEqual([]);
  });

  it('are left as they are in a file without fingerprints', () => {
    const files = [
      { candidate: { name: 'X' }, answers: { task: 'b' } },
      { rubric: 'sample', answers: { task: 'b' } },
      { rubric: { id: 'sample' }, answers: { task: 'b' } },
      { rubric: { fingerprints: { task: 'aaaa' } } },
      'no map at all',
    ];
    for (const raw of files) expect(withoutOutdated(raw, { task: 'cccc' })).toEqual({ raw, questions: [] });
  });

  it('of ids named like methods are looked up like any other', () => {
    const raw = { rubric: { fingerprints: {} }, answers: { constructor: 'a', 'to-string': 'b' } };
    expect(withoutOutdated(raw, {}).questions).toEqual([]);
    const stamped = { rubric: { fingerprints: { constructor: 'aaaa' } }, answers: { constructor: 'a' } };
    expect(withoutOutdated(stamped, {}).questions).toEqual(['constructor']);
  });

  it('are set aside as they are, with the fingerprint of their question', () => {
    const { setAside } = takeOut(
      saved({ task: 'aaaa', lab: 'bbbb' }),
      { fingerprints: { lab: 'bbbb' }, withoutWords: {} },
      [],
    );
    expect([...setAside]).toEqual([['task', { raw: 'b', fingerprint: 'aaaa' }]]);
  });

  it('are kept in other words only where the file has the meaning of the question, and that is the same', () => {
    const [now, means] = [{ task: '22222222' }, { task: 'abababab' }];
    expect(withoutOutdated(saved({ task: '11111111abababab' }), now, means).questions).toEqual([]);
    expect(withoutOutdated(saved({ task: '22222222cdcdcdcd' }), now, means).questions).toEqual(['task']);
    expect(withoutOutdated(saved({ task: '11111111' }), now, means).questions).toEqual(['task']);
    expect(withoutOutdated(saved({ task: '22222222' }), now, means).questions).toEqual([]);
  });

  it('lose the checks that the rubric no longer has', () => {
    const confirmed = { state: 'confirmed' };
    const raw = { ...saved({}), checks: { 'how-assessed': confirmed, gone: confirmed } };
    const expected = { ...raw, checks: { 'how-assessed': confirmed } };
    expect(withoutOutdated(raw, {})).toEqual({ raw: expected, questions: [] });
  });

  it('does not change what it was given', () => {
    const raw = saved({ task: 'aaaa' });
    withoutOutdated(raw, { task: 'cccc' });
    expect(raw.answers).toEqual({ task: 'b', lab: 'yes' });
  });
});
