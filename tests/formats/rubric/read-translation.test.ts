import { describe, expect, it } from 'vitest';
import { textKey, translated } from '../../../src/core/model/rubric-texts.js';
import { lintTranslationFile, readTranslation } from '../../../src/formats/rubric/read-translation.js';
import { band, choice, criterion, rubricOf } from '../../support/build-rubric.js';
import { accepted, refused } from '../../support/outcomes.js';

const RUBRIC = rubricOf({
  // biome-ignore lint/suspicious/noThenProperty: the file format calls it so.
  bands: [band('good', 0, { then: ['First.', 'Then.'] })],
  criteria: [criterion('c', 1, [choice('task', [1])])],
});
const HEAD = 'credcheck: 1\nkind: translation\nrubric: sample\n';

const read = (text: string) => readTranslation({ text, name: 'sample.es.yaml' }, RUBRIC);

describe('a translation', () => {
  it('has texts by the ids of the rubric', async () => {
    const found = accepted(
      await read(
        `${HEAD}title: Muestra\nbands: {good: {then: [Primero., Luego.]}}\nquestions: {task: {ask: ¿?}}`,
      ),
    );
    expect([...found]).toEqual([
      [textKey(['title']), 'Muestra'],
      [textKey(['bands', 'good', 'then', 0]), 'Primero.'],
      [textKey(['bands', 'good', 'then', 1]), 'Luego.'],
      [textKey(['questions', 'task', 'ask']), '¿?'],
    ]);
  });

  it('has the words for what to do, where the rubric has some of its own, and is linted for them', async () => {
    const actionWords = { pay: 'ENOUGH', pair: 'ASK ON', leave: 'TOO LITTLE', wait: 'READ ON' };
    const rubric = rubricOf({ actionWords, bands: [band('good', 0)], criteria: [] });
    const source = (words: string) => ({
      text: `${HEAD}title: T\ndisclaimer: D\nbands: {good: {title: B}}\naction-words: {${words}}`,
      name: 'sample.es.yaml',
    });
    const texts = accepted(
      await readTranslation(source('pay: BASTA, pair: PREGUNTA, leave: POCO, wait: LEE'), rubric),
    );
    expect(translated(rubric, texts).actionWords).toEqual({
      pay: 'BASTA',
      pair: 'PREGUNTA',
      leave: 'POCO',
      wait: 'LEE',
    });
    expect(await lintTranslationFile(source('pay: BASTA, wait: LEE'), rubric, new Map())).toMatchObject([
      {
        code: 'lint/missing-translation',
        args: { ids: ['action-words.pair', 'action-words.leave'] },
        where: { line: 7 },
      },
    ]);
    expect(refused(await readTranslation(source('buy: COMPRA'), rubric))[0]?.code).toBe('schema/unknown-key');
    const none = { text: `${HEAD}action-words: {pay: BASTA}`, name: 'sample.es.yaml' };
    expect(refused(await readTranslation(none, RUBRIC))[0]?.code).toBe('schema/unknown-key');
  });

  it.each([
    ['questions: {tsak: {ask: a}}', 'schema/unknown-key', 4, 13],
    ['questions: {task: {ask: a, hint: b}}', 'schema/unknown-key', 4, 28],
    ['bands: {good: {from: 3}}', 'schema/unknown-key', 4, 16],
    ['constructor: {a: b}', 'schema/unknown-key', 4, 1],
    ['title: 3', 'schema/type', 4, 8],
    ['title: ""', 'schema/type', 4, 8],
    [`title: ${'x'.repeat(2001)}`, 'schema/type', 4, 8],
    ['bands: {good: {then: [one]}}', 'schema/type', 4, 22],
    ['bands: {good: {then: {0: a, 1: b}}}', 'schema/type', 4, 22],
    ['bands: [good]', 'schema/type', 4, 8],
  ])('with %s is refused, with the place', async (line, code, row, column) => {
    expect(refused(await read(HEAD + line))).toMatchObject([
      { code, where: { file: 'sample.es.yaml', line: row, column } },
    ]);
  });

  it.each([
    ['title: a', ['schema/version', 'schema/type', 'schema/value']],
    ['credcheck: 2\nkind: translation\nrubric: sample', ['schema/version']],
    ['credcheck: 1\nkind: proposals\nrubric: sample', ['schema/type']],
    ['credcheck: 1\nkind: translation\nrubric: other', ['schema/value']],
    ['[a]', ['schema/type']],
    ['a: [', ['syntax/yaml']],
  ])('begins with what it is: %j is none', async (text, codes) => {
    expect(
      refused(await read(text))
        .map(({ code }) => code)
        .sort(),
    ).toEqual([...codes].sort());
  });

  it('is linted for the texts that it lacks, together at the nearest place that it has', async () => {
    const text = `${HEAD}disclaimer: b\nbands: {good: {title: c, then: [d, e]}}\nquestions: {task: {ask: f}}\n`;
    const found = await lintTranslationFile({ text, name: 'sample.es.yaml' }, RUBRIC, new Map());
    expect(found).toMatchObject([
      { code: 'lint/missing-translation', args: { ids: ['title', 'criteria.c.title'] }, where: { line: 1 } },
      {
        code: 'lint/missing-translation',
        args: { ids: ['questions.task.options.a.label'] },
        where: { line: 6 },
      },
    ]);
  });

  it('that cannot be read is linted for that alone', async () => {
    const found = await lintTranslationFile({ text: 'a: [', name: 'sample.es.yaml' }, RUBRIC, new Map());
    expect(found.map(({ code }) => code)).toEqual(['syntax/yaml']);
  });
});
