import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { updatedJson, updatedYaml } from '../../../src/formats/answers/updated-yaml.js';

const BEFORE = `# What I found out
credcheck: 1
candidate: {name: "UX Basics"}   # as on the page

answers:
  # asked on the phone
  form: 'exam'
  task:
    # from the guide
    value: quiz
    source: "https://example.org/exam"   # page 3

  share: 90          # 45 of 50
  topics: [data, law]
# to be continued
`;

const PLAIN = {
  credcheck: 1,
  candidate: { name: 'UX Basics' },
  answers: {
    form: 'exam',
    task: { value: 'quiz', source: 'https://example.org/exam' },
    share: 90,
    topics: ['data', 'law'],
  },
};

function withAnswers(changed: Readonly<Record<string, unknown>>): typeof PLAIN {
  return { ...PLAIN, answers: { ...PLAIN.answers, ...changed } };
}

function commentsOf(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => line.match(/#.*$/)?.[0].trim() ?? []);
}

describe('a file that was written by hand', () => {
  it('stays as it is if the values are the same', () => {
    expect(updatedYaml(BEFORE, PLAIN)).toBe(BEFORE);
    const empty = `${BEFORE}checks: {}\n`;
    expect(updatedYaml(empty, PLAIN)).toBe(empty);
  });

  it('changes one value and keeps its quotes, its order, its comments and its blank lines', () => {
    expect(updatedYaml(BEFORE, withAnswers({ share: 40, form: 'course' }))).toBe(
      BEFORE.replace('90 ', '40 ').replace("'exam'", "'course'"),
    );
  });

  it('keeps each day in the quotes that it has, or without; a new one has them', () => {
    const before =
      'checks:\n  a: {checked: 2026-11-01}\n  b: {checked: "2026-11-02"}\n  c: {checked: 2026-11-03}\n';
    const day = (checked: string) => ({ checked });
    const checks = { a: day('2026-11-01'), b: day('2026-11-02'), c: day('2026-11-22') };
    const after = updatedYaml(before, { checks: { ...checks, d: day('2026-11-23') } });
    expect(after.split('\n').slice(0, 4)).toEqual([
      ...before.split('\n').slice(0, 3),
      '  c: {checked: "2026-11-22"}',
    ]);
    expect(after).toContain('d:\n    checked: "2026-11-23"');
  });

  it('keeps every line of what did not change, folds and columns too, where an entry is added', () => {
    const before = `checks:
  a: {state: confirmed,   note: 'x'}     # c1
  b:
    note: >-
      folded
      text
    state: "confirmed"   # c2
answers: {goal: advance,  form: exam}
`;
    const checks = {
      a: { state: 'confirmed', note: 'x' },
      b: { note: 'folded text', state: 'confirmed' },
      c: { state: 'confirmed' },
    };
    const after = updatedYaml(before, { checks, answers: { goal: 'advance', form: 'exam' } });
    expect(after).toBe(before.replace('answers', '  c:\n    state: confirmed\nanswers'));
  });

  it('keeps the comments of a value that becomes a map, or stops being one', () => {
    const task = 'quiz';
    const share = { value: 40, checked: '2026-11-22' };
    const after = updatedYaml(BEFORE, withAnswers({ task, share }));
    expect(parse(after)).toEqual(withAnswers({ task, share }));
    expect([...commentsOf(after)].sort()).toEqual([...commentsOf(BEFORE)].sort());
  });

  it('adds new answers at the end of their section, and removes dropped ones', () => {
    const { topics: _, ...rest } = PLAIN.answers;
    const after = updatedYaml(BEFORE, {
      ...PLAIN,
      answers: { ...rest, proctored: 'yes' },
      checks: { syllabus: { state: 'confirmed' } },
    });
    expect(after).toContain('  share: 90          # 45 of 50\n  proctored: "yes"\n');
    expect(after).not.toContain('topics');
    expect(after).toMatch(/checks:\n {2}syllabus:\n {4}state: confirmed\n/);
    expect(updatedYaml(after, { ...PLAIN, answers: rest })).not.toContain('checks');
  });

  it.each([
    'candidate: {name: X}\nanswers:\n    task: quiz\n    topics:\n        - data\n',
    'candidate: {name: X}\nanswers:\n  task: quiz\n  topics:\n  - data\n',
    'candidate: { name: X }\nanswers: { task: quiz, topics: [ data ] }\n',
    'candidate: {name: X}\r\nanswers:\r\n  # why\r\n  task: quiz\r\n  topics: [data]\r\n',
  ])('keeps its own indentation, braces, lists and line ends in %j', (before) => {
    const plain = { candidate: { name: 'X' }, answers: { task: 'none', topics: ['data'] } };
    expect(updatedYaml(before, plain)).toBe(before.replace('quiz', 'none'));
  });

  it('leaves entries that did not change as they were in a file with CRLF, with folds and comments', () => {
    const before = [
      'candidate: {name: X}   # mine',
      'answers:',
      '  task: quiz',
      '  reason: >-',
      '    one line,',
      '    folded',
      '  share:    90      # 45 of 50',
      '',
    ].join('\r\n');
    const answers = { task: 'none', reason: 'one line, folded', share: 90 };
    expect(updatedYaml(before, { candidate: { name: 'X' }, answers })).toBe(before.replace('quiz', 'none'));
  });

  it('expands braces instead of writing one endless line', () => {
    const rubric = { id: 'small', fingerprints: { task: 'abcdef01' } };
    expect(updatedYaml('rubric: {id: small}\n', { rubric })).toBe(
      'rubric:\n  id: small\n  fingerprints:\n    task: abcdef01\n',
    );
  });
});

it('has the new values and every comment, whatever changes', () => {
  const scalar = fc.constantFrom('yes', 'quiz', '2026-11-22', 'a: b', '# no comment', 7, 'two\nlines');
  const value = fc.oneof(
    scalar,
    fc.array(scalar, { maxLength: 2 }),
    fc.record({ value: scalar, source: scalar, note: scalar }, { requiredKeys: ['value'] }),
  );
  const answers = fc.record({ form: value, task: value, share: value, topics: value, fresh: value });
  fc.assert(
    fc.property(answers, (given) => {
      const plain = { ...PLAIN, answers: given };
      const after = updatedYaml(BEFORE, plain);
      expect(parse(after)).toEqual(plain);
      for (const comment of ['# What I', '# as on', '# asked', '# from', '# 45 of 50', '# to be']) {
        expect(after).toContain(comment);
      }
    }),
  );
});

describe('a file in JSON', () => {
  const plain = {
    candidate: { name: 'X' },
    answers: { task: { value: 'quiz', source: 'https://example.org/\u00e9' } },
    checks: { price: { state: 'confirmed' } },
  };

  it('keeps the order of its keys, its spaces, its escapes and what is no section of it', () => {
    const before = `{"x-mine": {"a":1},
  "answers": {"task": {"source": "https:\\/\\/example.org/\\u00e9",   "value": "quiz"}},
  "checks": {},
  "candidate":{"name": "X"}
}`;
    expect(updatedJson(before, plain)).toBe(
      `${before.replace('{},', '{\n    "price": {\n      "state": "confirmed"\n    }\n  },')}\n`,
    );
  });

  it('stays on one line, and gets lines where it has lines', () => {
    const { checks: _, ...rest } = plain;
    expect(updatedJson('{"candidate":{"name":"X"}}', rest)).toBe(
      `{"candidate":{"name":"X"}, "answers": ${JSON.stringify(rest.answers)}}\n`,
    );
    const lines = JSON.stringify({ ...rest, checks: { terms: { state: 'open' } } }, null, 4);
    expect(updatedJson(lines, { ...plain, checks: { terms: { state: 'open' }, ...plain.checks } })).toBe(
      `${JSON.stringify({ ...rest, checks: { terms: { state: 'open' }, ...plain.checks } }, null, 4)}\n`,
    );
  });
});
