import type { ProblemCode } from '../../core/model/problem.js';
import { plain, quote } from '../outside-text.js';
import type { Texts } from '../problem-sentences.js';
import { listed } from './problem-words.js';
import { IS_FOLDER } from './system-reasons.js';

type OutputCode = Extract<ProblemCode, `output/${string}`>;

/** The sentences about output that could not be written, or not in the form that was asked for. */
export const OUTPUT_TEXTS: Texts<OutputCode> = {
  'output/unwritable': ({ name, reason }) =>
    `${quote(name)} could not be written: ${plain(reason)}${reason === IS_FOLDER ? `; name a file in it, such as ${plain(name.replace(/\/*$/, '/'))}offer.html` : ''}`,
  'output/exists': ({ name, candidate, rubric }) => {
    const whose = candidate === '' ? 'something else' : `the answers of ${quote(candidate)}`;
    const held = rubric === undefined ? whose : `answers made with another rubric, ${quote(rubric)}`;
    return `${quote(name)} holds ${held}; name another file (only --save with --force replaces it)`;
  },
  'output/not-read-back': ({ name }) =>
    `${quote(name)} was not written, because its new text could not be read back; shorten long notes, and take out characters that are no text`,
  'output/not-merged': ({ name }) =>
    `${quote(name)} has answers about this candidate that do not fit the rubric, and was left as it is; correct them, save to another file, or replace it with --force`,
  'output/changed': ({ name, ids = [] }) => {
    const what = ids.length === 0 ? '' : ` in ${listed(ids)}, which changed here too`;
    return `${quote(name)} was changed by another process meanwhile${what}, and was left as it is; look at it, or save to another file`;
  },
};
