#!/usr/bin/env node
function load() {
  try {
    return require('../dist/main.cjs');
  } catch (error) {
    if (!error.message.startsWith("Cannot find module '../dist/main.cjs'")) throw error;
    process.stderr.write('credcheck: this copy is not built yet; run: npm ci (or npm run build)\n');
    return { main: async () => 70 };
  }
}

load()
  .main()
  .then((status) => {
    process.exitCode = status;
  });
