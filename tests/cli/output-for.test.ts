import { expect, it } from 'vitest';
import { outputFor } from '../../src/cli/output-for.js';
import type { ColourChoice } from '../../src/ports/ports.js';

/** The colour that is asked of the streams. */
function askedFor(
  flags: { readonly color?: boolean; readonly accessible?: true },
  promptStyle?: 'lines',
): ColourChoice[] {
  const asked: ColourChoice[] = [];
  const stream = {
    isTerminal: true,
    columns: 80,
    colour: false,
    unicode: true,
    write: async () => ({ kind: 'written' }) as const,
  };
  outputFor(flags, {
    output: (colour) => {
      asked.push(colour);
      return { stdout: stream, stderr: stream };
    },
    environment: { stdinIsTerminal: true, ...(promptStyle && { promptStyle }) },
  });
  return asked;
}

it('leaves colour to NO_COLOR, FORCE_COLOR and the stream if a dumb terminal needs plain lines', () => {
  expect(askedFor({}, 'lines')).toEqual(['auto']);
});

it('turns colour off with the flag for plain lines, unless another flag asks for it', () => {
  expect(askedFor({ accessible: true })).toEqual(['never']);
  expect(askedFor({ accessible: true, color: true })).toEqual(['always']);
  expect(askedFor({ color: false }, 'lines')).toEqual(['never']);
});
