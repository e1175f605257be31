import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { pseudo } from './pseudo.mjs';

const SRC = resolve('src');
const WORDS = join(SRC, 'words');
const ENGLISH = join(WORDS, 'en') + sep;
/** The languages besides English, by the folders of their words. */
const CODES = readdirSync(WORDS).filter((name) => existsSync(roomsFileOf(name)));
/** A file in English, with all that it imports; one whose own sentences alone are in English. */
const ORIGINAL = '?en';
const OWN = '?own';

/** A copy for the words of other languages: they are loaded first, and whatever else is loaded then would speak English. */
const APART = '?apart';

/** Whatever these make is data, or becomes a part of it: it is in English, whatever the language of the screen. */
const DATA = [
  'render/data/',
  'batch/',
  'formats/',
  'adapters/',
  'index.ts',
  'commands/batch/said-in-data.ts',
].map((place) => join(SRC, place));

/**
 * Lets each file below `src/words/en/` that has a twin in another language speak that language, if `speak` was called
 * before it is loaded. It is asked for at the edge of the words, and once: with the program built again for each
 * language the package would be twice as large.
 *
 * `twins` may be `pseudo`: every English file made unlike English by itself, in the place of Spanish.
 */
export function languages({ twins = 'written' } = {}) {
  const twinsOf = new Map(
    CODES.map((code) => [code, twins === 'pseudo' ? filesIn(ENGLISH) : writtenIn(code)]),
  );
  const hasTwin = (file) => [...twinsOf.values()].some((files) => files.includes(relative(ENGLISH, file)));
  const withWords = thatImport(hasTwin);
  const isWhole = (file) =>
    CODES.every(
      (code) =>
        !twinsOf.get(code).includes(relative(ENGLISH, file)) ||
        twins === 'pseudo' ||
        lacks(code, file).length === 0,
    );
  // What a twin lacks may say what other files say; where it has all, the English is only for English.
  const isMixed = (file) => !isWhole(file) && importsIn(file).some((each) => withWords.has(each));
  return {
    name: 'languages',
    async resolveId(source, importer, options) {
      const [from, query = ''] = importer?.split('?') ?? [''];
      const isApart = query === 'apart' || query === 'pseudo' || isTranslated(from);
      if (!isApart && (!from.startsWith(SRC) || !/^\.{1,2}\//.test(source))) return null;
      const found = await this.resolve(source, from, { ...options, skipSelf: true });
      if (found === null) return found;
      if (isApart && SHARED.test(found.id)) return found;
      if (query === 'pseudo' && found.id.startsWith(ENGLISH)) return `${found.id}?pseudo`;
      if (isApart) return isTranslated(found.id) ? found : found.id + APART;
      if (!withWords.has(found.id)) return found;
      const isEnglish = query === 'en' || isData(from);
      return isEnglish && !isData(found.id) ? found.id + ORIGINAL : found;
    },
    load(id) {
      const [file, query] = id.split('?');
      if (['en', 'own', 'apart'].includes(query)) {
        const code = readFileSync(file, 'utf8');
        return file.startsWith(SRC) ? typescript(code) : { code, moduleType: 'js' };
      }
      if (query === 'pseudo') return typescript(pseudo(readFileSync(file, 'utf8')));
      const code = CODES.find((each) => file === roomsFileOf(each));
      if (code !== undefined) return typescript(roomsOf(twins === 'pseudo' ? 'en' : code, twinsOf.get(code)));
      return file.startsWith(ENGLISH) && hasTwin(file)
        ? typescript(speaking(file, isMixed(file) ? OWN : ORIGINAL))
        : null;
    },
  };
}

/** A package in CommonJS is a chunk by itself where two others need it. */
const SHARED = /node_modules.fastest-levenshtein/;

function isTranslated(file) {
  return (
    file.startsWith(WORDS + sep) &&
    !file.startsWith(ENGLISH) &&
    !/words.(?:numbers|[\w-]+\.ts$)/.test(file.slice(SRC.length))
  );
}

function typescript(code) {
  return { code, moduleType: 'ts' };
}

function isData(file) {
  return DATA.some((place) => file.startsWith(place));
}

/** A file whose exports are those of its twin, if there is one in the language spoken, and else those in English. */
function speaking(file, query) {
  const names = exportsOf(readFileSync(file, 'utf8'));
  const room = JSON.stringify(roomOf(relative(ENGLISH, file)));
  return [
    `import * as english from ${JSON.stringify(file + query)};`,
    `import { roomNamed } from ${JSON.stringify(join(SRC, 'words/spoken.ts'))};`,
    `const room = /* @__PURE__ */ roomNamed(${room});`,
    ...names.map((name) => `export const ${name} = room?.${name} ?? english.${name};`),
  ].join('\n');
}

/** All files of a language as one object, by their names. */
function roomsOf(code, files) {
  const folder = join(WORDS, code);
  const query = code === 'en' ? '?pseudo' : '';
  return [
    ...files.map((file, at) => `import * as room${at} from ${JSON.stringify(join(folder, file) + query)};`),
    `export const ROOMS = {`,
    ...files.map((file, at) => `  ${JSON.stringify(roomOf(file))}: room${at},`),
    '};',
  ].join('\n');
}

function roomOf(file) {
  return file.replaceAll(sep, '/').replace(/\.ts$/, '');
}

function exportsOf(code) {
  if (/^export (?:\*|\{|default|let|class|async)/m.test(code))
    throw new Error(`this export is not understood:\n${code}`);
  return [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
}

/** What an English file exports and its twin does not. */
function lacks(code, file) {
  const twin = exportsOf(readFileSync(join(WORDS, code, relative(ENGLISH, file)), 'utf8'));
  return exportsOf(readFileSync(file, 'utf8')).filter((name) => !twin.includes(name));
}

function writtenIn(code) {
  return filesIn(join(WORDS, code)).filter((file) => file !== 'rooms.ts');
}

function roomsFileOf(code) {
  return join(WORDS, code, 'rooms.ts');
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort();
}

/** The files that are read differently in another language: those with a twin, and those that import one, directly or by others. */
function thatImport(hasTwin) {
  const importsOf = new Map(filesIn(SRC).map((file) => [join(SRC, file), importsIn(join(SRC, file))]));
  const found = new Set([...importsOf.keys()].filter((file) => file.startsWith(ENGLISH) && hasTwin(file)));
  let before;
  do {
    before = found.size;
    for (const [file, imports] of importsOf) if (imports.some((each) => found.has(each))) found.add(file);
  } while (found.size > before);
  return found;
}

function importsIn(file) {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(/(?:from|import\() ?'(\.[^']+)'/g)].map(([, name]) =>
    join(dirname(file), name.replace(/\.js$/, '.ts')),
  );
}
