import { expect, it } from 'vitest';
import { isTooWide } from '../../../src/core/batch/file-pattern.js';

it.each(['*.yaml', '**/*.yaml', 'a/*b*c*d*/e*f*g*h*.yaml', '{a,b}*.yaml', '@(a|b).yaml', '[ab]?.yaml'])(
  'takes %s',
  (pattern) => {
    expect(isTooWide(pattern)).toBe(false);
  },
);

it.each([`${'a*'.repeat(30)}b`, 'x/*a*b*c*d*', '(a+)+b', '+(a*)b', '*(a|aa)b', '{a,aa}+b'])(
  'takes %s for too wide',
  (pattern) => {
    expect(isTooWide(pattern)).toBe(true);
  },
);
