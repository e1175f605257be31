import { constants } from 'node:fs';

/**
 * Flags for opening files to read: a FIFO without a writer must not block the open call, and a terminal must not
 * become our controlling terminal.
 */
export const OPEN_FOR_READING = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY;
