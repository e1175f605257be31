/**
 * Moves what is in a chunk to a file of its own, which the chunk then hands to V8 together with what V8 made of it
 * when the bundle was built (see make-code-cache.mjs). So V8 need not compile it again in each run.
 */
export function withCodeCache(name) {
  return {
    name: 'with-code-cache',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || chunk.name !== name) continue;
        const source = `(function (exports, require, module, __filename, __dirname) {${chunk.code}\n})\n`;
        const fileName = chunk.fileName.replace(/cjs$/, 'code.cjs');
        this.emitFile({ type: 'asset', fileName, source });
        chunk.code = `(${loadWithCache})(exports, require, module, __filename, __dirname);\n`;
      }
    },
  };
}

/**
 * What is left of the chunk. A cache of another V8 has another name and is not even read. V8 looks at the head of a
 * cache alone and runs whatever follows, so that a damaged byte could end or hang the program: what is kept stands in
 * the file twice, and is taken where both are the same. A checksum would cost as much as it saves to have a cache.
 */
function loadWithCache(exports, require, module, __filename, __dirname) {
  const { readFileSync } = require('node:fs');
  const { Script } = require('node:vm');
  const { arch, platform, versions } = process;
  const filename = __filename.replace(/cjs$/, 'code.cjs');
  const cache = __filename.replace(/cjs$/, `${platform}-${arch}-${versions.v8}.cache`);
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: kept() });
  module.codeCache = { cache, script };
  script.runInThisContext()(exports, require, module, filename, __dirname);

  function kept() {
    try {
      const twice = readFileSync(cache);
      const once = twice.subarray(0, twice.length / 2);
      return once.equals(twice.subarray(once.length)) ? once : undefined;
    } catch {
      return undefined;
    }
  }
}
