import { expect, it } from 'vitest';
import { defaultTexts, sharedTexts } from '../../../src/core/model/given-texts.js';
import { textKey } from '../../../src/core/model/rubric-texts.js';
import { yesNo } from '../../support/build-questions.js';
import { choice, criterion, rubricOf } from '../../support/build-rubric.js';

const BASE = rubricOf({
  title: 'Base',
  disclaimer: 'By default.',
  criteria: [criterion('c', 1, [choice('task', [1]), yesNo('open')])],
});

it('a translation of another rubric serves where both say the same, and nowhere else', () => {
  const title = textKey(['title']);
  const disclaimer = textKey(['disclaimer']);
  const texts = new Map([
    [title, 'Base en español'],
    [disclaimer, 'Por defecto.'],
  ]);
  expect(sharedTexts({ ...BASE, title: 'Own' }, BASE, texts)).toEqual(
    new Map([[disclaimer, 'Por defecto.']]),
  );
  expect(sharedTexts(BASE, BASE, texts)).toEqual(texts);
});

it('what a rubric has by default is known by its text and its place', () => {
  const defaults = { disclaimer: 'By default.', yes: 'Yes', no: 'No' };
  const found = defaultTexts(BASE, defaults, { disclaimer: 'Por defecto.', yes: 'Sí', no: 'No' });
  expect([...found]).toEqual([
    [textKey(['disclaimer']), 'Por defecto.'],
    [textKey(['questions', 'open', 'options', 'yes', 'label']), 'Sí'],
    [textKey(['questions', 'open', 'options', 'no', 'label']), 'No'],
  ]);
  const own = { ...BASE, disclaimer: 'Its own.' };
  expect(defaultTexts(own, { ...defaults, yes: 'Aye' }, defaults).size).toBe(1);
});
