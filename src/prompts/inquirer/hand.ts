/** Distinguishes pasted from typed text. */
export interface Hand {
  /** Whether the current key belongs to pasted text, according to the terminal. */
  isPasting(): boolean;
  /** The same, including terminals that do not mark pastes: much text in one read was not typed. */
  isPasteLikely(): boolean;
  letGo(): void;
}

/** Watches the input of a terminal; must be called before anything else listens to it. */
export function handAt(input: NodeJS.ReadableStream): Hand {
  let pasting = false;
  let burst = false;
  const onData = (chunk: string | Uint8Array): void => {
    burst = charactersIn(typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk)) > 1;
  };
  const onKey = (_: string | undefined, { name }: { readonly name?: string }): void => {
    if (name === 'paste-start') pasting = true;
    if (name === 'paste-end') pasting = false;
  };
  input.prependListener('data', onData);
  input.prependListener('keypress', onKey);
  return {
    isPasting: () => pasting,
    isPasteLikely: () => pasting || burst,
    letGo: () => {
      input.removeListener('data', onData);
      input.removeListener('keypress', onKey);
    },
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: keys without a character are sent as control sequences
const KEYS = /\u001b(?:\[[0-9;?]*[@-~]|O.|)/gu;

/** Space and Enter may be pressed several times and arrive in one read on a slow line. */
function charactersIn(text: string): number {
  return [...text.replace(KEYS, '')].filter((character) => /[^\s\p{Cc}]/u.test(character)).length;
}
