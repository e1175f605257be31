import { describe, expect, it } from 'vitest';
import { run, worldWith } from '../../support/fake-ports.js';

const TABLE = 'id,name,form,share,Fee\none,A,course,90,5\n2,B,exm,,6\n\nthree,C,exam,10,7\n';
const evaluate = (...words: readonly string[]) =>
  run(
    ['evaluate', 'offers.csv', '-r', 'small', '--as-of', '2026-11-22', '--skip-columns', 'Fee', ...words],
    worldWith({ files: { 'offers.csv': TABLE } }),
  );

describe('one record of a table', () => {
  it('is evaluated by its id or its number, as a file of its own would be', async () => {
    const byId = await evaluate('--record', 'three', '-f', 'json');
    expect([byId.code, JSON.parse(byId.stdout).candidate]).toEqual([0, { id: 'three', name: 'C' }]);
    expect((await evaluate('--record', '4', '-f', 'json')).stdout).toBe(byId.stdout);
    const set = await evaluate('--record', 'one', '--set', 'share=0', '-f', 'json');
    expect(JSON.parse(set.stdout).score.low).toBeLessThan(JSON.parse(byId.stdout).score.high);
  });

  it('is refused with what is wrong with it, and one that is not there as such', async () => {
    const wrong = await evaluate('--record', '2');
    expect([wrong.code, wrong.stdout]).toEqual([2, '']);
    const said = wrong.stderr.replace(/\s+/g, ' ');
    expect(said).toContain('"exm" is no answer to "form"');
    expect(said).toContain('No record of "offers.csv" has the number or the id "2"');
  });

  it('says what is wrong with the table where no record can be read', async () => {
    const files = { 'offers.csv': 'name,fom\nA,exam\n' };
    const { code, stderr } = await run(
      ['evaluate', 'offers.csv', '-r', 'small', '--record', '1'],
      worldWith({ files }),
    );
    expect([code, stderr]).toEqual([2, expect.stringContaining('answers/unknown-column')]);
    expect(stderr).not.toContain('No record');
  });

  it('needs the file that it is in', async () => {
    const { code, stderr } = await run(['evaluate', '--record', '1', '--set', 'share=1'], worldWith());
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('--record needs the file of a table or list'),
    ]);
  });
});
