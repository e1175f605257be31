import { DEFAULTS } from '../../words/en/formats/rubric.js';

/** What a rubric has where it says nothing of its own, as data has it. */
export const DEFAULT_TEXTS: typeof DEFAULTS = DEFAULTS;
