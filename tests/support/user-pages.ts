import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './checkout-copy.js';

/** The pages for people who use credcheck, in the order in which the README names them. */
export const USER_PAGES = [
  'README.md',
  'docs/getting-started.md',
  'docs/answers.md',
  'docs/explain.md',
  'docs/checklist.md',
  'docs/compare.md',
  'docs/postings.md',
  'docs/badge.md',
  'docs/read.md',
  'docs/for-advisers.md',
  'docs/first-rubric.md',
  'docs/weights.md',
  'docs/batch.md',
  'docs/for-keepers.md',
  'docs/for-ci.md',
  'docs/scripts.md',
  'docs/faq.md',
  'docs/alternatives.md',
  'docs/library.md',
] as const;

/** The text of one of them. */
export function userPage(path: (typeof USER_PAGES)[number]): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
