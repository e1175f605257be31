import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { plainAnswers } from '../../src/answers-file/plain-answers.js';
import { answersText, updatedAnswersText } from '../../src/answers-file/write-answers.js';
import { checkAnswers } from '../../src/core/answers/check-answers.js';
import type { AnswerSet } from '../../src/core/answers/model.js';
import { readDocument } from '../../src/document/read-document.js';
import { FULL, loaded } from '../rubric-file/full-rubric.js';
import { accepted } from '../support/outcomes.js';
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
  it('read back as they were, in the order they had, whatever the file is called', async () => {
    const cases = fc.tuple(fc.constantFrom(...NAMES), arbitraryAnswerSet(rubric));
    await fc.assert(
      fc.asyncProperty(cases, async ([name, answers]) => {
        const back = await readBack(name, answersText(name, answers, UNDER));
        expect(back).toEqual(answers);
        expect([...back.answers.keys()]).toEqual([...answers.answers.keys()]);
      }),
    );
  });

  it('mean the same to readers of YAML 1.1 and of YAML 1.2', () => {
    fc.assert(
      fc.property(arbitraryAnswerSet(rubric), (answers) => {
        const text = answersText('saved.yaml', answers, UNDER);
        const plain = JSON.parse(JSON.stringify(plainAnswers(answers, UNDER)));
        expect(parse(text, { version: '1.1', schema: 'yaml-1.1' })).toEqual(plain);
        expect(parse(text, { version: '1.2', schema: 'core' })).toEqual(plain);
      }),
    );
  });

  it('quote the words that some readers take for true, false or a date', () => {
    const answers: AnswerSet = {
      candidate: { name: 'off' },
      answers: new Map([
        ['free', { kind: 'value', value: 'yes', checked: '2026-11-01' }],
        ['proctored', { kind: 'value', value: 'no' }],
        ['revised', { kind: 'value', value: '2026-11-01' }],
        ['postings', { kind: 'value', value: 12 }],
      ]),
      checks: new Map(),
    };
    const stamp = { id: 'full', version: '1.0.0', sha256: 'abc' };
    const text = answersText('a.yaml', answers, { stamp, fingerprints: { free: '12345678' } });
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

describe('answers that are brought up to date', () => {
  const pairs = fc.tuple(fc.constantFrom(...NAMES), arbitraryAnswerSet(rubric), arbitraryAnswerSet(rubric));

  it('read back as they are now, whatever the file held before', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async ([name, before, after]) => {
        const updated = updatedAnswersText(name, answersText(name, before, UNDER), after, UNDER);
        expect(await readBack(name, updated)).toEqual(after);
      }),
    );
  });

  it('leave a file as it is, byte for byte, where nothing has changed', () => {
    fc.assert(
      fc.property(pairs, ([name, answers]) => {
        const text = answersText(name, answers, UNDER);
        expect(updatedAnswersText(name, text, answers, UNDER)).toBe(text);
      }),
    );
  });

  it('stay JSON where the file holds JSON under another name', async () => {
    const answers: AnswerSet = { candidate: { name: 'X' }, answers: new Map(), checks: new Map() };
    const updated = updatedAnswersText('saved', '{"candidate":{"name":"X"}}', answers, UNDER);
    expect(JSON.parse(updated)).toMatchObject({ credcheck: 1, candidate: { name: 'X' } });
    expect(await readBack('saved', updated)).toEqual(answers);
  });
});
