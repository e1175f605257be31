import process from 'node:process';
import fc from 'fast-check';

const { SEED = '1' } = process.env;

// What fails shall fail for a change, not by chance; `SEED=random` looks for what fails by chance.
if (SEED !== 'random') fc.configureGlobal({ seed: Number(SEED) });
