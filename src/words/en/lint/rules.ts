import type { LintArgs } from '../../../core/model/lint-args.js';
import { listed } from '../problem-words.js';

type RuleId = keyof LintArgs extends `lint/${infer Id}` ? Id : never;

/** Why each rule of lint is there, and what to do. */
const LINT_RULES_HELP: Readonly<Record<RuleId, string>> = {
  'criterion-without-why':
    'A reader who disagrees with a weight needs the reason for it. Write in one or two sentences why an employer cares.',
  'criterion-without-check':
    'An answer that cannot be confirmed is an opinion. Say for at least one question of the criterion on which page the answer is found ("page:"), or add checklist items ("verify:").',
  'question-without-check':
    'The checklist has nothing on this answer. Add "page:" or "verify:", or "evidence: none" where there is nothing to confirm.',
  'unreachable-band':
    'The verdict is promised and never given. Either the answers cannot add up to its scores, or caps always lower them.',
  'never-asked':
    'The condition of the question is false whatever is answered, so its weight and its checks are never used.',
  'rule-always-hits':
    'A rule that holds for everyone says nothing about the candidate; a knock-out of this kind stops every one.',
  'rule-never-hits': 'The rule has no effect: its condition is false whatever is answered.',
  'cap-without-effect':
    'The cap allows a band that no score of those that hit it exceeds. Lower "at-most:", or remove the cap.',
  'curve-goes-back':
    'Most measures are better the higher they are, or the lower. A curve that turns round is often a slip in one point; where it is meant, switch the rule off in the file.',
  'decides-alone':
    'Each answer to this one question settles the band, so the other questions are asked in vain. Lower its weight, or make it a knock-out or a cap.',
  'long-label':
    'Labels are shown in a list beside others, and are read again in reports. Keep them to 60 columns and put the rest into "hint:".',
  'criterion-without-weight':
    'The criterion has a weight, but all of its questions have weight 0 or are answered in words, so it is never scored and leaves the total.',
  'no-weight':
    'The score is a weighted mean, which needs a criterion with a weight above 0 and a question that counts in it. Without one, no candidate gets a score.',
  'equal-scores':
    'Two options that score the same and that no condition distinguishes are one answer to the rubric. That can be right where people look for their own case.',
  'curve-beyond-bounds':
    'The point is outside "min:" and "max:", so no answer reaches it. Often the unit is another one than meant.',
  'sum-above-one':
    'The scores of marks are added up, and cut at 1. That can be right where a few marks are as good as all.',
  'idle-weight':
    'Questions of the profile and those answered in words score nothing, so a weight only misleads the reader of the file.',
  'check-without-title': 'Without a title the whole text of what to find is shown in its place.',
  'check-without-page': 'The checklist is grouped by page, so that each page is opened once.',
  'set-in-condition':
    'An option with "one-of:" is read as the options that it represents, so a condition that names it never holds. Name those options.',
  'unsettled-by-count':
    'A count of a sample is a range, which is never a single number, nor none, nor all. The rule would stay open for everyone who counts.',
  'too-many-questions':
    'People give up. Move what does not change a verdict out, or ask it only where it matters.',
  'too-many-checks':
    'Nobody works through a longer list. Join items of one page, or list them only where they matter.',
  'test-without-expectation': 'A test is there to fail once the rubric no longer does what it should.',
  'failing-test':
    'A test that fails says that the rubric, or the test, is not what its author meant. "credcheck rubric test" says what came out, and why.',
  'vague-option':
    'Words such as often, good or relevant have no bounds, so two people choose different options for the same credential. Say the bound in the label or in "hint:", or add "example:" with one case that is meant.',
  'stale-source':
    'Sources change. A source that was last looked at over two years ago may say something else now, or nothing. It is known only where the source has "checked:".',
  'missing-translation':
    'Whoever reads in that language meets a text in another. Add the text to the translation, under the same ids.',
  'unknown-rule': 'A misspelt id under "lint:" changes nothing.',
};

/** The help on one rule of lint. */
export function ruleHelp(id: string, severity: string): string {
  const why = Object.entries(LINT_RULES_HELP).find(([rule]) => rule === id)?.[1] ?? '';
  return `${id}, ${severity}\n\n${why}\n\nAnother severity, in the rubric: "lint: {${id}: error}", or warning, advice, off.\n`;
}

/** The summary below the findings of lint. */
export const LINT_SUMMARY = {
  none: (files: readonly string[]): string => `No problems in ${listed(files)}`,
  counts: (errors: number, warnings: number, advice: number): string =>
    `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, ${advice} of advice`,
  rule: 'credcheck help rule ID explains a rule',
} as const;
