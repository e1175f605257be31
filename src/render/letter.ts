import type { Candidate } from '../core/model/answer.js';
import type { QuestionToProvider } from '../core/report/questions-to-provider.js';
import { escapeForTerminal } from '../terminal/escape.js';
import { inFirstPerson, LETTER } from '../words/en/report/letter.js';

/** A letter to the provider of a candidate. */
export interface Letter {
  readonly candidate: Candidate;
  /** That of the questions. */
  readonly language: string;
  readonly questions: readonly QuestionToProvider[];
}

/** Writes a letter that asks what no page has answered, as plain text. */
export function renderLetter({ candidate, language, questions }: Letter): string {
  if (questions.length === 0) return `${LETTER.nothing}\n`;
  const lines = questions.map(({ ask, voice, find }, at) => {
    const said = (text: string): string =>
      escapeForTerminal(voice === undefined && /^en\b/i.test(language) ? inFirstPerson(text) : text);
    const sought = find.length === 0 ? [] : [LETTER.find(find.map(said).join('; '))];
    return `${at + 1}. ${[...(ask === undefined ? [] : [said(ask)]), ...sought].join(' ')}`;
  });
  const issuer = candidate.issuer === undefined ? undefined : escapeForTerminal(candidate.issuer);
  const opening = LETTER.opening(escapeForTerminal(candidate.name), questions.length);
  return [LETTER.greeting(issuer), '', opening, '', ...lines, '', LETTER.closing, ''].join('\n');
}
