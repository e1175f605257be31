import type { QuestionPrompt } from '../../ports/prompter.js';
import type { Aside } from './ask-line.js';
import type { Desk } from './desk.js';

/** A line under the options of a question, with a word for it that no option can have as its value. */
export interface WayOut {
  readonly value: string;
  readonly label: string;
}

const ASIDES: Readonly<Record<string, Aside>> = {
  ':unknown': { kind: 'unknown' },
  ':not-applicable': { kind: 'not-applicable' },
  ':back': { kind: 'back' },
};

/** Lines that a question has besides its own options. */
export function waysOut({ answer, canGoBack }: QuestionPrompt, { look }: Desk): readonly WayOut[] {
  return [
    ...(answer === 'several' ? [{ value: ':none', label: 'None of these' }] : []),
    { value: ':unknown', label: 'I could not find out' },
    { value: ':not-applicable', label: 'Does not apply' },
    ...(canGoBack ? [{ value: ':back', label: look.signs.back }] : []),
  ];
}

/** What such a line means, where it is no answer. */
export function asideOf(value: string): Aside | undefined {
  return ASIDES[value];
}
