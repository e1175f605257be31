import { describe, expect, it } from 'vitest';
import { exampleText, run, worldWith } from '../../support/fake-ports.js';
import { BACK, CTRL_C, chosen, type Script, UNKNOWN } from '../../support/scripted-prompter.js';

const OFFER = await exampleText('vendor-exam');
const DAY = ['--as-of', '2026-11-22'];
const GUIDE = 'https://example.org/guide';
const YES = chosen('yes');
const STOP = chosen('stop');
const EVIDENCE = { kind: 'evidence' } as const;

async function walk(
  script: Script,
  words: readonly string[] = [],
  more: Parameters<typeof worldWith>[0] = {},
) {
  const world = worldWith({ files: { 'a.yaml': OFFER }, stdin: 'terminal', script, ...more });
  const ran = await run(['checklist', 'a.yaml', ...words, ...DAY], world);
  return { ...ran, world, saved: world.files.get('a.yaml') ?? '' };
}

describe('the walk through a checklist', () => {
  it('asks for the source once a page, and saves each mark at once with it and its day', async () => {
    const { code, saved, world, stdout } = await walk([YES, GUIDE, chosen('confirmed'), STOP]);
    expect([code, stdout]).toEqual([0, expect.stringContaining('Exam guide')]);
    expect(saved).toMatch(
      /how-assessed:\n +state: confirmed\n +source: "?https:..example.org.guide"?\n +checked: "?2026-11-22/,
    );
    expect(world.asked).toEqual([expect.stringContaining('Page 1 of 9: Exam guide (look for: exam guide')]);
    expect(world.shown[1]).toContain('What everyone must pass');
    for (const comment of OFFER.match(/#.*$/gm) ?? []) expect(saved).toContain(comment);
  });

  it('goes on at the first check that is left', async () => {
    const { saved } = await walk([YES, GUIDE, chosen('confirmed'), STOP]);
    const { world } = await walk([YES, GUIDE, STOP], [], { files: { 'a.yaml': saved } });
    expect(world.shown[1]).toContain('Date of the last real change');
  });

  it('skips a check, a page, and notes in the words of the person', async () => {
    const { saved, world } = await walk([
      ...[YES, 'none', chosen('skip'), chosen('note'), 'version 3', chosen('confirmed'), chosen('stop')],
    ]);
    expect(saved).toMatch(/revision-date:\n +state: confirmed\n(?: +checked: .*\n)? +note: version 3/);
    expect(saved).not.toMatch(/how-assessed:\n +state/);
    expect(world.asked).toContain('Your note?');
    const skipped = await walk([YES, '-', BACK]);
    expect(skipped.world.asked[1]).toContain('Page 2 of 9');
    expect(skipped.saved).toBe(OFFER);
  });

  it('asks again what a check contradicts, and says what both did to action and verdict', async () => {
    const { saved, stderr, world } = await walk([YES, GUIDE, chosen('contradicted'), 'attend', STOP]);
    expect(world.asked.at(-1)).toBe('What is the hardest thing you must do to earn it?');
    expect(stderr).toContain('before: DO NOT PAY YET; UNDECIDED between PROMISING and STRONG.');
    expect(stderr.match(/before: /g)).toHaveLength(2);
    expect(saved).toMatch(/hardest-task:\n +value: attend\n +source: "?https:..example.org.guide/);
    expect(saved).not.toContain('contradicted');
  });

  it('leaves a contradicted question open where the person goes back', async () => {
    const { saved, stderr } = await walk([YES, 'none', chosen('contradicted'), BACK, STOP]);
    expect(saved).toMatch(/how-assessed:\n +state: contradicted/);
    expect(stderr).toContain('--ask hardest-task');
  });

  it('that is interrupted keeps what was marked: exit 130', async () => {
    const { code, saved, stderr } = await walk([YES, GUIDE, chosen('confirmed'), CTRL_C]);
    expect([code, stderr]).toEqual([130, expect.stringContaining('what was noted is saved')]);
    expect(stderr).toContain('to continue, run: credcheck checklist a.yaml --as-of 2026-11-22\n');
    const other = await walk([CTRL_C], ['-r', 'micro-credential', '--accessible']);
    expect(other.stderr).toContain(
      'run: credcheck checklist a.yaml -r micro-credential --as-of 2026-11-22 --accessible\n',
    );
    expect(saved).toContain('how-assessed:\n    state: confirmed');
    expect((await walk([CTRL_C])).code).toBe(130);
  });

  it('is offered, and never where only the list was asked for or no question may be', async () => {
    const { code, saved, world } = await walk([chosen('no')]);
    expect([code, saved, world.asked]).toEqual([0, OFFER, []]);
    for (const words of [['--no-input'], ['-f', 'plain'], ['-o', 'list.md'], ['--tick', 'work-is-yours']]) {
      const { world: quiet } = await walk([], words);
      expect([quiet.asked, quiet.shown]).toEqual([[], []]);
    }
    const { world: inCi } = await walk([], [], { environment: { promptsForbiddenBy: 'CI' } });
    expect(inCi.shown).toEqual([]);
    const json = await walk([], [], { environment: { format: 'json' } });
    expect([json.world.shown, json.stdout[0]]).toEqual([[], '{']);
  });

  it('says what silences a terminal where it would have been offered', async () => {
    const { stderr } = await walk([], [], { environment: { promptsForbiddenBy: 'CI' } });
    expect(stderr).toContain('no question is asked, because CI is set in the environment');
    const silent = await walk([], ['--no-input'], { environment: { promptsForbiddenBy: 'CI' } });
    expect(silent.stderr).not.toContain('no question');
  });

  it('puts the page on a new answer as its source, and neither source nor day on one that is unknown', async () => {
    const { saved } = await walk([YES, GUIDE, chosen('contradicted'), UNKNOWN, STOP]);
    expect(saved).toMatch(/hardest-task: unknown\n/);
  });

  it('keeps source, basis and note of an answer that is given again as it was', async () => {
    const before = /hardest-task:\n(?: {4}.*\n)*/.exec(OFFER)?.[0] ?? '';
    expect(before).toContain('source');
    const value = /value: (.*)/.exec(before)?.[1] ?? '';
    const { saved } = await walk([YES, GUIDE, chosen('contradicted'), value, STOP]);
    const after = /hardest-task:\n(?: {4}.*\n)*/.exec(saved)?.[0] ?? '';
    const withoutDay = (text: string) => text.replace(/ {4}checked: .*\n/, '').replaceAll('"', '');
    expect(withoutDay(after)).toBe(withoutDay(before));
  });

  it('takes evidence for the new answer where it is asked for', async () => {
    const { saved, world } = await walk([
      ...[YES, GUIDE, chosen('contradicted'), EVIDENCE, 'https://example.org/other', chosen('official-page')],
      ...['2026-11-20', 'by mail', 'attend', STOP],
    ]);
    expect(world.asked).toHaveLength(6);
    const [entry = ''] = /hardest-task:\n(?: {4}.*\n)*/.exec(saved) ?? [];
    for (const line of [
      'value: attend',
      'example.org/other',
      'basis: official-page',
      '2026-11-20',
      'by mail',
    ]) {
      expect(entry).toContain(line);
    }
  });

  it('in plain lines shows each check in labelled lines', async () => {
    const { world } = await walk([YES, GUIDE, STOP], ['--accessible']);
    expect(world.shown[1]).toMatch(/^Check|^To do|: What everyone must pass/m);
  });

  it('says what could not be saved, and ends', async () => {
    const { code, saved } = await walk([YES, GUIDE, chosen('confirmed')], [], { full: ['a.yaml'] });
    expect([code, saved]).toEqual([74, OFFER]);
  });
});
