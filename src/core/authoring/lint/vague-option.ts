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

/** Options that are worth more or less by a word of degree or judgement, without a line or a case that says what is meant. */
export const vagueOption: LintRule = {
  id: 'vague-option',
  severity: 'advice',
  check: (rubric) => {
    if (rubric.language !== undefined && !/^en\b/i.test(rubric.language)) return [];
    return placedQuestions(rubric).flatMap(({ question, path, scores }) => {
      if (!scores || !('options' in question)) return [];
      const single = singleOptions(question);
      return question.options.flatMap((option, index) => {
        const word =
          option.example === undefined && option.hint === undefined && single.includes(option)
            ? vagueIn(option.label)
            : undefined;
        const args = { id: question.id, value: option.value, word: word ?? '' };
        return word === undefined
          ? []
          : [problem('lint/vague-option', args, { path: [...path, 'options', index, 'label'] })];
      });
    });
  },
};

function vagueIn(label: string): string | undefined {
  return VAGUE.exec(label.toLowerCase())?.[0];
}
