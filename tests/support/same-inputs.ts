import process from 'node:process';
import fc from 'fast-check';

const { SEED = '1' } = process.env;

// A test is to fail because of a change, not by chance; `SEED=random` looks for other inputs that fail.
if (SEED !== 'random') fc.configureGlobal({ seed: Number(SEED) });
