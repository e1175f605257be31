import { expect, it } from 'vitest';
import { run, worldWith } from '../../support/fake-ports.js';

it('prints a form in Markdown with the scoring after it', async () => {
  const { code, stdout, stderr } = await run(['rubric', 'print'], worldWith());
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^# Is this micro-credential worth paying for\?\n\n## Form to fill in\n/);
  expect(stdout.indexOf('## Scoring')).toBeGreaterThan(stdout.indexOf('- [ ] **I could not find out**'));
});

it('writes one HTML file by its ending, without script or request', async () => {
  const world = worldWith();
  expect(await run(['rubric', 'print', 'small', '-o', 'form.html'], world)).toMatchObject({
    code: 0,
    stdout: '',
  });
  expect(world.files.get('form.html')).toMatch(/^<!doctype html>(?:(?!<script|src=)[\s\S])*$/);
});

it('refuses a file that would be its own rubric, a rubric named twice, and formats that are no paper', async () => {
  const world = worldWith({ files: { 'r.yaml': 'credcheck: 1\n' } });
  expect((await run(['rubric', 'print', './r.yaml', '-o', 'r.yaml'], world)).code).toBe(2);
  expect((await run(['rubric', 'print', 'small', '-r', 'small'], world)).code).toBe(2);
  expect((await run(['rubric', 'print', '-f', 'json'], world)).stderr).toContain('markdown, html, plain');
  expect((await run(['rubric', 'print', './r.yaml'], world)).code).toBe(2);
});
