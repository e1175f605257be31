import type { ProblemCode } from '../../core/model/problem.js';
import { plain, quote } from '../outside-text.js';
import type { Texts } from '../problem-sentences.js';
import { listed, meant, suggestion } from './problem-words.js';

/** The sentences about a command line that is wrong. */
export const USAGE_TEXTS: Texts<Extract<ProblemCode, `usage/${string}`>> = {
  'usage/set': ({ found, question, kind = 'question' }) =>
    `Expected --set ${kind}=value, found ${quote(found)}${question === undefined ? '' : `; write ${plain(question)}=unknown if it is not known`}`,
  'usage/date': ({ option, found }) =>
    `Expected a date like 2026-11-22 for ${plain(option)}, found ${quote(found)}`,
  'usage/threshold': ({ option, found }) =>
    `Expected a number from 0 to 100 for ${plain(option)}, found ${quote(found)}`,
  'usage/whole-number': ({ option, found, least, most }) =>
    `Expected a whole number from ${least} to ${most} for ${plain(option)}, found ${quote(found)}`,
  'usage/verdict': ({ found, known }) => ({
    sentence: `There is no verdict ${quote(found)}`,
    hint: meant(found, known),
  }),
  'usage/action': ({ found, known }) => ({
    sentence: `There is no action ${quote(found)}`,
    hint: meant(found, known),
  }),
  'usage/badge-state': ({ found, known }) => ({
    sentence: `A badge is never ${quote(found)}`,
    hint: meant(found, known),
  }),
  'usage/ask': ({ found, known }) => ({
    sentence: `There is no question ${quote(found)} to ask again`,
    hint: meant(found, known),
  }),
  'usage/format': ({ found, known }) => ({
    sentence: `Format ${quote(found)} is not available for this command; use one of ${listed(known)}`,
    ...suggestion(found, known),
  }),
  'usage/ending': ({ name, ending, known, instead }) => {
    const named = {
      '--format': ', or name the format with --format',
      '--report': `, or write --report FORMAT=${plain(name)}`,
      nothing: '',
    };
    return `${quote(name)} ends in ${plain(ending)}, which is the ending of no format of this command; use ${listed(known)}${named[instead]}`;
  },

  'usage/detail': ({ found, known }) => ({
    sentence: `There is no detail ${quote(found)}; use one of ${listed(known)}`,
    ...suggestion(found, known),
  }),
  'usage/method': ({ found, known }) => ({
    sentence: `There is no method ${quote(found)}; use one of ${listed(known)}`,
    ...suggestion(found, known),
  }),
  'usage/schema': ({ found, known }) => ({
    sentence: `There is no schema ${quote(found)}; use one of ${listed(known)}`,
    ...suggestion(found, known),
  }),
  'usage/shell': ({ found, known }) => ({
    sentence: `Words are not completed for the shell ${quote(found)}; use one of ${listed(known)}`,
    ...suggestion(found, known),
  }),
  'usage/order': ({ found, known }) => ({
    sentence: `There is no order ${quote(found)}; use one of ${listed(known)}`,
    ...suggestion(found, known),
  }),
  'usage/table': ({ found, known }) => ({
    sentence: `There is no table ${quote(found)}; use one of ${listed(known)}`,
    ...suggestion(found, known),
  }),
  'usage/input': ({ found, known }) => {
    const { hint } = suggestion(found, known);
    const sentence = `There is no kind of input ${quote(found)}; the kinds are ${listed(known)}`;
    return hint === undefined ? sentence : { sentence, hint };
  },
  'usage/other-kind': ({ name, named, found, kind }) =>
    `${quote(name)} is named as ${plain(named)} and reads as ${plain(found)}; rename it, or say --input ${plain(kind)}`,
  'usage/no-match': ({ found }) => `No file matches ${quote(found)}; check the pattern and the folder`,
  'usage/wide-pattern': ({ found }) =>
    `Expected a pattern with at most 4 stars in one name and no repeated group, found ${quote(found)}; use fewer stars, or {one,other} for a group`,
  'usage/report': ({ found }) =>
    `Expected --report format=path, or a path whose ending names the format, found ${quote(found)}; write for example --report offer.md`,
  'usage/report-file': ({ found }) =>
    `${quote(found)} is a folder, and this command writes one report; name a file, such as ${plain(found)}offer.html`,
  'usage/report-folder': ({ found, formats }) =>
    `${quote(found)} is a folder, which is written as ${listed(formats)}; write for example --report ${plain(formats[0] ?? '')}=${plain(found.replace(/^[^=]*=/, ''))}`,
  'usage/output-folder': ({ name, command }) =>
    `${quote(name)} is a folder, and --output names one file; ${command === 'batch' ? `write --report html=${plain(name)} for a page a candidate` : `name a file, such as ${plain(name)}offer.html`}`,
  'usage/report-stdout': ({ format }) =>
    `A report needs a file, since standard output carries the one result; write --format ${plain(format)}, or name a file`,
  'usage/would-lose': ({ name }) =>
    `${quote(name)} is there, and what was written in it would be lost; name another file, or replace it with --force`,
  'usage/same-file': ({ name, options }) =>
    `${quote(name)} is named more than once (${plain(options.join(', '))}); name another file for one of them`,
  'usage/help': ({ found, known }) => ({
    sentence: `There is no command and no topic ${quote(found)}`,
    hint: meant(found, known),
  }),
  'usage/rule': ({ found, known }) => ({
    sentence: `There is no rule ${quote(found)}`,
    hint: meant(found, known),
  }),
  'usage/within': ({ found }) =>
    `Expected a number of days, weeks, months or years for --within, such as 30d, 6w, 3mo or 1y, found ${quote(found)}`,
  'usage/source': ({ found }) =>
    `Expected the whole address for --source, such as https://example.org/terms, or in words what the source is, found ${quote(found)}`,
  'usage/later-day': ({ option, found, asOf }) =>
    `Expected a day up to ${plain(asOf)} for ${plain(option)}, found ${plain(found)}; type the day on which the page was read, or move --as-of`,
  'usage/check': ({ found, known }) => ({
    sentence: `There is no check ${quote(found)}`,
    hint: meant(found, known),
  }),
  'usage/subject': ({ found, known, show = 'credcheck rubric show RUBRIC' }) => {
    const near = suggestion(found, known).hint;
    const some = near ?? `use for example ${listed(known.slice(0, 5))}.`;
    const sentence = `There is no criterion, question or rule ${quote(found)}`;
    return { sentence, hint: `${some} To see all there are, type: ${plain(show)}` };
  },
  'usage/candidates': ({ found, least, most, instead }) =>
    `Expected ${least} to ${most} candidates, found ${found}; ${found < least ? 'name more answers files, or one table of them' : `for many, type: ${plain(instead)}`}`,
  'usage/several-answers': ({ found, compare }) =>
    `Expected the answers of one candidate, found ${found} files; to compare them, type: ${plain(compare)}`,
  'usage/candidate': ({ option, found, known }) => ({
    sentence: `${plain(option)} names no candidate that is compared, found ${quote(found)}`,
    hint: meant(found, known),
  }),
  'usage/no-text': ({ option, example }) =>
    `Expected some text for ${plain(option)}, found none; write for example ${plain(option)} ${plain(example)}`,
  'usage/conflict': ({ options, why }) => `${plain(options.join(' and '))} cannot be combined: ${plain(why)}`,
  'usage/not-a-terminal': ({ option }) =>
    `${plain(option)} asks questions, and this is not a terminal; answer with --set or a file`,
  'usage/posting-name': ({ option, found }) =>
    `Expected a name of at most 200 characters, with a letter or a digit, for ${plain(option)}, found ${quote(found)}`,
  'usage/many-names': ({ name, found, limit }) =>
    `${quote(name)} may have ${limit} names at most, found ${found}; count the credentials in several lists`,
  'usage/needs': ({ option, needs, why }) => `${plain(option)} needs ${plain(needs)}: ${plain(why)}`,
};
