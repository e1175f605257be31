import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkAnswers } from '../../../src/core/answers/check-answers.js';
import type { AnswerSet } from '../../../src/core/model/answer.js';
import { plainAnswers } from '../../../src/formats/answers/plain-answers.js';
import { answersText, updatedAnswersText } from '../../../src/formats/answers/write-answers.js';
import { readDocument } from '../../../src/formats/document/read-document.js';
import { accepted } from '../../support/outcomes.js';
import { FULL, loaded } from '../rubric/full-rubric.js';
import { arbitraryAnswerSet, savedUnder } from './arbitrary-answers.js';

const { rubric } = await loaded(FULL);
const UNDER = savedUnder(rubric);
const NAMES = ['saved.yaml', 'saved.yml', 'saved.json', 'SAVED.JSON', 'saved'];

async function readBack(name: string, text: string): Promise<AnswerSet> {
  const { value } = accepted(await readDocument(text, name));
  const { rubric: stamp, ...answers } = accepted(checkAnswers(rubric, value, '2026-11-22'));
  expect(stamp).toEqual(plainAnswers(answers, UNDER).rubric);
  return answers;
}

describe('answers that are written', () => {
  it('read back the same, in the same order, whatever the file name', async () => {
    const cases = fc.tuple(fc.constantFrom(...NAMES), arbitraryAnswerSet(rubric));
    await fc.assert(
      fc.asyncProperty(cases, async ([name, answers]) => {
        const back = await readBack(name, accepted(await answersText(name, answers, UNDER)));
        expect(back).toEqual(answers);
        expect([...back.answers.keys()]).toEqual([...answers.answers.keys()]);
      }),
    );
  });

  it('mean the same to readers of YAML 1.1 and of YAML 1.2', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryAnswerSet(rubric), async (answers) => {
        const text = accepted(await answersText('saved.yaml', answers, UNDER));
        const plain = JSON.parse(JSON.stringify(plainAnswers(answers, UNDER)));
        expect(parse(text, { version: '1.1', schema: 'yaml-1.1' })).toEqual(plain);
        expect(parse(text, { version: '1.2', schema: 'core' })).toEqual(plain);
      }),
    );
  });

  it('quote the words that some readers would take for true, false or a date', async () => {
    const answers: AnswerSet = {
      candidate: { name: 'off' },
      answers: new Map([
        ['free', { kind: 'value', value: 'yes', evidence: { checked: '2026-11-01' } }],
        ['proctored', { kind: 'value', value: 'no' }],
        ['revised', { kind: 'value', value: '2026-11-01' }],
        ['postings', { kind: 'value', value: 12 }],
      ]),
      checks: new Map(),
    };
    const stamp = { id: 'full', version: '1.0.0', sha256: 'abc' };
    const text = accepted(
      await answersText('a.yaml', answers, { stamp, fingerprints: { free: '12345678' }, withoutWords: {} }),
    );
    expect(text.replace(/^(#.*\n)*/, '')).toBe(
      `credcheck: 1
rubric:
  id: full
  version: 1.0.0
  sha256: abc
  fingerprints:
    free: "12345678"
candidate:
  name: "off"
answers:
  free:
    value: "yes"
    checked: "2026-11-01"
  proctored: "no"
  revised: "2026-11-01"
  postings: 12
`,
    );
  });
});

describe('updated answers', () => {
  const pairs = fc.tuple(fc.constantFrom(...NAMES), arbitraryAnswerSet(rubric), arbitraryAnswerSet(rubric));

  it('read back the same, whatever the file contained before', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async ([name, before, after]) => {
        const text = accepted(await answersText(name, before, UNDER));
        const updated = accepted(await updatedAnswersText(name, text, after, UNDER));
        expect(await readBack(name, updated)).toEqual(after);
      }),
    );
  });

  it('leave a file unchanged, byte for byte, if no answer has changed', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async ([name, answers]) => {
        const text = accepted(await answersText(name, answers, UNDER));
        expect(accepted(await updatedAnswersText(name, text, answers, UNDER))).toBe(text);
      }),
    );
  });

  it('stay JSON if the file contains JSON under another name', async () => {
    const answers: AnswerSet = { candidate: { name: 'X' }, answers: new Map(), checks: new Map() };
    const updated = accepted(await updatedAnswersText('saved', '{"candidate":{"name":"X"}}', answers, UNDER));
    expect(JSON.parse(updated)).toMatchObject({ credcheck: 1, candidate: { name: 'X' } });
    expect(await readBack('saved', updated)).toEqual(answers);
  });
});

it('what is the person\u2019s own in a file is carried along', async () => {
  const answers: AnswerSet = { candidate: { name: 'X' }, answers: new Map(), checks: new Map() };
  const json = accepted(
    await updatedAnswersText('a.json', '{"x-mine": [1], "candidate": {"name": "X"}}', answers, UNDER),
  );
  expect(JSON.parse(json)).toMatchObject({ 'x-mine': [1], candidate: { name: 'X' } });
  const yaml = 'x-mine: {a: 1}  # mine\ncandidate: {name: X}\n';
  expect(accepted(await updatedAnswersText('a.yaml', yaml, answers, UNDER))).toContain(yaml);
});

describe('any character of Unicode', () => {
  // A text a person pasted may hold it first, last, in the middle of a line or of several.
  const around = (sign: string): readonly string[] => [`x${sign}`, `${sign}x`, `x\n${sign}x #`];

  function noting(texts: readonly string[]): AnswerSet {
    const notes = texts.map((note, at) => [`n${at}`, { kind: 'unknown', evidence: { note } }] as const);
    return { candidate: { name: texts.join('') }, answers: new Map(notes), checks: new Map() };
  }

  const between = (first: number, last: number, step = 1): readonly string[] =>
    Array.from({ length: (last - first) / step + 1 }, (_, at) => String.fromCodePoint(first + at * step));

  it('is saved and kept in drafts so that it reads back the same', async () => {
    const alone = [...between(0x01, 0xff), '\u2028', '\u2029', '\ufeff', '\ufffe', '\uffff'].flatMap(around);
    const others = [
      ...between(0x100, 0xd7ff),
      ...between(0xe000, 0xffff),
      ...between(0x10000, 0x10ffff, 0x3fb),
    ];
    const lines = others.join('x').match(/[\s\S]{1,2000}/gu) ?? [];
    for (const name of ['a.yaml', 'a.json']) {
      for (const answers of [noting(alone.slice(0, 400)), noting(alone.slice(400)), noting(lines)]) {
        const text = accepted(await answersText(name, answers, UNDER));
        expect(accepted(await readDocument(text, name)).value).toEqual(plainAnswers(answers, UNDER));
      }
    }
  });

  it('is written into a handwritten file so that it reads back the same', async () => {
    const odd = ['\u007f', '\u0080', '\u0085', '\u009f', '\u2028', '\u2029', '\ufeff', '\ufffe', '\uffff'];
    const before =
      '# mine\ncandidate: {name: X}\nanswers:\n  n1: {value: unknown, note: old}   # see there\n';
    for (const sign of odd) {
      const updated = accepted(await updatedAnswersText('a.yaml', before, noting(around(sign)), UNDER));
      expect(updated).toContain('# see there');
      expect(updated).not.toContain(sign);
    }
  });

  it('that is a lone surrogate is rejected, since nothing could read it again', async () => {
    for (const name of NAMES) {
      const args = { name };
      const problems = [{ code: 'output/not-read-back', args }];
      expect(await answersText(name, noting(['\ud83d']), UNDER)).toMatchObject({ ok: false, problems });
    }
  });
});

it('answers that are larger than what is read are not saved', async () => {
  const answers: AnswerSet = {
    candidate: { name: 'é'.repeat(600_000) },
    answers: new Map(),
    checks: new Map(),
  };
  const problems = [{ code: 'output/not-read-back', args: { name: 'a.yaml' } }];
  expect(await answersText('a.yaml', answers, UNDER)).toMatchObject({ ok: false, problems });
});
