import { isHttpUrl } from '../model/http-url.js';
import { type Badge, textsOf } from './badge.js';
import type { Checked } from './badge-result.js';
import { lookAlikesIn } from './look-alike.js';

/** Looks at the letters of the issuer's name, and at the hosts of its addresses. */
export function checkIssuer(badge: Badge): readonly Checked[] {
  const names = textsOf(badge, 'issuer', 'creator');
  const hosts = hostsOf(textsOf(badge, 'issuer', 'issuer-address'));
  const [issuer] = hosts;
  const other = hostsOf(textsOf(badge, 'address')).find(
    (host) => issuer !== undefined && domainOf(host) !== domainOf(issuer),
  );
  const odd = names
    .flatMap(lookAlikesIn)
    .map(({ id, found }): Checked => ({ id, tone: 'warning', about: found }));
  const encoded = [...hosts, ...hostsOf(textsOf(badge, 'address'))].find(isEncoded);
  return [
    ...odd,
    ...(odd.length === 0 && names.length > 0 ? [{ id: 'letters-plain', tone: 'plain' } as const] : []),
    ...(encoded === undefined ? [] : [{ id: 'encoded-host', tone: 'warning', about: encoded } as const]),
    ...(other === undefined ? [] : [{ id: 'other-host', tone: 'plain', about: other } as const]),
  ];
}

/** The letters of the credential's own name. */
export function checkName(badge: Badge): readonly Checked[] {
  return textsOf(badge, 'name')
    .flatMap(lookAlikesIn)
    .map(({ id, found }) => ({ id, tone: 'warning', about: found }));
}

function hostsOf(texts: readonly string[]): readonly string[] {
  return texts.filter(isHttpUrl).map((url) => String(url.toLowerCase().split(/[/?#:]+/)[1]));
}

/** Domains below which anyone can register one, or gets one: those of countries, such as `ac.uk`, and of hosts of pages. */
const SHARED =
  /^(?:(?:ac|co|com|edu|go|gob|gouv|gov|govt|gub|mil|ne|net|nom|or|org|sch)\.[a-z]{2}|(?:github|gitlab)\.io|(?:netlify|vercel|web)\.app|pages\.dev|(?:wordpress|blogspot)\.com)$/;

/** The registered domain: the last two labels, or three where the last two are shared; an IP address whole. */
function domainOf(host: string): string {
  if (/(?:^|\.)\d+$/.test(host)) return host;
  const labels = host.replace(/\.$/, '').split('.');
  const last = labels.slice(-2).join('.');
  return SHARED.test(last) ? labels.slice(-3).join('.') : last;
}

/** Whether a host has letters beyond ASCII, as they are or encoded. */
function isEncoded(host: string): boolean {
  return /(?:^|\.)xn--/.test(host) || /[^\p{ASCII}]/u.test(host);
}
