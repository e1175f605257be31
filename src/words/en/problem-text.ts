import type { Problem, ProblemCode } from '../../core/model/problem.js';
import { plain, quote, unquoted } from '../outside-text.js';
import { inOneLine, type Texts, textsBy } from '../problem-sentences.js';
import { ANSWERS_TEXTS } from './answers-texts.js';
import { BADGE_TEXTS } from './badge-texts.js';
import { differenceText, expectedText } from './expectations.js';
import { INPUT_TEXTS } from './input-texts.js';
import { LINT_TEXTS } from './lint/findings.js';
import { OUTPUT_TEXTS } from './output-texts.js';
import { keyMeant, listed, meant, numberMeant, suggestion } from './problem-words.js';
import { RUBRIC_TEST_TEXTS } from './rubric-tests.js';
import { SIZE_TEXTS } from './size-texts.js';
import { USAGE_TEXTS } from './usage-texts.js';
import { WEIGHTS_TEXTS } from './weights-texts.js';

const PLURALS: Readonly<Record<string, string>> = { criterion: 'criteria', knockout: 'knock-outs' };

/** The sentence for each code: what was expected, what was found, and what to type instead. */
const TEXTS: Texts<ProblemCode> = {
  ...INPUT_TEXTS,

  'syntax/json': ({ expected, found }) => `Expected ${plain(expected)}, found ${plain(found)}`,
  'syntax/yaml': ({ found }) => `Expected YAML, found ${plain(found)}`,
  'syntax/csv': ({ expected, found }) => `Expected ${plain(expected)}, found ${plain(found)}`,
  'syntax/duplicate-key': ({ key }) => `The key ${quote(key)} occurs twice here; keep one of them`,
  'syntax/too-deep': ({ limit }) => `Nested more than ${limit} levels deep; make it flatter`,
  'syntax/too-many-keys': ({ limit }) => `A map has more than ${limit} keys; split it`,
  'syntax/too-many-nodes': ({ limit }) => `The file has more than ${limit} values; split it`,
  'syntax/number-out-of-range': ({ found }) =>
    `${plain(found)} is no number that can be kept exactly; write one of at most 15 digits, or put quotes around it if it is text`,
  'syntax/bad-character': ({ found }) => `The character ${plain(found)} is not allowed here; remove it`,
  'syntax/several-documents': ({ found }) => `Expected one YAML document, found ${found}; keep one to a file`,
  'syntax/alias': ({ found }) =>
    `YAML aliases are not read, found ${quote(found)}; write the value out where it is needed`,
  'syntax/tag': ({ found }) => `YAML tags are not read, found ${quote(found)}; write the plain value`,

  'schema/unknown-key': ({ key, known }) => ({
    sentence: `Unknown key ${quote(key)}`,
    hint: keyMeant(key, known),
  }),
  'schema/missing-key': ({ key }) => `The key ${quote(key)} is missing; add it`,
  'schema/type': ({ expected, found, number }) => ({
    sentence: `Expected ${expectedText(expected)}, found ${plain(found)}`,
    ...numberMeant(number),
  }),
  'schema/value': ({ expected, found, known = [] }) => ({
    sentence: `Expected ${expectedText(expected)}, found ${plain(found)}`,
    ...suggestion(unquoted(found), known),
  }),
  'schema/version': ({ found }) => `Expected format version 1, found ${plain(found)}; write "credcheck: 1"`,

  'rubric/duplicate-id': ({ id, kind }) =>
    `Two ${plain(PLURALS[kind] ?? `${kind}s`)} have the id ${quote(id)}; give one another id`,
  'rubric/duplicate-value': ({ value }) =>
    `Two options have the value ${quote(value)}; give one another value`,
  'rubric/reserved': ({ word, kind }) => `${quote(word)} is reserved; give the ${plain(kind)} another name`,
  'rubric/unknown-question': ({ id, known }) => ({
    sentence: `There is no question ${quote(id)}`,
    hint: meant(id, known),
  }),
  'rubric/unknown-criterion': ({ id, known }) => ({
    sentence: `There is no criterion ${quote(id)}`,
    hint: meant(id, known),
  }),
  'rubric/unknown-band': ({ id, known }) => ({
    sentence: `There is no band ${quote(id)}`,
    hint: meant(id, known),
  }),
  'rubric/unknown-page': ({ id, known }) => ({
    sentence: `There is no page ${quote(id)}`,
    hint: meant(id, known),
  }),
  'rubric/unknown-scale': ({ id, known }) => ({
    sentence: `There is no scale ${quote(id)}`,
    hint: meant(id, known),
  }),
  'rubric/unknown-value': ({ question, value, known }) => ({
    sentence: `${quote(value)} is no answer to ${quote(question)}`,
    hint: meant(value, known),
  }),
  'rubric/wrong-test': ({ question, type, op }) =>
    `A ${plain(type)} question cannot be tested with ${quote(op)} (${quote(question)}); use another test`,
  'rubric/cycle': ({ path }) => `This leads back to itself: ${plain(path.join(' -> '))}; take one step out`,
  'rubric/long-chain': ({ question, limit }) =>
    `${quote(question)} is at the end of a chain of more than ${limit} conditions; make it shorter`,
  'rubric/bands': ({ expected, found }) =>
    typeof expected !== 'string' && expected.id === 'below-better-band'
      ? `Each band must start below the one above (${expected.from}), found ${plain(found)}`
      : `Expected ${expectedText(expected)} in bands, found ${plain(found)}`,
  'rubric/curve': ({ expected, found }) =>
    `Expected ${expectedText(expected)} in a curve, found ${plain(found)}`,
  'rubric/bounds': ({ expected, found }) => `Expected ${expectedText(expected)}, found ${plain(found)}`,
  'rubric/no-score': ({ id, type, missing }) =>
    `The ${plain(type)} question ${quote(id)} counts but cannot score; add its ${plain(missing)}`,
  'rubric/not-found': ({ id, known }) => ({
    sentence:
      id === '-'
        ? 'A rubric is not read from standard input, but from a file, named like ./file.yaml'
        : `There is no built-in rubric ${quote(id)}, and one of your own is named like ./file.yaml`,
    hint: meant(id, known),
  }),
  ...SIZE_TEXTS,
  'rubric/unfit-base': ({ base, part, found }) => ({
    sentence: `${plain(problemText(found).sentence)}, in ${quote(part)}, which comes from ${plain(base)}`,
    hint: `change or remove ${quote(part)} here too`,
  }),
  'rubric/nothing-to-change': ({ id, kind, known }) => ({
    sentence: `There is no ${plain(kind)} ${quote(id)} to change`,
    hint: meant(id, known),
  }),
  'rubric/nothing-to-remove': ({ id, kind, known }) => ({
    sentence: `There is no ${plain(kind)} ${quote(id)} to remove`,
    hint: meant(id, known),
  }),

  ...RUBRIC_TEST_TEXTS,
  ...LINT_TEXTS,
  ...WEIGHTS_TEXTS,
  'rubric/is-answers': () =>
    'These are answers, not a rubric; name a rubric here, and answers as in: credcheck evaluate FILE',
  'rubric/is-translation': ({ rubric }) =>
    `This is a translation, not a rubric; name the rubric${rubric === undefined ? '' : `, ${plain(rubric)}`}: its translations are read and linted with it`,
  ...ANSWERS_TEXTS,
  ...USAGE_TEXTS,
  ...OUTPUT_TEXTS,

  'summary/differs': ({ differences }) =>
    `Only summaries of parts of one input can be added up; this one and the first differ in ${plain(differences.map(differenceText).join(', '))}`,

  'summary/not-one': ({ name }) => `${quote(name)} is not a summary; name files written by --summary`,

  'baseline/not-rows': ({ name, why }) =>
    `${quote(name)} does not hold the rows of an earlier run, one JSON object a line: ${plain(why)}; ` +
    'write them with credcheck batch FILE -o results.ndjson, and name that file',
  'baseline/duplicate': ({ candidate, first, second }) =>
    `${quote(candidate)} occurs twice, in ${plain(first)} and in ${plain(second)}; keep one, or give each an id of its own`,
  'baseline/ambiguous': ({ candidate, first, second, line }) =>
    `${plain(first)} and ${plain(second)} are both called ${quote(candidate)}, as is line ${line} of the baseline, which has no id; ` +
    'write there the id of the one it is about, or take that line out',
  'baseline/no-candidates': ({ name }) =>
    `${quote(name)} holds no scored candidate, so nothing can be worse than in it; name the rows of an earlier run`,
  'baseline/other-rubric': ({ found, used }) =>
    `The baseline was scored by the rubric ${quote(found)}, and this run scores by ${quote(used)}; compare runs of one rubric`,

  'proposals/differ': ({ question, found }) =>
    `${found} proposals to ${quote(question)} have different values, so none was taken; answer it with --set, or name one file`,

  'page/pdf': ({ name }) =>
    `${quote(name)} is a PDF; make it text first, for instance by "pdftotext FILE.pdf", and read that`,
  'page/too-dense': ({ name }) =>
    `${quote(name)} has more than a million elements, or a thousand attributes in one tag; save it as text`,
  'page/no-page': ({ name }) =>
    `Expected a web archive with a page in it, found none in ${quote(name)}; save the page again, as HTML or MHTML`,

  'postings/no-column': ({ known, found }) =>
    found === undefined
      ? `Expected the text of a posting under "text" or "description", found ${known.length === 0 ? 'neither' : listed(known)}; name its column with --column`
      : { sentence: `There is no column ${quote(found)}`, hint: meant(found, known) },
  'postings/none': ({ read }) =>
    read === 0
      ? 'There is no posting in these files; name files with one posting each, or a line of --- between them'
      : `None of the ${read} texts in these files counts as a posting; each needs ten words or more of its own, and a title that names the role if --role is given`,
  'postings/no-count': ({ question, rubric }) =>
    `The question ${quote(question)} of the rubric ${quote(rubric)} takes no count; name one with a sample by --question`,

  ...BADGE_TEXTS,

  'score/nothing-applies': ({ because }) =>
    because === undefined
      ? 'Nothing in the rubric applies to these answers, so there is no score; check what is not applicable'
      : `Nothing that scores applies to these answers, so there is no score, but a knock-out applies: ${because.map(quote).join(', ')}`,
};

/** The sentence of a problem, and its hint; safe to print. */
export const problemText = textsBy(TEXTS);

/** A problem in one line: the sentence and then the hint. */
export const problemLine = (problem: Problem): string => inOneLine(problemText(problem));
