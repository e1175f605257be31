import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeDrafts } from '../../src/adapters/node-drafts.js';
import { accepted } from '../support/outcomes.js';
import { freshFolder } from './compiled.js';

const done = { ok: true, value: undefined };

describe('a draft', () => {
  it('is in a folder that only its owner may enter', async () => {
    const state = join(freshFolder(), 'state');
    const path = join(state, 'credcheck', 'cloud-101.yaml');
    expect(await nodeDrafts(state).open('cloud-101')).toEqual({ ok: true, value: path });
    expect(statSync(join(state, 'credcheck')).mode & 0o777).toBe(0o700);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('can be rewritten, stays private, and is removed when discarded', async () => {
    const state = freshFolder();
    const drafts = nodeDrafts(state);
    await drafts.open('a');
    const path = join(state, 'credcheck', 'a.yaml');
    expect(await drafts.write(path, 'first')).toEqual(done);
    expect(await drafts.write(path, 'second')).toEqual(done);
    expect(readFileSync(path, 'utf8')).toBe('second');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(await drafts.discard(path)).toEqual(done);
    expect(readdirSync(join(state, 'credcheck'))).toEqual([]);
  });

  it('is found by the id of its candidate, the most recent first', async () => {
    const state = freshFolder();
    const drafts = nodeDrafts(state);
    expect(await drafts.waiting('ux')).toEqual([]);
    for (const id of ['ux', 'ux', 'ux-basics', 'x', '-']) await drafts.open(id);
    const folder = join(state, 'credcheck');
    utimesSync(join(folder, 'ux.yaml'), 2_000, 2_000);
    utimesSync(join(folder, 'ux-2.yaml'), 1_000, 1_000);
    expect(await drafts.waiting('ux')).toEqual([join(folder, 'ux.yaml'), join(folder, 'ux-2.yaml')]);
    expect(await drafts.waiting('../ux')).toEqual([join(folder, 'draft.yaml')]);
    expect((await drafts.all()).toSorted()).toEqual(
      ['draft', 'ux', 'ux-2', 'ux-basics', 'x'].map((name) => join(folder, `${name}.yaml`)).toSorted(),
    );
    symlinkSync('/nosuch', join(folder, 'ux-3.yaml'));
    expect(await drafts.waiting('ux')).toHaveLength(2);
  });

  it('is found by every path that leads to it, and nothing else is', async () => {
    const state = freshFolder();
    const drafts = nodeDrafts(state);
    const draft = accepted(await drafts.open('a'));
    expect(draft).toBe(join(state, 'credcheck', 'a.yaml'));
    symlinkSync(draft, join(state, 'link.yaml'));
    symlinkSync(join(state, 'credcheck'), join(state, 'folder'));
    const ways = [draft, relative('.', draft), join(state, 'link.yaml'), join(state, 'folder', 'a.yaml')];
    for (const path of ways) expect(drafts.find(path), path).toBe(draft);
    for (const path of ['../a.yaml', 'deeper/a.yaml']) {
      expect(drafts.find(`${state}/credcheck/${path}`)).toBeUndefined();
    }
    expect(drafts.find('a.yaml')).toBeUndefined();
  });

  it('stays private if its file was removed meanwhile', async () => {
    const state = freshFolder();
    const path = join(state, 'a.yaml');
    expect(await nodeDrafts(state).write(path, 'text')).toEqual(done);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('never replaces another, at once or later', async () => {
    const state = freshFolder();
    const drafts = nodeDrafts(state);
    await Promise.all([drafts.open('a'), drafts.open('a'), nodeDrafts(state).open('a')]);
    await drafts.open('a');
    const names = ['a-2.yaml', 'a-3.yaml', 'a-4.yaml', 'a.yaml'];
    expect(readdirSync(join(state, 'credcheck')).sort()).toEqual(names);
  });

  it('does not follow an existing link', async () => {
    const state = freshFolder();
    mkdirSync(join(state, 'credcheck'));
    symlinkSync(join(state, 'elsewhere'), join(state, 'credcheck', 'a.yaml'));
    const opened = await nodeDrafts(state).open('a');
    expect(opened).toEqual({ ok: true, value: join(state, 'credcheck', 'a-2.yaml') });
    expect(existsSync(join(state, 'elsewhere'))).toBe(false);
  });

  it('stays in its folder, whatever the id of the candidate', async () => {
    const state = freshFolder();
    const names = fc.constantFrom('../a', 'a/b', '', '.', '-a', 'A', 'a\0', 'a'.repeat(65), 'ä');
    await fc.assert(
      fc.asyncProperty(names, async (name) => {
        const opened = await nodeDrafts(state).open(name);
        const path = opened.ok ? opened.value : '';
        expect(path.slice(state.length)).toMatch(/^\/credcheck\/draft(-\d+)?\.yaml$/);
      }),
      { numRuns: 30 },
    );
  });
});

describe('an impossible state folder', () => {
  it('is reported with the reason', async () => {
    const state = join(freshFolder(), 'plain');
    writeFileSync(state, '');
    const args = { name: join(state, 'credcheck'), reason: 'part of the path is not a folder' };
    expect(await nodeDrafts(state).open('a')).toMatchObject({
      ok: false,
      problems: [{ code: 'output/unwritable', args }],
    });
  });

  it('is reported at once if the file system accepts no folders', { timeout: 5_000 }, async () => {
    const args = { name: '/proc/nosuch/state/credcheck', reason: 'no such folder' };
    expect(await nodeDrafts('/proc/nosuch/state').open('a')).toMatchObject({
      ok: false,
      problems: [{ code: 'output/unwritable', args }],
    });
  });
});
