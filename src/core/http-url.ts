/** Whether text is a web address that may be shown as one: http or https, a host, no user and no password. */
export function isHttpUrl(text: string): boolean {
  const scheme = /^https?:\/\//i.exec(text)?.[0];
  if (scheme === undefined || /[\s\p{Cc}\p{Cf}<>"`\\]/u.test(text)) return false;
  const authority = text.slice(scheme.length).split(/[/?#]/, 1)[0] ?? '';
  const host = authority.replace(/:\d{1,5}$/, '');
  return host !== '' && !authority.includes('@') && !host.startsWith('.');
}
