import { plain } from '../outside-text.js';

interface Noun {
  readonly one: string;
  readonly many: string;
  readonly gender: 'o' | 'a';
}

const NOUNS: Readonly<Record<string, Noun>> = {
  question: { one: 'pregunta', many: 'preguntas', gender: 'a' },
  criterion: { one: 'criterio', many: 'criterios', gender: 'o' },
  check: { one: 'comprobación', many: 'comprobaciones', gender: 'a' },
  band: { one: 'banda', many: 'bandas', gender: 'a' },
  page: { one: 'página', many: 'páginas', gender: 'a' },
  dimension: { one: 'dimensión', many: 'dimensiones', gender: 'a' },
  knockout: { one: 'motivo de exclusión', many: 'motivos de exclusión', gender: 'o' },
  cap: { one: 'tope', many: 'topes', gender: 'o' },
  warning: { one: 'advertencia', many: 'advertencias', gender: 'a' },
  option: { one: 'opción', many: 'opciones', gender: 'a' },
};

/** What a part of a rubric is called, by its kind. */
export function nounOf(kind: string): Noun {
  return NOUNS[kind] ?? { one: `"${plain(kind)}"`, many: `"${plain(kind)}"`, gender: 'o' };
}
