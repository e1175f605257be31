import { readdir, readFile } from 'node:fs/promises';

/** Puts beside the bundle the licence of every package that went into it, as those licences ask, and their list. */
export function thirdParty() {
  return {
    name: 'third-party',
    async generateBundle(_, bundle) {
      const ids = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}));
      const modules = [...new Set(ids.map((id) => id.split('?')[0]))];
      const folders = new Set(modules.flatMap((id) => folderOf(id) ?? []));
      const packages = await Promise.all(
        [...folders].map((folder) =>
          about(
            folder,
            modules.filter((id) => folderOf(id) === folder),
          ),
        ),
      );
      packages.sort((a, b) => (a.name < b.name ? -1 : 1));
      const texts = packages.map(
        ({ name, version, text }) => `${name} ${version}\n${'-'.repeat(40)}\n${text}\n`,
      );
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-LICENCES.txt', source: texts.join('\n\n') });
      const list = packages.map(({ name, version, licence }) => ({ name, version, licence }));
      this.emitFile({
        type: 'asset',
        fileName: 'bundled-packages.json',
        source: `${JSON.stringify(list, null, 2)}\n`,
      });
    },
  };
}

/** The folder of the package that a module belongs to; the bundler adds some lines of its own. */
function folderOf(id) {
  if (id.startsWith('\0rolldown/')) return 'node_modules/rolldown';
  return id.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0];
}

async function about(folder, files) {
  const manifest = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
  const notices = await Promise.all(files.map(noticesIn));
  const text = [await licenceOf(folder, manifest), ...notices.flat()].join('\n\n');
  return { name: manifest.name, version: manifest.version, licence: manifest.license, text };
}

/** The files of a package that state its licence; of one that ships none, the common text with its author. */
async function licenceOf(folder, { license, author }) {
  const names = (await readdir(folder)).filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name)).sort();
  if (names.length === 0)
    return `By ${author.name ?? author}\n\n${await read(`build/licences/${license}.txt`)}`;
  return (await Promise.all(names.map((name) => read(`${folder}/${name}`)))).join('\n\n');
}

/** What a file says of code in it that somebody else wrote. */
async function noticesIn(file) {
  if (file.startsWith('\0')) return [];
  return ((await read(file)).match(/\/\*[\s\S]*?\*\//g) ?? []).filter((comment) =>
    /copyright/i.test(comment),
  );
}

async function read(file) {
  return (await readFile(file, 'utf8')).trim();
}
