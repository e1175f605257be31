import type { ProblemCode } from '../../core/model/problem.js';
import type { DamagedPart } from '../../core/model/problem-args.js';
import { plain, quote } from '../outside-text.js';
import type { Texts } from '../problem-sentences.js';

const DAMAGED: Readonly<Record<DamagedPart, string>> = {
  length: 'a part of the picture is longer than the file',
  checksum: 'a part of the picture does not fit its checksum',
  end: 'the picture ends early',
  compression: 'the badge in it cannot be unpacked to 1 MiB or less',
  text: 'the badge in it is no UTF-8 text',
  'text-size': 'the badge in it is longer than 1 MiB',
  markup: 'it is not well-formed XML',
};

/** The sentences about files that hold no badge that can be read. */
export const BADGE_TEXTS: Texts<Extract<ProblemCode, `badge/${string}`>> = {
  'badge/none': ({ name, carrier }) =>
    `${quote(name)} is ${carrier === 'png' ? 'a PNG' : 'an SVG'} picture without a badge in it; download the badge from the page that shows it, not the picture alone`,
  'badge/several': ({ name, found }) =>
    `Expected one credential in ${quote(name)}, found ${found}; save the one that is meant in a file of its own`,
  'badge/address': ({ name, address }) =>
    `${quote(name)} holds only the address ${quote(address)}, and nothing is fetched; open it, save the JSON that it shows, and name that file`,
  'badge/unknown-kind': ({ name, found }) =>
    `Expected a badge in ${quote(name)}, as JSON, a JWT, a PNG or an SVG; found a file that begins with ${quote(found)}; download the badge itself`,
  'badge/damaged': ({ name, part }) => `${quote(name)} is damaged: ${DAMAGED[part]}; download it again`,
  'badge/doctype': ({ name }) =>
    `${quote(name)} has a DOCTYPE or entities, which can load other files, so it is not read; ask for the badge as PNG or JSON`,
  'badge/too-large': ({ name, limit }) =>
    `${quote(name)} exceeds the limit of ${limit / 2 ** 20} MiB for ${limit > 2 ** 20 ? 'a badge' : 'the data of a badge'}; save only the badge, without what is around it`,
  'badge/too-many-values': ({ name, limit }) =>
    `${quote(name)} has more than ${limit} values, which no badge has; save only the badge, without what is around it`,
  'badge/not-a-badge': ({ name, found }) =>
    `Expected a badge in ${quote(name)} (Open Badges 2 or 3, CLR 2, a European Digital Credential, or a description in CTDL), found ${plain(found)}; download the badge of one person, not its class or its issuer`,
  'badge/token': ({ name, part }) =>
    `The ${part} of the token in ${quote(name)} is no JSON; copy the whole of it`,
  'badge/key': ({ name }) =>
    `Expected a public key in ${quote(name)}, as JWK, JWKS or PEM, found none that can be used; ask the issuer for it`,
};
