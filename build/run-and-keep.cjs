// Runs credcheck on the words of this process's command line, then writes the code cache of each chunk that has one.
const { writeFileSync } = require('node:fs');
const { main } = require('../dist/main.cjs');

main().then((status) => {
  process.exitCode = status;
  for (const { codeCache } of Object.values(require.cache)) {
    if (codeCache === undefined) continue;
    const kept = codeCache.script.createCachedData();
    // Twice, so that whoever reads it sees a damaged byte.
    writeFileSync(codeCache.cache, Buffer.concat([kept, kept]));
  }
});
