import type { Comparison, DecidingQuestion } from '../../../core/model/comparison.js';
import { COMPARISON } from '../../../words/en/comparison/headings.js';
import { lettersOf } from '../../../words/en/comparison/names.js';
import { questionOf, questionText } from '../../../words/en/phrases.js';
import { whole } from '../../../words/numbers/whole-numbers.js';
import type { Block, Section } from '../model.js';

/** What to find out to decide which of the candidates comes first; nothing where it is certain. */
export function findOutSection(comparison: Comparison): readonly Section[] {
  const { next } = comparison;
  if (next.length === 0) return [];
  const blocks = next.map(
    (each, at): Block => ({
      kind: 'task',
      number: at + 1,
      done: false,
      title: titleOf(comparison, each),
      id: each.question,
      aside: asideOf(comparison, each),
      facts: [],
    }),
  );
  return [{ id: 'find-out', heading: COMPARISON.next, blocks }];
}

/** The first of them, each in one line. */
export function findOutTexts(comparison: Comparison, most: number): readonly string[] {
  return comparison.next
    .slice(0, most)
    .map((each) => `${titleOf(comparison, each)} (${asideOf(comparison, each)})`);
}

function titleOf({ rubric, candidates }: Comparison, { candidate, question }: DecidingQuestion): string {
  const letters = lettersOf(candidates.map(({ key }) => key));
  return `${letters(candidate)}: ${questionText(rubric, question)}`;
}

function asideOf({ rubric }: Comparison, { question, swing, decides }: DecidingQuestion): string {
  const page = rubric.pages.find(({ id }) => id === questionOf(rubric, question)?.page)?.title;
  const effect = decides ? COMPARISON.decides : COMPARISON.points(whole(swing));
  return page === undefined ? effect : `${effect}, ${page}`;
}
