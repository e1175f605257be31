import { expect, it } from 'vitest';
import { seen } from '../../src/prompts/unseen.js';

it('shows a sign for each character that would control the terminal', () => {
  expect(seen('a\u001b]52;c;x\u0007b\u202ec\nd', '?')).toBe('a?]52;c;x?b?c?d');
});

it('leaves text unchanged, including joiners', () => {
  expect(seen('Zoë 日本 👩\u200d🎓', '?')).toBe('Zoë 日本 👩\u200d🎓');
});
