import type { PostingWords } from '../../core/postings/posting.js';

const ASKED = ['required', 'preferred', 'desired', 'desirable', 'essential', 'mandatory', 'optional'];
const OF_ASKED = ['minimum', 'basic', ...ASKED];
const THINGS = ['qualifications', 'skills', 'experience', 'requirements', 'certifications', 'knowledge'];

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
  headings: [
    ...ASKED,
    ...OF_ASKED.flatMap((asked) => THINGS.map((things) => `${asked} ${things}`)),
    ...[
      'requirements',
      'must have',
      'must haves',
      'must-have',
      'must-haves',
      'what you need',
      'not required',
    ],
    ...['nice to have', 'nice to haves', 'nice-to-have', 'nice-to-haves', 'good to have', 'bonus points'],
    // These end the part on what is asked for.
    ...['about us', 'benefits', 'responsibilities', 'what we offer', 'we offer', 'your tasks', 'your role'],
    ...['how to apply', 'the role', 'about the role', 'who we are'],
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
