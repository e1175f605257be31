import { DISCLAIMER } from '../../words/en/formats/rubric.js';

/** What a rubric without a disclaimer has below every result, as data has it. */
export const DEFAULT_DISCLAIMER: string = DISCLAIMER;
