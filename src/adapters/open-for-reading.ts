import { constants } from 'node:fs';

/**
 * How files are opened to be read: a FIFO without a writer must not hold the open call, and no terminal may become
 * ours by it.
 */
export const OPEN_FOR_READING = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY;
