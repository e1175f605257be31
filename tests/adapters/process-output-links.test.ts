import { expect, it } from 'vitest';
import { showsLinks } from '../../src/adapters/process-output.js';

it.each([
  { TERM_PROGRAM: 'iTerm.app', TERM: 'xterm-256color' },
  { TERM: 'xterm-kitty' },
  { TERM: 'alacritty' },
  { WT_SESSION: 'b0b', TERM: 'xterm-256color' },
  { VTE_VERSION: '7200', TERM: 'xterm-256color' },
  { TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.5a', TERM: 'screen' },
  { FORCE_HYPERLINK: '1', TERM: 'linux' },
])('%j shows links', (env) => {
  expect(showsLinks(env)).toBe(true);
});

it.each([
  {},
  { TERM: 'xterm-256color' },
  { TERM: 'linux', VTE_VERSION: '7200' },
  { TERM: 'screen-256color', TERM_PROGRAM: 'iTerm.app' },
  { TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.3a', VTE_VERSION: '7200' },
  { VTE_VERSION: '5000', TERM: 'xterm-256color' },
  { TERM: 'dumb', FORCE_HYPERLINK: '1' },
  { TERM: 'xterm-kitty', FORCE_HYPERLINK: '0' },
  { TERM: 'xterm-kitty', FORCE_HYPERLINK: 'false' },
])('%j is not known to show links, or was told not to', (env) => {
  expect(showsLinks(env)).toBe(false);
});
