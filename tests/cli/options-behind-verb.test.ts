import { expect, it } from 'vitest';
import { optionsBehindVerb } from '../../src/cli/options-behind-verb.js';

const leaf = (name: string) => ({ name: () => name, commands: [] });
const VERBS = [leaf('evaluate'), leaf('demo'), { ...leaf('rubric'), commands: [leaf('list'), leaf('lint')] }];

it.each([
  ['--quiet demo', 'demo --quiet'],
  ['-f json evaluate a.yaml -f csv', 'evaluate -f json a.yaml -f csv'],
  ['-fjson --format=json --no-regressions evaluate a', 'evaluate -fjson --format=json --no-regressions a'],
  ['--set a=1 --set b=2 evaluate --set c=3', 'evaluate --set a=1 --set b=2 --set c=3'],
  ['-r x rubric --quiet list -f json', 'rubric list -r x --quiet -f json'],
  // The value of an option is what comes next, even if it looks like another option, or is a verb.
  ['-r -f evaluate', 'evaluate -r -f'],
  ['-o demo evaluate a', 'evaluate -o demo a'],
  // What comes after -- is no option, but may be the verb.
  ['--quiet -- evaluate -x', 'evaluate --quiet -- -x'],
  ['--quiet -- rubric list', 'rubric list --quiet --'],
  ['-- --quiet demo', '-- --quiet demo'],
  // A mistake is left to the command that was meant.
  ['--quite demo', 'demo --quite'],
  ['--formt json evaluate a', 'evaluate --formt json a'],
  ['rubric --fromat json list', 'rubric list --fromat json'],
  ['--quiet evalute a', 'evalute --quiet a'],
  ['--help demo', 'demo --help'],
  // Without a verb, what the program itself knows remains, and what nobody knows.
  ['--quiet', ''],
  ['-f', ''],
  ['--quiet --version', '--version'],
  ['--quiet --lang xx', '--lang xx'],
  ['--quiet --bogus', '--bogus'],
  ['--quiet rubric -f json', 'rubric'],
  ['--quiet -', '- --quiet'],
])('%s is taken as: %s', (typed, taken) => {
  const words = (line: string): readonly string[] => line.split(' ').filter((word) => word !== '');
  expect(optionsBehindVerb(words(typed), VERBS)).toEqual(words(taken));
});
