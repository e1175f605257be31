/** The files of one language by the names of their English twins, each with what it exports. */
export type Rooms = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

let spoken: Rooms = {};

/** Sets the language of all words that are loaded from now on; called once, before the program is loaded. */
export function speak(rooms: Rooms): void {
  spoken = rooms;
}

/** The twin of an English file in the language that is spoken, if it has one; the bundler asks at each such file. */
export function roomNamed(name: string): Rooms[string] {
  return spoken[name];
}

/** What a word in English is in another language: texts with other letters, sentences made of the same details. */
export type Words<English> = English extends string
  ? string
  : English extends (...details: infer Details) => infer Said
    ? (...details: Details) => Words<Said>
    : English extends object
      ? { readonly [Key in keyof English]: Key extends 'kind' | 'value' ? English[Key] : Words<English[Key]> }
      : English;
