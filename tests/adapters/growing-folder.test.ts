import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beginFolder } from '../../src/adapters/growing-folder.js';
import type { GrowingFolder } from '../../src/ports/files.js';
import { accepted, refused } from '../support/outcomes.js';
import { freshFolder, isRoot } from './compiled.js';

const MARK = 'made by us';

async function begun(path: string): Promise<GrowingFolder> {
  return accepted(await beginFolder(path, MARK));
}

async function filled(path: string, ...names: readonly string[]): Promise<GrowingFolder> {
  const folder = await begun(path);
  for (const name of names)
    expect(await folder.write(name, `${MARK}: new ${name}`)).toEqual({ kind: 'written' });
  return folder;
}

describe('a folder of pages', () => {
  it('is made where there is none, and gets all pages at once', async () => {
    const path = join(freshFolder(), 'reports/');
    const folder = await filled(path, 'a.html', 'index.html');
    expect(readdirSync(path)).toHaveLength(1);
    expect(await folder.finish()).toEqual({ ok: true, value: [] });
    expect(readdirSync(path)).toEqual(['a.html', 'index.html']);
    expect(readFileSync(join(path, 'a.html'), 'utf8')).toBe('made by us: new a.html');
  });

  it('replaces pages of earlier runs, leaves all else, and names the pages that were not replaced', async () => {
    const path = freshFolder();
    const earlier = ['a.html', 'b.html', 'c.md'].map((name) => [name, `<!-- ${MARK} --> old`] as const);
    for (const [name, text] of [...earlier, ['notes.html', 'my own'] as const])
      writeFileSync(join(path, name), text);
    const folder = await filled(path, 'a.html', 'index.html');
    expect(accepted(await folder.finish())).toEqual(['b.html']);
    expect(readdirSync(path)).toEqual(['a.html', 'b.html', 'c.md', 'index.html', 'notes.html']);
    expect(readFileSync(join(path, 'a.html'), 'utf8')).toBe('made by us: new a.html');
    expect(readFileSync(join(path, 'notes.html'), 'utf8')).toBe('my own');
  });

  it.each([
    ['a file of another kind', (place: string) => writeFileSync(place, 'my own')],
    ['a link', (place: string) => symlinkSync('a.html', place)],
    ['a folder', (place: string) => mkdirSync(place)],
  ])('is not touched where a name has %s', async (_, put) => {
    const path = freshFolder();
    writeFileSync(join(path, 'a.html'), `${MARK}: old`);
    put(join(path, 'index.html'));
    const folder = await filled(path, 'a.html', 'index.html');
    const [trouble] = refused(await folder.finish());
    expect(trouble?.args).toEqual({
      name: join(path, 'index.html'),
      reason: 'is no page that credcheck wrote, and is not replaced; move it, or name another folder',
    });
    await folder.abandon();
    expect(readFileSync(join(path, 'a.html'), 'utf8')).toBe('made by us: old');
    expect(readdirSync(path)).toEqual(['a.html', 'index.html']);
  });

  it('is gone when it is abandoned, and stays if it was there', async () => {
    const [mine, theirs] = [join(freshFolder(), 'reports'), freshFolder()];
    writeFileSync(join(theirs, 'kept.txt'), 'kept');
    for (const path of [mine, theirs]) await (await filled(path, 'a.html')).abandon();
    expect([existsSync(mine), readdirSync(theirs)]).toEqual([false, ['kept.txt']]);
  });

  it('is refused where a file has its name, or the folder around it is not there', async () => {
    const path = join(freshFolder(), 'reports');
    writeFileSync(path, 'my own');
    const reasonOf = async (place: string): Promise<unknown> => {
      const [trouble] = refused(await beginFolder(place, MARK));
      return trouble?.args;
    };
    expect(await reasonOf(path)).toEqual({ name: path, reason: 'is a file; name another folder' });
    expect(await reasonOf(join(path, '..', 'none', 'reports'))).toMatchObject({ reason: 'no such folder' });
  });

  it.skipIf(isRoot)('keeps what an owner made read-only', async () => {
    const path = freshFolder();
    writeFileSync(join(path, 'a.html'), `${MARK}: old`);
    chmodSync(join(path, 'a.html'), 0o444);
    const folder = await filled(path, 'a.html');
    expect(refused(await folder.finish())[0]?.args).toMatchObject({ reason: 'permission denied' });
    await folder.abandon();
  });

  it('clears away what a killed run left, and not what a living one is writing', async () => {
    const path = freshFolder();
    const living = await filled(path, 'a.html');
    const [of = ''] = readdirSync(path);
    const dead = of.replace(/-\d+\.pages$/, '-4194303.pages');
    mkdirSync(join(path, dead));
    writeFileSync(join(path, dead, 'b.html'), MARK);
    const second = await filled(path, 'index.html');
    expect(readdirSync(path)).not.toContain(dead);
    for (const folder of [living, second]) accepted(await folder.finish());
    expect(readdirSync(path)).toEqual(['a.html', 'index.html']);
  });
});
