/** The deepest nesting that is read: what parses pages takes far longer for deeper ones. */
export const DEEPEST = 512;

/** They have no end, or end where another one begins. */
const SHALLOW = new Set(
  'a|area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|optgroup|option|p|param|source|tbody|td|tfoot|th|thead|tr|track|wbr'.split(
    '|',
  ),
);
/** What is between their tags is not markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);

/** Whether a page is nested too deep, as far as its tags show without parsing. */
export function isTooDeep(html: string): boolean {
  const lower = html.toLowerCase();
  let depth = 0;
  for (let at = lower.indexOf('<'); at !== -1; at = lower.indexOf('<', at + 1)) {
    if (lower.startsWith('<!--', at)) {
      at = endAt(lower, '-->', at + 4);
      continue;
    }
    const [, slash, name = ''] = /^<(\/?)([a-z][a-z0-9-]*)/.exec(lower.slice(at, at + 40)) ?? [];
    if (name === '' || SHALLOW.has(name)) continue;
    if (slash === '/') depth = Math.max(0, depth - 1);
    else if (RAW.has(name)) at = endAt(lower, `</${name}`, at);
    else depth += 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

function endAt(text: string, sign: string, from: number): number {
  const end = text.indexOf(sign, from);
  return end === -1 ? text.length : end;
}
