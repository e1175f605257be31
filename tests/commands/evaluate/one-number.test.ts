import { describe, expect, it } from 'vitest';
import { run, worldWith } from '../../support/fake-ports.js';

const RUBRIC = `credcheck: 1
id: edge
version: 1.0.0
title: Edge
disclaimer: General information, not advice.
bands:
  - {id: good, from: 60, title: Good}
  - {id: bad, from: 0, title: Bad}
criteria:
  - id: c1
    title: C1
    weight: 1
    questions:
      - {id: q1, ask: Q1?, type: number, min: 0, max: 1, curve: [[0, 0], [1, 1]]}
`;
const ANSWERS = '{"candidate":{"name":"A"},"answers":{"q1":0.6496}}\n';

function world() {
  return worldWith({ files: { 'edge.yaml': RUBRIC, 'a.json': ANSWERS } });
}

describe('a score of 64.96', () => {
  it.each([
    ['pretty', '64 of 100.'],
    ['plain', '64 out of 100'],
    ['markdown', '64 out of 100'],
  ])('is 64 everywhere in %s, and in the reason of the gate', async (format, words) => {
    const line = ['evaluate', 'a.json', '-r', './edge.yaml', '-f', format, '--fail-under', '65'];
    const { code, stdout, stderr } = await run(line, world());
    expect(code).toBe(1);
    expect(stdout).toContain(words);
    expect(stdout).not.toMatch(/\b65\b/);
    expect(stderr).toContain('A scored 64 to 64; --fail-under is 65');
  });

  it.each(['pretty', 'markdown', 'junit', 'github'])('is 64 everywhere in a batch as %s', async (format) => {
    const line = ['batch', 'a.json', '-r', './edge.yaml', '-f', format, '--fail-under', '65'];
    const { stdout } = await run(line, world());
    expect(stdout).toContain('64');
    expect(stdout.replaceAll(/(?:is|below) 65/g, '')).not.toMatch(/\b65\b/);
  });

  it.each(['csv', 'json'])('keeps its decimals for programs, as %s', async (format) => {
    const verb = format === 'csv' ? 'batch' : 'evaluate';
    const { stdout } = await run([verb, 'a.json', '-r', './edge.yaml', '-f', format], world());
    expect(stdout).toContain('64.96');
  });

  it('is 64 in the explanation too', async () => {
    const { stdout } = await run(['explain', 'a.json', '-r', './edge.yaml', '-f', 'plain'], world());
    expect(stdout).toContain('64 out of 100');
    expect(stdout).not.toMatch(/\b65\b/);
  });
});
