import type { TypedAnswer } from '../../core/model/partial-value.js';
import type { QuestionPrompt, QuestionReply } from '../../ports/prompter.js';
import { marksText, oneOfText } from '../../words/en/phrases.js';
import { ANSWERED } from '../../words/en/prompts/answered.js';
import { drawn, hangingLines } from './layout.js';
import type { TerminalSession } from './terminal-session.js';

/** The line that remains on the screen after a question is answered. */
export function answeredLine(session: TerminalSession, ask: string, typed: string): string {
  const { signs, paint } = session.theme;
  return paragraph(
    session,
    paint.good(signs.answered),
    `${ask} ${paint.accent(drawn(session, typed) || '-')}`,
  );
}

/** The line that remains when the person leaves a text prompt without typing anything. */
export function leftLine(session: TerminalSession, ask: string): string {
  const { signs, paint } = session.theme;
  return paragraph(session, signs.open, `${ask} ${paint.faint(ANSWERED.left)}`);
}

/** What remains on the screen after a reply to a question; going back names the question that is asked again. */
export function settledQuestion(
  session: TerminalSession,
  prompt: QuestionPrompt,
  reply: QuestionReply,
): string {
  const { signs, paint } = session.theme;
  switch (reply.kind) {
    case 'value':
      return answeredLine(session, prompt.ask, valueText(prompt, reply.typed));
    case 'unknown':
      return paragraph(session, signs.open, `${prompt.ask} ${paint.faint(ANSWERED.unknown)}`);
    case 'not-applicable': {
      const why = drawn(session, reply.reason);
      return paragraph(session, signs.open, `${prompt.ask} ${paint.faint(ANSWERED.notApplicable(why))}`);
    }
    case 'back':
      return prompt.before === undefined
        ? ''
        : paragraph(session, signs.backSign, paint.faint(ANSWERED.again(prompt.before)));
    case 'guidance':
    case 'evidence':
    case 'found':
    case 'interrupted':
      return '';
  }
}

function valueText({ answer, choices }: QuestionPrompt, typed: TypedAnswer): string {
  const labelOf = (value: string): string => choices.find((each) => each.value === value)?.label ?? value;
  if (typeof typed === 'string') return labelOf(typed);
  if ('sure' in typed) return marksText(typed.sure.map(labelOf), typed.maybe.map(labelOf));
  if (answer === 'one') return oneOfText(typed.map(labelOf));
  return typed.length === 0 ? ANSWERED.none : typed.map(labelOf).join('; ');
}

function paragraph(session: TerminalSession, sign: string, text: string): string {
  return hangingLines(session, `${sign} `, 2, text)
    .map((line) => `${line}\n`)
    .join('');
}
