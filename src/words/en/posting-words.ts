import type { PostingWords } from '../../core/postings/posting.js';

/** Words of English job postings and adverts, in lower case; each is data, not a pattern. */
export const POSTING_WORDS: PostingWords = {
  required: [
    ...['required', 'requirement', 'must have', 'must-have', 'mandatory', 'essential', 'you must'],
    ...['minimum qualification', 'basic qualification', 'what you need', 'you need'],
  ],
  preferred: [
    ...['preferred', 'nice to have', 'nice-to-have', 'desirable', 'desired', 'bonus', 'a plus', 'advantage'],
    ...['optional', 'not required', 'good to have'],
  ],
  selling: [
    ...['enrol', 'sign up', 'register now', 'tuition', 'course fee', 'exam fee', 'learners', 'this course'],
    ...['our course', 'start learning', "what you'll learn", 'what you will learn', 'modules', 'self-paced'],
    ...['instalments', 'money-back'],
  ],
  common: ['the', 'and', 'of', 'to', 'with', 'for', 'you', 'your', 'our', 'are', 'will', 'or'],
  hiring: [
    ...[
      'we are hiring',
      "we're hiring",
      'salary',
      'vacancy',
      'responsibilities',
      'your tasks',
      'apply for this',
    ],
    ...[
      'full-time',
      'part-time',
      'join our team',
      'your role',
      'the role',
      'job description',
      'we offer you',
    ],
    ...['we are looking for', "we're looking for", 'cover letter', 'your application'],
  ],
};
