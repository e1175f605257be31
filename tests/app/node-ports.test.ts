import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { nodePorts } from '../../src/app/node-ports.js';

afterEach(() => {
  vi.unstubAllEnvs();
});

it('drafts are stored under an absolute XDG_STATE_HOME, and a relative or empty one is ignored', () => {
  vi.stubEnv('XDG_STATE_HOME', '/elsewhere');
  expect(nodePorts().drafts.find('/elsewhere/credcheck/ux.yaml')).toBe('/elsewhere/credcheck/ux.yaml');
  for (const ignored of ['state', './state', '../state', '']) {
    vi.stubEnv('XDG_STATE_HOME', ignored);
    const { drafts } = nodePorts();
    expect(drafts.find(join(ignored, 'credcheck/ux.yaml')), ignored).toBe(undefined);
    expect(drafts.find(join(homedir(), '.local/state/credcheck/ux.yaml')), ignored).toBe(
      join(homedir(), '.local/state/credcheck/ux.yaml'),
    );
  }
});
