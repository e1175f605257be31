import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/checkout-copy.js';
import { run, worldWith } from '../support/fake-ports.js';
import { userPage } from '../support/user-pages.js';

const EXAMPLE = 'rubrics/micro-credential/examples/vendor-exam.yaml';

it("docs/weights.md shows command lines that lead from two people's weights to what they come to", async () => {
  const lines = [...userPage('docs/weights.md').matchAll(/^node bin\/credcheck\.js (.*)$/gm)];
  expect(lines).toHaveLength(5);
  const world = worldWith({ files: { [EXAMPLE]: readFileSync(join(ROOT, EXAMPLE), 'utf8') } });
  const said: string[] = [];
  for (const [, line = ''] of lines) {
    const { code, stdout } = await run(line.split(' '), world);
    expect([line, code]).toEqual([line, 0]);
    said.push(stdout);
  }
  expect(said[1]).toContain("Ana's, by swing weighting, not those of micro-credential");
  expect(said[3]).toMatch(/Criterion +Rubric +Ana +Ben +Apart/);
  expect(world.files.get('weights.html')).toContain('Ben');
});
