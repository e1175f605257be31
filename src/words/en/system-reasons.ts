/** Why nothing more can be written: whoever read has gone. */
export const PIPE_CLOSED = 'output pipe closed';
