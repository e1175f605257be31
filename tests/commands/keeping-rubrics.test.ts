import { expect, it } from 'vitest';
import { run, worldWith } from '../support/fake-ports.js';
import { SIXTY, SMALL_RUBRIC } from '../support/small-rubric.js';

const TEAM = SMALL_RUBRIC.replace('id: small', 'id: team');
const OWN = SIXTY.replace('rubric: small', 'rubric: ./team.yaml');
const BARE = SIXTY.replace('rubric: small\n', '');
const AROUND = { rubric: 'team.yaml' };
const NONE = {};

it.each([
  ['evaluate a.yaml -r ./team.yaml -f json -o team.yaml', BARE, NONE, '"team.yaml"', '--output, --rubric'],
  ['evaluate a.yaml -f json -o ./team.yaml', OWN, NONE, '"./team.yaml"', '--output, the rubric'],
  ['evaluate a.yaml --report json=./team.yaml', BARE, AROUND, '"./team.yaml"', '--report, the rubric'],
  ['explain a.yaml -f json -o ./team.yaml', OWN, NONE, '"./team.yaml"', '--output, the rubric'],
  ['explain a.yaml -f json -o ./team.yaml', BARE, AROUND, '"./team.yaml"', '--output, the rubric'],
  ['explain a.yaml -r team.yaml -f json -o ./team.yaml', BARE, NONE, '"./team.yaml"', '--output, --rubric'],
  ['batch a.yaml -f csv -o ./team.yaml', BARE, AROUND, '"./team.yaml"', '--output, the rubric'],
  ['batch a.yaml --summary ./team.yaml', BARE, AROUND, '"./team.yaml"', '--summary, the rubric'],
  ['batch a.yaml --report csv=./team.yaml -r team.yaml', BARE, NONE, '"./team.yaml"', '--report, --rubric'],
  ['rubric template -r team.yaml -o ./team.yaml', BARE, NONE, '"./team.yaml"', '--output, --rubric'],
  ['rubric template team.yaml -o ./team.yaml', BARE, NONE, '"./team.yaml"', '--output, the rubric'],
  ['rubric template -o ./team.yaml', BARE, AROUND, '"./team.yaml"', '--output, the rubric'],
  ['rubric show team.yaml -f json -o ./team.yaml', BARE, NONE, '"./team.yaml"', '--output, the rubric'],
])(
  '%s does not write over the rubric that it reads, whoever names it',
  async (line, answers, environment, name, options) => {
    const world = worldWith({ files: { 'a.yaml': answers, 'team.yaml': TEAM }, environment });
    const { code, stdout, stderr } = await run(line.split(' '), world);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(
      `${name} is named more than once (${options}); name another file for one of them\n`,
    );
    expect(world.files.get('team.yaml')).toBe(TEAM);
  },
);
