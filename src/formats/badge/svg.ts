import { SaxesParser, type SaxesTagNS } from 'saxes';
import { failure, type Outcome, problem } from '../../core/model/problem.js';
import { CREDENTIAL_CAP, type PackedCredential, theOnly } from './carried.js';

const NAMES = ['assertion', 'credential'];
const NAMESPACE = /^https?:\/\/(?:www\.)?(?:openbadges\.org|purl\.imsglobal\.org\/(?:spec\/)?ob)(?:\/|$)/;

/** What parses it looks for the namespace of each element in all around it. */
const DEEPEST = 512;

/** Finds the badge in an SVG; it runs nothing, and a DOCTYPE is refused before an entity of it is used. */
export function readSvg(text: string, name: string): Outcome<PackedCredential> {
  const state: State = { texts: [], depth: 0 };
  const parser = new SaxesParser({ xmlns: true });
  parser.on('doctype', () => stopWith(state, 'doctype'));
  parser.on('error', ({ message }) => stopWith(state, /entity/.test(message) ? 'doctype' : 'markup'));
  parser.on('opentag', (tag) => open(state, tag));
  parser.on('text', (more) => gather(state, more));
  parser.on('cdata', (more) => gather(state, more));
  parser.on('closetag', (tag) => close(state, tag));
  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }
  if (state.stopped === 'depth') {
    return failure(problem('syntax/too-deep', { limit: DEEPEST }, { file: name }));
  }
  if (state.stopped === 'doctype') return failure(problem('badge/doctype', { name }));
  if (state.stopped !== undefined) return failure(problem('badge/damaged', { name, part: state.stopped }));
  return theOnly(state.texts, 'svg', name);
}

interface State {
  readonly texts: string[];
  depth: number;
  /** The element that is being read, with its own text. */
  inside?: { readonly tag: SaxesTagNS; text: string };
  stopped?: 'doctype' | 'markup' | 'text-size' | 'depth';
}

/** Ends the parser, which would read on after an error. */
class Stop extends Error {}

function stopWith(state: State, why: NonNullable<State['stopped']>): never {
  state.stopped ??= why;
  throw new Stop();
}

function open(state: State, tag: SaxesTagNS): void {
  state.depth += 1;
  if (state.depth > DEEPEST) stopWith(state, 'depth');
  if (state.inside === undefined && NAMES.includes(tag.local) && NAMESPACE.test(tag.uri))
    state.inside = { tag, text: '' };
}

function gather(state: State, more: string): void {
  if (state.inside === undefined) return;
  state.inside.text += more;
  if (state.inside.text.length > CREDENTIAL_CAP) stopWith(state, 'text-size');
}

/** A signed badge is an attribute; an address there is only where to ask about what the element holds. */
function close(state: State, tag: SaxesTagNS): void {
  state.depth -= 1;
  const { inside } = state;
  if (inside?.tag !== tag) return;
  const verify = inside.tag.attributes.verify?.value.trim() ?? '';
  const text = inside.text.trim();
  state.texts.push(text === '' || /^[\w-]+\.[\w-]+\.[\w~.-]*$/.test(verify) ? verify : text);
  delete state.inside;
}
