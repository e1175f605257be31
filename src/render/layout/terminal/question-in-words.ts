import type { Question } from '../../../core/model/rubric.js';
import type { RenderOptions } from '../../../terminal/render-options.js';
import { screenFor } from '../../../terminal/screen.js';
import { wrapped } from '../../../terminal/text.js';
import { evidenceText } from '../../../words/en/evidence-text.js';
import { QUESTION } from '../../../words/en/interview/question.js';
import { foundTexts, guidanceText, minutesLeft, type Progress, type QuestionView } from './question.js';

/** The lines above a question as sentences, for screen readers and for terminals that can only print. */
export function questionHeadInWords(view: QuestionView, options: RenderOptions): string {
  const { width } = screenFor(options);
  const { stake, evidence } = view;
  const { hint } = view.question;
  const sentences = [
    progressInWords(view.progress),
    ...(view.kept === 'kept' ? [] : [QUESTION.notKept]),
    `${view.section}.`,
    ...(hint === undefined ? [] : [hint]),
    ...(stake === undefined ? [] : [`${stake}.`]),
    ...foundTexts(view),
    ...(evidence === undefined ? [] : [evidenceText(evidence)]),
  ];
  return ['', ...sentences.flatMap((sentence) => wrapped(sentence, width))]
    .map((line) => `${line}\n`)
    .join('');
}

/** The longer help of a question, to be read aloud. */
export function guidanceInWords(question: Question, options: RenderOptions): string {
  return wrapped(guidanceText(question), screenFor(options).width)
    .map((line) => `${line}\n`)
    .join('');
}

function progressInWords(progress: Progress): string {
  const { done, expected } = progress;
  if (progress.sureness === 'at-most') return `${QUESTION.done(done, expected - done)}.`;
  return QUESTION.placeInWords(done + 1, expected, minutesLeft(progress));
}
