import type { Question } from '../../../core/model/rubric.js';

/** What editors show about a question in an answers file. */
export const QUESTION_SCHEMA = {
  unknown: 'Could not be found out',
  about: (question: Question): string => {
    switch (question.type) {
      case 'number': {
        const { unit, min, max } = question;
        const bounds = [
          ...(min === undefined ? [] : [`from ${min}`]),
          ...(max === undefined ? [] : [`up to ${max}`]),
        ];
        const about = [...(unit === undefined ? [] : [unit]), ...bounds];
        return about.length === 0 ? 'A number.' : `A number (${about.join(', ')}).`;
      }
      case 'date':
        return 'A day, month or year: YYYY-MM-DD, YYYY-MM or YYYY.';
      case 'text':
        return 'In words.';
      case 'multi':
        return 'A list of options; an empty one for none of them.';
      default:
        return 'One of the options.';
    }
  },
} as const;
