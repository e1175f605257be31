import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** An invented Open Badges 2 assertion with its class and issuer in it. */
export const ASSERTION = {
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'Assertion',
  id: 'https://badges.example.org/assertions/7f3a',
  recipient: {
    type: 'email',
    hashed: true,
    salt: 'k1',
    identity: 'sha256$c7ef86405ba71b85acd8e2e95166c4b111448089f2e1599f42fe1bba46e865c5',
  },
  issuedOn: '2025-03-01T09:00:00Z',
  expires: '2027-03-01T09:00:00Z',
  verification: { type: 'hosted' },
  evidence: [
    { id: 'https://portfolio.example.org/bridge', narrative: 'A report on forty years of bridge data.' },
  ],
  badge: {
    type: 'BadgeClass',
    id: 'https://badges.example.org/classes/data',
    name: 'Data Analysis in Practice',
    description: 'Cleans, explores and explains a data set of moderate size.',
    criteria: { narrative: 'A project of your own, marked by two teachers with a published guide.' },
    alignment: [{ targetName: 'Exploratory data analysis', targetUrl: 'https://skills.example.org/eda' }],
    tags: ['statistics', 'SQL'],
    issuer: {
      type: 'Issuer',
      id: 'https://www.example.org/issuer',
      name: 'Example Town University',
      url: 'https://www.example.org',
    },
  },
};

/** An invented Open Badges 3 credential. */
export const CREDENTIAL = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  id: 'https://badges.example.org/credentials/21',
  name: 'Welding, level 2',
  issuer: { id: 'https://www.example.org/issuer', type: ['Profile'], name: 'Example Trade School' },
  validFrom: '2026-01-10T00:00:00Z',
  validUntil: '2026-11-21T00:00:00Z',
  credentialSubject: {
    type: ['AchievementSubject'],
    id: 'mailto:person@example.org',
    achievement: {
      type: ['Achievement'],
      id: 'https://www.example.org/achievements/welding-2',
      achievementType: 'MicroCredential',
      name: 'Welding, level 2',
      description: 'Welds plates in three positions.',
      criteria: { narrative: 'Three test pieces, bent until they break before an examiner.' },
      alignment: [
        { type: ['Alignment'], targetName: 'Arc welding', targetUrl: 'https://skills.example.org/arc' },
      ],
      resultDescription: [{ type: ['ResultDescription'], name: 'Bend test', resultType: 'Status' }],
      creditsAvailable: 3,
    },
    result: [{ type: ['Result'], value: 'Passed' }],
  },
  credentialStatus: { id: 'https://badges.example.org/status/21', type: '1EdTechRevocationList' },
  proof: [{ type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022', proofValue: 'z3Example' }],
};

/** A chunk of a PNG with its length and checksum. */
export function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** A PNG of one pixel with further chunks before its end. */
export function pngWith(...chunks: readonly Buffer[]): Buffer {
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    ...chunks,
    chunk('IDAT', deflateSync(Buffer.from([0, 0]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The chunk of a badge, packed or not. */
export function badgeChunk(text: string | Buffer, keyword = 'openbadges', packed = false): Buffer {
  const words = Buffer.from(text);
  const data = packed ? deflateSync(words) : words;
  return chunk(
    'iTXt',
    Buffer.concat([Buffer.from(`${keyword}\0${packed ? '\x01' : '\0'}\0\0\0`, 'latin1'), data]),
  );
}

/** An SVG with something in it. */
export function svgWith(inside: string): string {
  return `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">\n${inside}\n<circle r="4"/></svg>\n`;
}

/** The element of a badge in an SVG. */
export function badgeElement(text: string, name = 'credential', attributes = ''): string {
  return `<openbadges:${name} xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"${attributes}><![CDATA[${text}]]></openbadges:${name}>`;
}

/** An unsigned part of a token. */
export function encoded(value: unknown): string {
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
}

/** What an SD-JWT discloses, as it is written, and its digest. */
export function disclosing(...content: readonly unknown[]): readonly [string, string] {
  const written = encoded(content);
  return [written, createHash('sha256').update(written).digest('base64url')];
}

/** An unsigned SD-JWT with these parts behind it. */
export function disclosingToken(payload: unknown, ...behind: readonly string[]): string {
  return [`${encoded({ alg: 'ES256', kid: 'k' })}.${encoded(payload)}.c2ln`, ...behind, ''].join('~');
}
