import { problem } from '../../model/problem.js';
import { type Translation, textKey, textPaths } from '../../model/rubric-texts.js';
import type { LintRule } from './rule.js';

/** Texts that a translation of the rubric does not have, so that they are shown in the language of the rubric. */
export const missingTranslation: LintRule = {
  id: 'missing-translation',
  severity: 'warning',
  check: (rubric, _, translation) =>
    textPaths(rubric)
      .filter((path) => isMissing(translation, textKey(path)))
      .map((path) => problem('lint/missing-translation', { ids: [path.join('.')] }, { path })),
};

function isMissing(translation: Translation | undefined, key: string): boolean {
  return translation !== undefined && !translation.has(key);
}
