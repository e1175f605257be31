import { problem } from '../../model/problem.js';
import { placedQuestions } from '../../rubric/places.js';
import type { LintRule } from './rule.js';

const MOST_COLUMNS = 60;

/** Characters of East Asian scripts, which take two columns of a terminal. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/gu;

/** Labels that do not fit beside others on a narrow screen. */
export const longLabel: LintRule = {
  id: 'long-label',
  severity: 'warning',
  check: (rubric) =>
    placedQuestions(rubric).flatMap(({ question, path }) => {
      const [key, labels] =
        'options' in question
          ? (['options', question.options] as const)
          : (['rough', question.type === 'number' ? (question.rough ?? []) : []] as const);
      return labels.flatMap(({ label }, index) => {
        const width = [...label].length + (label.match(WIDE)?.length ?? 0);
        const args = { width, most: MOST_COLUMNS };
        return width > MOST_COLUMNS
          ? [problem('lint/long-label', args, { path: [...path, key, index, 'label'] })]
          : [];
      });
    }),
};
