import { createGateCheck } from '../../cli/gates.js';
import { BASELINE, RECORDS } from '../../words/en/batch/rows.js';
import { regressionText } from '../../words/en/change-text.js';
import { recordWords } from '../../words/en/record-words.js';
import { problemInRow } from '../../words/en/row-problem.js';

/** What is said of rows where they are data: in English, whatever the language of the screen. */
export const IN_DATA = { createGateCheck, problemInRow, regressionText, BASELINE, RECORDS, recordWords };
