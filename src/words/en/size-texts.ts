import type { ProblemArgs } from '../../core/model/problem-args.js';
import { quote } from '../outside-text.js';

type TooMany = (found: number, limit: number) => string;

/** The sentence for each limit that a rubric exceeds. */
const TOO_MANY: Readonly<Record<ProblemArgs['rubric/too-many']['kind'], TooMany>> = {
  bases: (found, limit) =>
    `A rubric may extend ${limit} others at most, found ${found} in "extends"; put some of them together`,
  criteria: (found, limit) =>
    `A rubric may have ${limit} criteria at most, found ${found}; put some of them together`,
  questions: (found, limit) =>
    `A rubric may have ${limit} questions at most, in profile and criteria together, found ${found}; leave out what matters least`,
  rules: (found, limit) =>
    `A rubric may have ${limit} rules at most, knockouts, caps and warnings together, found ${found}; join some with "any"`,
  levels: (found, limit) =>
    `The questions of a rubric may have ${limit} options, values in one-of, rough answers and points of curves at most, found ${found}, each use of a scale counted; shorten the lists`,
  points: (found, limit) =>
    `A curve may have ${limit} points at most, found ${found}; leave out those on a straight line between others`,
};

type SizeCode = 'rubric/too-many-bases' | 'rubric/repeated-base' | 'rubric/too-many';

/** The sentences about a rubric that exceeds limits. */
export const SIZE_TEXTS: { readonly [Code in SizeCode]: (args: ProblemArgs[Code]) => string } = {
  'rubric/too-many-bases': ({ limit }) =>
    `A rubric may extend ${limit} others at most, with all that those extend; put some of them together`,
  'rubric/repeated-base': ({ name }) => `${quote(name)} is extended twice here; name it once`,
  'rubric/too-many': ({ kind, found, limit }) => TOO_MANY[kind](found, limit),
};
