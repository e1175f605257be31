import { WEIGHT_METHODS } from '../../../core/model/rubric-parts.js';

/** The titles of JSON Schemas. */
export const SCHEMA_TITLES = {
  answers: 'Answers about one credential for credcheck, format 1',
  rubric: 'Rubric of credcheck, format 1',
  result: 'Result of credcheck, schemaVersion 1',
  comparison: 'Comparison of credcheck compare, schemaVersion 1',
  portfolio: 'A set of credentials by credcheck portfolio, schemaVersion 1',
  versus: 'Candidates of different rubrics by credcheck compare --versus, schemaVersion 1',
  summary: 'Summary of credcheck batch, schemaVersion 1',
};

/** Descriptions of the fields of an answers file besides those of evidence, shown by editors. */
export const ANSWERS_FIELDS = {
  answer:
    'A value, or a half-known one; unknown or nothing where it could not be found out; or a value with its source.',
  rubric: 'The rubric that the answers are for, and what it looked like when they were saved.',
  skill:
    'What the credential is to prove: a text, or a list of texts, in the words of job postings. Never scores; credcheck portfolio reads it.',
  role: 'The job that the credential is for. Never scores; credcheck portfolio reads it.',
  place:
    'Where the credential is shown, such as a profile or a section of the résumé. Never scores; credcheck portfolio reads it.',
};

/** Descriptions of the fields of a rubric file. */
export const RUBRIC_FIELDS = {
  action:
    'What the verdict calls for: pay, pair (pay only together with something of your own) or leave. Without it the first band pays, the last leaves, others and a single one pair.',
  actionWords:
    'What to do, for each action, in the first words of every output; in place of words on paying, where the verdict is about something else. A translation has them under the same keys.',
  wordsPay: 'Where every possible band calls for pay.',
  wordsPair: 'Where every possible band calls for pair.',
  wordsLeave: 'Where every possible band calls for leave.',
  wordsWait: 'While several actions are possible, or a knock-out is open.',
  // biome-ignore lint/suspicious/noThenProperty: the file format calls it so.
  then: 'What to do next, one step a text; in a band that calls for pair, the first is what to pair it with, in words that go on after "pay only together with".',
  lint: 'other severities for rules of lint, by the id of the rule: error, warning, advice or off',
  weighting:
    'That the weights are those of a person, in place of those of the rubric that this one extends. Every result says so.',
  weightsBy: 'Whose weights they are.',
  weightsMethod: `How they were found: ${WEIGHT_METHODS.join(', ')}.`,
  weightsBase: 'Id of the rubric whose weights they replace.',
  weightsVersion: 'Its version when the weights were given.',
  confidence:
    'Confidence of the interval that a count of a sample allows, from 0.5 to 0.99; 0.8 where it is left out.',
  free: 'Where this is true, the offer costs only time.',
  pages: 'The pages where facts are found; questions and checklist items name one.',
  dimensions:
    'What candidates of different rubrics are set side by side by; dimensions of several rubrics belong together by id.',
  dimensionId: 'The same in every rubric that has it.',
  dimensionQuestions: 'Ids of the questions whose answers say it about a candidate.',
  wordsBefore: 'What comes before the answer.',
  wordsAfter: 'What comes after the answer.',
  dimensionWords:
    'What comes before and after an answer that does not say by itself what it is, such as a number.',
  claim: 'What is generally said about such credentials; shown as a claim and never scored.',
  claimCheck: 'What speaks against the claim, or how to verify it.',
  both: 'That such a credential can go together with one of another rubric, where the answers fit it.',
  bothAs: 'base: what lasts; refresh: what keeps it up to date.',
  sourceChecked: 'The day on which the source was last looked at, YYYY-MM-DD.',
  pageId: 'What questions and checklist items name the page by.',
  pageTitle: 'What the page is called, in words.',
  pageFind: 'The words by which the page is found, separated by commas.',
  portfolio:
    'What credcheck portfolio reads the answer as: proof (by what a skill is proven; the first such question says the kind of proof), show (what there is to show), or current (whether it is up to date).',
  oneOf:
    'Values of at least two other options of the question: this one says that the answer is one of them. In place of a score; in choice and yes-no questions only.',
  because: 'A few words for reasons; the label where it is left out.',
  example: 'One worked case, shown on request.',
  questionPage: 'Id of the page where the answer is found.',
  askProvider:
    'The question as a person puts it to the provider: a letter asks these alone where a rubric has any.',
  lookFor: 'Words to look up on saved pages; never patterns.',
  data: 'Which data in saved pages (JSON-LD of a schema.org course or credential) is an answer to the question; never read out of prose. In choice, yes-no, number and date questions.',
  dataProperty:
    'Names of properties with dots between them, from the course or credential on: validFor, hasCourseInstance.courseMode.',
  dataSays: 'The answer is taken only where the data is one of these texts; their case makes no difference.',
  dataOneOf:
    'The options that the data leaves possible; one is the answer. Without says, only a number, a date or a duration counts. Where this is left out, the data is the value of an option.',
  meaning: 'A whole number from 1. A higher one has the answers that are saved asked again.',
  sample: 'The number may be given as a count, such as 3 of 50.',
  sampleAtLeast: 'A count of fewer counts as unknown; a whole number of 1 or more.',
  rough: 'Ways to answer without counting; each is a range of the number.',
  roughLabel: 'What the person picks.',
  roughAtLeast: 'The least that it can mean, within min and max, in the unit of the question.',
  roughAtMost: 'The most that it can mean, within min and max, in the unit of the question.',
  checkTitle: 'What is to be checked, in a few words; what to find where it is left out.',
  checkPage: 'Id of the page to open. Every item has this or open.',
  minutes: 'How long it takes, in minutes; a number above 0.',
  checkWhen: 'The item is listed where this is true, and not where it is false or unknown.',
};

/** The fields of a summary that need words. */
export const SUMMARY_FIELDS = {
  stale: 'How many of them have an answer that is out of date; the others have none.',
  problems:
    'How many problems of refused records each column of a table has, or each question of other inputs, and how often each value was wrong, with what to write instead where that is known; highest count first. Of more than 200 columns, the first 200 by name are kept. Where a column has more than 4000 different values, `complete` is false and only the first 100 by name are kept.',
};

/** The fields of a refused record in the schema of a result. */
export const ERROR_FIELDS = {
  code: 'What kind of problem the first one is.',
  message: 'The first three problems in words, and how many more there are.',
  where:
    'The place of the first problem: the file where there are several, the line, and the column of that line.',
  problems: 'All problems of the record, at most 100 of a kind.',
  problemCode: 'What kind of problem it is.',
  column: 'Of a table: the name of the column in the header, or its letter if it has none.',
  question: 'Id of the question that it is about.',
  value: 'The text that is wrong, at most 200 characters of it.',
  problemMessage: 'What is wrong, in words.',
  suggestion: 'What to write instead, where that is known.',
};

/** Descriptions of the fields of a result. */
export const RESULT_FIELDS = {
  action:
    'What to do: pay, pair (pay only together with something of your own) or leave where every possible band calls for it, else wait; pay and pair only while no knock-out is open.',
  actions: 'What the possible bands call for, knock-outs apart, in the order leave, pair, pay; at least one.',
  free: 'Whether the offer is certain to cost only time.',
  until:
    'What the action wait waits for, and what pair asks; left out where there is nothing to say, and by `batch` without `--detail full`.',
  settle:
    'Ids of at most three open questions, the best first, some answers to which leave one action; no shorter list does. Left out where none was found.',
  unless: 'Ids of the knock-outs to rule out before paying.',
  untilLift:
    "What in the buyer's own hand would raise the band: another answer to a question, or what improves a criterion.",
  lean: 'While the action is to wait: the action other than pay that at least nine in ten ways end in, and the part of the ways, from 0.9 to 1. Only words; left out with `outlook`.',
  withoutCaps: 'Id of the verdict without caps, a band; left out where it is the same.',
  leftOutByBrief: 'Left out by `batch --detail brief`.',
  onlyInFull: 'Left out by `batch` without `--detail full`.',
  outlook:
    'Where the ways end in which the open answers could be filled in: counts of ways, not a forecast. Each question takes each of its levels alike. No verdict, range or gate uses it. Left out by `batch` without `--detail full`.',
  scoreLow: 'The lowest total that the open answers allow, out of 100; a number from 0 to 100.',
  scoreHigh: 'The highest total that the open answers allow, out of 100; a number from 0 to 100.',
  ways: 'Part of the ways, from 0 to 1, that end in each verdict that one ends in, lowest first; together they are 1. Ways that hit a knock-out are left out; stop is 1 where one is hit.',
  middle: 'Lowest and highest score, out of 100, of the middle of the ways.',
  middleLow: 'The 5th percentile of the score over the ways; out of 100.',
  middleHigh: 'The 95th percentile of the score over the ways; out of 100.',
  middleShare: 'The part of the ways between them; always 0.9.',
  outlookUnless: 'Ids of the knock-outs that are not ruled out.',
  open: 'How many open or half-known questions take part; a whole number, from 0.',
  method:
    'exact where every way was gone through; sampled where ways were drawn, always the same for the same rubric and answers.',
  waysError: 'Half the width of the 95 % interval of each part of the ways, from 0 to 1; 0 where exact.',
  noOutlook: 'Why ways are not counted, in words: coverage.answered is below 0.6.',
  nextAnswers: 'What each answer to try would give; left out by `batch` without `--detail full`.',
  behind:
    'Ids of the open questions that are only asked after certain answers to this one; `swing` counts them in.',
  answer: 'The smallest change of one answer that gives another verdict or range.',
  lift: 'The smallest change of one answer that makes the verdict better; of answers that score, dates left out.',
  fall: 'The smallest change of one answer that makes the verdict worse, but not `stop`; dates left out.',
  onIssuersWord: 'Part, by weight, of the answers that count and have the basis issuer-claim; from 0 to 1.',
  onHearsay: 'Part, by weight, of the answers that count and have the basis hearsay; from 0 to 1.',
  onGuess: 'Part, by weight, of the answers that count and have the basis guess; from 0 to 1.',
  weighting:
    'That the weights are not those of the rubric that was extended: whose they are, how they were found, and the rubric whose weights they replace. Left out where the rubric has its own.',
  strictEvidence:
    'Present where `--strict-evidence` was given: answers without the source they need count as unknown.',
  leftOut: 'How many questions that are or may be asked are marked not applicable; a whole number, from 0.',
};
