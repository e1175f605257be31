import { type LoadedRubric, rubricForPeople } from '../core/model/loaded-rubric.js';
import type { Rubric } from '../core/model/rubric.js';

const FOR_PROGRAMS: readonly string[] = ['json', 'ndjson', 'csv', 'yaml', 'junit', 'github', 'sarif', 'ics'];

/** The rubric with its texts for a format: in the language of what people read, or its own where programs read it. */
export function rubricIn(loaded: LoadedRubric, format: string): Rubric {
  return FOR_PROGRAMS.includes(format) ? loaded.rubric : rubricForPeople(loaded);
}
