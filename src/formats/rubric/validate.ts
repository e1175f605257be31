import { isMap } from '../../core/model/describe.js';
import {
  failure,
  type Outcome,
  type Path,
  type Problem,
  problem,
  success,
} from '../../core/model/problem.js';
import type { Located } from '../document/located.js';
import { dropDuplicateProblems } from './drop-duplicate-problems.js';
import { valueAt } from './found-value.js';
import { tooMany } from './limits.js';
import { problemsOfTheRest } from './problems-of-the-rest.js';
import { type RubricFileValue, type RubricHeadValue, rubricFile, rubricHead } from './schema.js';
import { schemaProblems } from './schema-problems.js';

/** Checks the shape of a rubric file, and if that is wrong, also whether the rest is consistent. */
export function validate(located: Located): Outcome<RubricFileValue> {
  const refused = refusedOutright(located);
  if (refused.length > 0) {
    return failure(...refused);
  }
  // An empty default message: only messages of the schema itself get through.
  const parsed = rubricFile.safeParse(located.value, { error: () => '' });
  const hidden = hiddenKeys(located);
  return parsed.success && hidden.length === 0
    ? success(parsed.data)
    : failure(
        ...dropDuplicateProblems([
          ...schemaProblems(parsed.error?.issues ?? [], located),
          ...hidden,
          ...problemsOfTheRest(located),
        ]),
      );
}

/** Checks the part of a rubric file that cannot be inherited. */
export function validateHead(located: Located): Outcome<RubricHeadValue> {
  const refused = refusedOutright(located);
  if (refused.length > 0) {
    return failure(...refused);
  }
  const parsed = rubricHead.safeParse(located.value, { error: () => '' });
  return parsed.success
    ? success(parsed.data)
    : failure(...dropDuplicateProblems(schemaProblems(parsed.error.issues, located)));
}

/** Files of another format, where no further check would make sense, and files that would take too long. */
function refusedOutright(located: Located): readonly Problem[] {
  const { value, locate } = located;
  if (!isMap(value)) {
    return [];
  }
  const { credcheck } = value;
  // One sentence instead of one about every key.
  if (value.candidate !== undefined && value.bands === undefined && value.criteria === undefined) {
    return [problem('rubric/is-answers', {}, locate([], 'value'))];
  }
  if (typeof credcheck === 'number' && credcheck !== 1) {
    const path = ['credcheck'];
    return [problem('schema/version', { found: String(credcheck) }, { ...locate(path), path })];
  }
  return tooMany(located);
}

/** zod silently drops `__proto__` from mappings with free keys. */
function hiddenKeys(located: Located): readonly Problem[] {
  const tests = valueAt(located.value, ['tests']);
  const inTests = Array.isArray(tests) ? tests.flatMap((_, index) => freeKeysOfTest(index)) : [];
  return [['scales'], ...inTests].flatMap((holder) => {
    const path = [...holder, '__proto__'];
    return valueAt(located.value, path) === undefined
      ? []
      : [
          problem(
            'schema/value',
            { expected: 'another key', found: '__proto__' },
            { ...located.locate(path, 'key'), path },
          ),
        ];
  });
}

function freeKeysOfTest(index: number): readonly Path[] {
  return [
    ['tests', index, 'answers'],
    ['tests', index, 'checks'],
  ];
}
