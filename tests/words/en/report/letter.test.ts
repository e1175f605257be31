import { expect, it } from 'vitest';
import { inFirstPerson } from '../../../../src/words/en/report/letter.js';

it.each([
  ['What is the hardest thing you must do to earn it?', 'What is the hardest thing I must do to earn it?'],
  ['Can you finish by your date?', 'Can I finish by my date?'],
  ['Who makes sure that the work is yours?', 'Who makes sure that the work is mine?'],
  ['Are you eligible, and will it tell you?', 'Am I eligible, and will it tell me?'],
  ['You are told what they teach you to do, by yourself.', 'I am told what they teach me to do, by myself.'],
  ['What does it cost you?', 'What does it cost me?'],
  ['Once you hold it, is the youth hostel young?', 'Once I hold it, is the youth hostel young?'],
  ['Your limit', 'My limit'],
])('a question to the person is asked by the person: %s', (asked, said) => {
  expect(inFirstPerson(asked)).toBe(said);
});
