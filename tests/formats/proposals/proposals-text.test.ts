import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Proposals } from '../../../src/core/model/proposals.js';
import { proposalsText, readProposals } from '../../../src/formats/proposals/proposals-text.js';
import { HOSTILE, hostileText } from '../../hostile/strings.js';
import { accepted, refused } from '../../support/outcomes.js';

const DAY = '2026-11-22';

function saying(text: string): Proposals {
  return {
    candidate: { name: text, issuer: text },
    proposals: [
      { about: { kind: 'question', id: text }, evidence: { quote: text, source: text }, place: text },
      {
        about: { kind: 'check', id: text },
        evidence: { basis: 'independent', checked: '2026-11-20' },
        sha256: '0'.repeat(64),
        value: { hits: 3, of: 50 },
      },
    ],
    nothingFound: [{ question: text, words: [text], read: text }],
  };
}

describe('a proposals file that was written', () => {
  it.each(['yaml', 'json'] as const)('reads back the same as %s, whatever text is in it', async (as) => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(hostileText(), fc.constantFrom(...HOSTILE.map(([, text]) => text))),
        async (text) => {
          const said = text.replaceAll('\0', '').trim();
          // What no reader takes cannot come from a file that was read.
          fc.pre(said !== '' && !/\p{Cs}/u.test(said));
          const file = saying(said);
          expect(accepted(await readProposals(proposalsText(file, as), `f.${as}`, DAY))).toEqual(file);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is YAML that a person can read', () => {
    expect(proposalsText(saying('a: b'), 'yaml')).toBe(`credcheck: 1
kind: proposals
candidate:
  name: "a: b"
  issuer: "a: b"
proposals:
  - question: "a: b"
    quote: "a: b"
    place: "a: b"
    source: "a: b"
  - check: "a: b"
    sha256: "0000000000000000000000000000000000000000000000000000000000000000"
    checked: "2026-11-20"
    basis: independent
    value:
      hits: 3
      of: 50
nothing-found:
  - question: "a: b"
    words:
      - "a: b"
    read: "a: b"
`);
  });
});

describe('a proposals file with a mistake', () => {
  it('has the line and the column of each', async () => {
    const text = 'credcheck: 1\nkind: proposals\nproposals:\n  - {question: a, quotes: b, quote: 7}\n';
    expect(
      refused(await readProposals(text, 'f.yaml', DAY)).map(({ code, where }) => [
        code,
        where.file,
        where.line,
        where.column,
      ]),
    ).toEqual([
      ['schema/unknown-key', 'f.yaml', 4, 19],
      ['schema/type', 'f.yaml', 4, 37],
    ]);
  });

  it('never crashes its reader, whatever it holds', async () => {
    const whole = proposalsText(saying('x'), 'yaml');
    const cut = fc
      .tuple(fc.nat(whole.length), fc.nat(40), hostileText())
      .map(([at, length, text]) => whole.slice(0, at) + text + whole.slice(at + length));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(cut, fc.json(), fc.string()),
        fc.constantFrom('f.yaml', 'f.json'),
        async (text, name) => {
          const read = await readProposals(text, name, DAY);
          expect(read.ok || read.problems.length > 0).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
