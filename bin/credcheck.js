#!/usr/bin/env node
require('../dist/main.cjs')
  .main()
  .then((status) => {
    process.exitCode = status;
  });
