import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path/posix';
import { defineConfig } from 'rolldown';
import ts from 'typescript';
import { evaluated } from './build/evaluated.mjs';
import { languages } from './build/languages.mjs';
import { thirdParty } from './build/third-party.mjs';

// One chunk for each command and each renderer, loaded when it is needed. CommonJS, because loading the first
// ES module costs a quarter of what a bare start of Node does.
export default defineConfig({
  input: {
    main: 'src/app/main.ts',
    'batch-worker': 'src/app/batch-worker.ts',
    'build-data': 'src/app/build-data.ts',
    index: 'src/index.ts',
  },
  platform: 'node',
  plugins: [
    languages(),
    evaluated(/src.formats.rubric.shape\.ts$/),
    withGlobalProcess(),
    withoutChildProcess(),
    thirdParty(),
    library('index'),
  ],
  output: {
    dir: 'dist',
    cleanDir: true,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    comments: { legal: true },
    // Node reads a chunk to its last character before it runs any of it, and twice as much for one beyond ASCII.
    // Functions and classes keep their names, for the stack of a bug.
    minify: {
      compress: { keepNames: { function: true, class: true } },
      mangle: { toplevel: false, keepNames: true },
      codegen: { asciiOnly: true },
    },
    // To find and open a file costs as much as to score a candidate: what nearly all runs need together is one.
    codeSplitting: {
      groups: [
        // What is loaded before the language is known.
        {
          name: 'start',
          test: /src.(?:app.(?:instant-answer|choose-language|speak-in)|words.spoken|core.model.language)\.ts$/,
          priority: 2,
        },
        { name: 'commands', test: /src.commands.(?!evaluate.)[^/\\\\]+.command\.ts$/ },
        {
          name: 'evaluate',
          test: /src.(?:cli.program|app.node-ports|commands.evaluate.run|render.data.json)\.ts$/,
          priority: 1,
        },
        { name: 'rubric-file', test: /src.formats.rubric.read-rubric\.ts$/ },
      ],
    },
  },
});

/** As a module it is the same object; but each chunk that imports it would make a getter for all that it has. */
function withGlobalProcess() {
  return without('node:process', /src/, 'export default process;');
}

/** Commander loads it for commands that are programs of their own, of which there are none here. */
function withoutChildProcess() {
  return without('node:child_process', /node_modules.commander/, 'module.exports = {};');
}

/** Puts a few words in the place of a module that some files import. */
function without(name, importers, text) {
  const stub = `\0without-${name}`;
  return {
    name: `without-${name}`,
    resolveId(source, importer = '') {
      return source === name && importers.test(importer) ? stub : null;
    },
    load(id) {
      return id === stub ? text : null;
    },
  };
}

/** Puts beside the chunk of the library an ES module with its names, and its types. */
function library(entry) {
  return {
    name: 'library',
    async generateBundle(_, bundle) {
      const { fileName, exports } = bundle[`${entry}.cjs`];
      const source = `export {\n${exports.map((name) => `  ${name},\n`).join('')}} from './${fileName}';\n`;
      this.emitFile({ type: 'asset', fileName: `${entry}.mjs`, source });
      for (const [file, text] of await declarations(`src/${entry}.ts`)) {
        const name = relative('src', file).replace(/\.ts$/, '.d.ts');
        this.emitFile({ type: 'asset', fileName: join('types', name), source: text });
      }
    },
  };
}

/** The declarations of a file and of those that they name in turn; files that only do the work have none. */
async function declarations(entry) {
  const found = new Map([[entry, '']]);
  for (const file of found.keys()) {
    const text = declarationOf(file, await readFile(file, 'utf8'));
    found.set(file, text);
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      const named = join(dirname(file), fileName.replace(/\.js$/, '.ts'));
      if (!found.has(named)) found.set(named, '');
    }
  }
  return found;
}

/** One file at a time is enough, since whatever is exported says its type. */
function declarationOf(fileName, source) {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(source, {
    fileName,
    reportDiagnostics: true,
    compilerOptions: { target: 'es2023', module: 'nodenext', strict: true, isolatedDeclarations: true },
  });
  if (diagnostics.length > 0) throw new Error(`${fileName}: ${JSON.stringify(diagnostics[0].messageText)}`);
  return outputText;
}
