/** Distinguishes pasted from typed text. */
export interface Hand {
  /** Whether the current key belongs to pasted text, according to the terminal. */
  isPasting(): boolean;
  /** The same, including terminals that do not mark pastes: several characters in one read were not typed. */
  isPasteLikely(): boolean;
  letGo(): void;
}

/** Milliseconds in which a long paste goes on in the next read, and sooner than a key is pressed after it. */
const NEXT_READ = 50;

/** Watches the input of a terminal; must be called before anything else listens to it. */
export function handAt(input: NodeJS.ReadableStream): Hand {
  let pasting = false;
  let burst = false;
  let burstUntil = 0;
  const onData = (chunk: string | Uint8Array): void => {
    const now = performance.now();
    const text = typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk);
    burst = charactersIn(text) > 1 || now < burstUntil;
    if (burst) burstUntil = now + NEXT_READ;
  };
  const onKey = (_: string | undefined, { name }: { readonly name?: string }): void => {
    if (name === 'paste-start') pasting = true;
    if (name === 'paste-end') pasting = false;
  };
  input.prependListener('data', onData);
  input.prependListener('keypress', onKey);
  return {
    isPasting: () => pasting,
    isPasteLikely: () => {
      // Drawing every character of a paste may take longer than the next read is late.
      if (burst) burstUntil = performance.now() + NEXT_READ;
      return pasting || burst;
    },
    letGo: () => {
      input.removeListener('data', onData);
      input.removeListener('keypress', onKey);
    },
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: keys without a character are sent as control sequences
const KEYS = /\u001b(?:\[[0-9;?]*[@-~]|O.|)/gu;

/** Characters, Enter and Space included; a held arrow key repeats in one read on a slow line, and takes no line. */
function charactersIn(text: string): number {
  return [...text.replace(KEYS, '').replace(/\p{M}/gu, '')].length;
}
