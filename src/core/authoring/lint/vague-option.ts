import { problem } from '../../model/problem.js';
import { singleOptions } from '../../model/rubric.js';
import { placedQuestions } from '../../rubric/places.js';
import type { LintRule } from './rule.js';

/** Words of degree or judgement, which two readers take differently. */
const VAGUE = new RegExp(
  `(?<!how )\\b(?:${[
    'adequate|advanced|basic|considerable|decent|easy|enough|extensive|fairly|few|frequently|good',
    'great|hard|high|important|large|largely|little|low|major|many|meaningful|mostly|often|partly',
    'quality|rarely|reasonable|recent|regularly|relevant|reliable|reputable|respected|serious',
    'several|significant|small|sometimes|somewhat|strong|substantial|sufficient|usually|weak',
    'well',
  ].join('|')})\\b`,
);

/** Options whose label has a word of degree or judgement, without a hint or an example that says what is meant. */
export const vagueOption: LintRule = {
  id: 'vague-option',
  severity: 'advice',
  check: (rubric) => {
    if (rubric.language !== undefined && !/^en\b/i.test(rubric.language)) return [];
    return placedQuestions(rubric).flatMap(({ question, path, scores }) => {
      if (!scores || !('options' in question)) return [];
      return singleOptions(question).flatMap((option) => {
        const { value, label, example, hint } = option;
        const word = example === undefined && hint === undefined ? vagueIn(label) : undefined;
        if (word === undefined) return [];
        const at = { path: [...path, 'options', question.options.indexOf(option), 'label'] };
        return [problem('lint/vague-option', { id: question.id, value, word }, at)];
      });
    });
  },
};

function vagueIn(label: string): string | undefined {
  return VAGUE.exec(label.toLowerCase())?.[0];
}
