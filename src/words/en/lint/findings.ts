import type { ProblemCode } from '../../../core/model/problem.js';
import { plain, quote } from '../../outside-text.js';
import type { Texts } from '../../problem-sentences.js';
import { listed, meant } from '../problem-words.js';

const KINDS = { knockout: 'knock-out', cap: 'cap', warning: 'warning' } as const;

/** The sentence for each finding of lint. */
export const LINT_TEXTS: Texts<Extract<ProblemCode, `lint/${string}`>> = {
  'lint/criterion-without-why': ({ id }) => ({
    sentence: `The criterion ${quote(id)} does not say why it matters`,
    hint: 'add "why:", one or two sentences',
  }),
  'lint/criterion-without-check': ({ id }) => ({
    sentence: `No answer in the criterion ${quote(id)} can be verified`,
    hint: 'give its questions a "page:" or "verify:"',
  }),
  'lint/question-without-check': ({ id }) => ({
    sentence: `The answer to ${quote(id)} cannot be verified`,
    hint: 'add "page:" or "verify:", or "evidence: none"',
  }),
  'lint/unreachable-band': ({ id }) => ({
    sentence: `No answers lead to the band ${quote(id)}`,
    hint: 'change its "from:", or the scores and caps',
  }),
  'lint/never-asked': ({ id }) => ({
    sentence: `The question ${quote(id)} is never asked`,
    hint: 'no answers make this true; change it, or remove the question',
  }),
  'lint/rule-always-hits': ({ id, kind }) => ({
    sentence: `The ${KINDS[kind]} ${quote(id)} is always hit`,
    hint: 'all answers make this true; change it, or remove the rule',
  }),
  'lint/rule-never-hits': ({ id, kind }) => ({
    sentence: `The ${KINDS[kind]} ${quote(id)} is never hit`,
    hint: 'no answers make this true; change it, or remove the rule',
  }),
  'lint/cap-without-effect': ({ id, band }) => ({
    sentence: `The cap ${quote(id)} changes no verdict`,
    hint: `what hits it is ${plain(band)} at best anyway; name a lower band, or remove the cap`,
  }),
  'lint/curve-goes-back': ({ id }) => ({
    sentence: `The curve of ${quote(id)} both rises and falls`,
    hint: 'from here it turns; let it only rise, or only fall',
  }),
  'lint/decides-alone': ({ id }) => ({
    sentence: `The question ${quote(id)} alone decides the band`,
    hint: 'lower its weight, or that of its criterion',
  }),
  'lint/long-label': ({ width, most }) => ({
    sentence: `The label is ${width} columns wide`,
    hint: `use at most ${most}; "hint:" has room for more`,
  }),
  'lint/criterion-without-weight': ({ id }) => ({
    sentence: `Nothing in the criterion ${quote(id)} counts, so its weight has no effect`,
    hint: 'give a question in it a weight',
  }),
  'lint/no-weight': () => ({
    sentence: 'No question counts, so no candidate gets a score',
    hint: 'give a weight above 0 to a criterion, and to a question in it that can score',
  }),
  'lint/equal-scores': ({ id, values: [one, other] }) => ({
    sentence: `${quote(one)} and ${quote(other)} of ${quote(id)} make no difference`,
    hint: 'give them different scores, or make them one option',
  }),
  'lint/curve-beyond-bounds': ({ id, x }) => ({
    sentence: `The curve of ${quote(id)} has a point at ${x}, which is no possible answer`,
    hint: 'end it at "min:" and "max:", or change these',
  }),
  'lint/sum-above-one': ({ id, sum }) => ({
    sentence: `The scores of ${quote(id)} add up to ${sum}`,
    hint: 'beyond 1 further marks add nothing; lower them, so that all together give 1',
  }),
  'lint/idle-weight': ({ id }) => ({
    sentence: `The question ${quote(id)} scores nothing, so its weight has no effect`,
    hint: 'remove it',
  }),
  'lint/check-without-title': ({ id }) => ({
    sentence: `The checklist item ${quote(id)} has no title`,
    hint: 'add "title:", a few words',
  }),
  'lint/check-without-page': ({ id }) => ({
    sentence: `The checklist item ${quote(id)} names no page`,
    hint: 'add "page:", the id of one of the pages',
  }),
  'lint/set-in-condition': ({ id, value, oneOf }) => ({
    sentence: `A condition never meets ${quote(value)} of ${quote(id)}: it reads the options that this one represents`,
    hint: `name those: ${oneOf.map(plain).join(', ')}`,
  }),
  'lint/unsettled-by-count': ({ id }) => ({
    sentence: `No count makes this condition on ${quote(id)} true, since a count is a range`,
    hint: 'compare with "at-least" or "at-most", away from none and all',
  }),
  'lint/too-many-questions': ({ count, most }) => ({
    sentence: `Someone is asked ${count} questions`,
    hint: `ask no one more than ${most}; "when:" leaves out what does not matter`,
  }),
  'lint/too-many-checks': ({ count, most }) => ({
    sentence: `Someone gets ${count} checklist items`,
    hint: `list at most ${most} for anyone; "when:" leaves out what does not matter`,
  }),
  'lint/test-without-expectation': ({ name }) => ({
    sentence: `The test ${quote(name)} expects nothing, so it always passes`,
    hint: 'add a verdict, "firm:" or a score',
  }),
  'lint/failing-test': ({ name, why }) => ({
    sentence:
      why === 'fails'
        ? `The test ${quote(name)} does not come out as it expects`
        : `The answers of the test ${quote(name)} do not fit the rubric`,
    hint: '"credcheck rubric test" says why',
  }),
  'lint/vague-option': ({ id, value, word }) => ({
    sentence: `Two readers may take ${quote(word)} in the option ${quote(value)} of ${quote(id)} differently`,
    hint: 'say in "hint:" what is meant, or add "example:", one worked case',
  }),
  'lint/stale-source': ({ title, checked }) => ({
    sentence: `The source ${quote(title)} was last checked on ${plain(checked)}, more than two years ago`,
    hint: 'look at it again, and write the day',
  }),
  'lint/missing-translation': ({ ids }) => ({
    sentence:
      ids.length === 1
        ? `${listed(ids)} has no translation here`
        : `${ids.length} texts have no translation here: ${listed(ids)}`,
    hint: 'write each under its keys; else it is shown in the language of the rubric',
  }),
  'lint/unknown-rule': ({ id, known }) => ({
    sentence: `Lint has no rule ${quote(id)}`,
    hint: meant(id, known),
  }),
};
