import type { LintArgs } from '../../../core/model/lint-args.js';
import type * as en from '../../en/lint/rules.js';
import type { Words } from '../../spoken.js';
import { counted } from '../numbers.js';
import { listed, SEVERITIES } from '../problem-words.js';

type RuleId = keyof LintArgs extends `lint/${infer Id}` ? Id : never;

const LINT_RULES_HELP: Readonly<Record<RuleId, string>> = {
  'criterion-without-why':
    'Quien no está de acuerdo con un peso necesita saber su motivo. Escribe en una o dos frases por qué le importa a un empleador.',
  'criterion-without-check':
    'Una respuesta que no se puede confirmar es una opinión. Di al menos para una pregunta del criterio en qué página está la respuesta ("page:"), o añade comprobaciones ("verify:").',
  'question-without-check':
    'La lista de comprobación no tiene nada sobre esta respuesta. Añade "page:" o "verify:", o "evidence: none" donde no haya nada que confirmar.',
  'unreachable-band':
    'El veredicto se promete y nunca se da. O sus puntuaciones están más allá de lo que pueden sumar las respuestas, o los topes siempre las bajan.',
  'never-asked':
    'La condición de la pregunta es falsa se responda lo que se responda, así que su peso y sus comprobaciones nunca se usan.',
  'rule-always-hits':
    'Una regla que se cumple para todos no dice nada de la candidata; un motivo de exclusión así las excluye a todas.',
  'rule-never-hits': 'La regla no protege a nadie: su condición es falsa se responda lo que se responda.',
  'cap-without-effect':
    'El tope permite una banda que ninguna puntuación de las que lo cumplen supera. Baja "at-most:", o quita el tope.',
  'curve-goes-back':
    'La mayoría de las medidas son mejores cuanto más altas, o cuanto más bajas. Una curva que da la vuelta suele ser un descuido en un punto; donde sea a propósito, desactiva la regla en el archivo.',
  'decides-alone':
    'Cada respuesta a esta sola pregunta decide la banda, así que las demás preguntas se hacen en vano. Baja su peso, o haz de ella un motivo de exclusión o un tope.',
  'long-label':
    'Las etiquetas se muestran en una lista junto a otras, y vuelven a leerse en los informes. Que no pasen de 60 columnas; pon el resto en "hint:".',
  'criterion-without-weight':
    'El criterio tiene un peso, pero todas sus preguntas tienen peso 0 o se responden con palabras, así que nunca puntúa y queda fuera del total.',
  'no-weight':
    'La puntuación es una media ponderada, que necesita un criterio con un peso mayor que 0 y una pregunta que cuente en él. Sin eso, ninguna candidata recibe puntuación.',
  'equal-scores':
    'Dos opciones que puntúan igual y que ninguna condición distingue son una sola respuesta para la rúbrica. Puede estar bien donde cada persona busca su propio caso.',
  'curve-beyond-bounds':
    'El punto está fuera de "min:" y "max:", así que ninguna respuesta llega a él. Muchas veces la unidad no es la que se pensaba.',
  'sum-above-one':
    'Las puntuaciones de las marcas se suman, y se cortan en 1. Puede estar bien donde unas pocas marcas valen tanto como todas.',
  'idle-weight':
    'Las preguntas del perfil y las que se responden con palabras no puntúan, así que un peso solo confunde a quien lee el archivo.',
  'check-without-title': 'Sin título se muestra en su lugar todo el texto de lo que hay que encontrar.',
  'check-without-page':
    'La lista de comprobación se agrupa por página, para que cada página se abra una sola vez.',
  'set-in-condition':
    'Una opción con "one-of:" se lee como las opciones que representa, así que una condición que la nombra nunca se cumple. Nombra esas opciones.',
  'unsettled-by-count':
    'Un recuento de una muestra es un rango, que nunca es un solo número, ni ninguno, ni todos. La regla quedaría pendiente para todos los que cuentan.',
  'too-many-questions':
    'La gente se cansa. Saca lo que no cambia un veredicto, o pregúntalo solo donde importa.',
  'too-many-checks':
    'Nadie recorre una lista más larga. Une las comprobaciones de una misma página, o ponlas solo donde importan.',
  'test-without-expectation': 'Una prueba está para fallar cuando la rúbrica deja de hacer lo que debe.',
  'failing-test':
    'Una prueba que falla dice que la rúbrica, o la prueba, no es lo que quería su autor. "credcheck rubric test" dice qué resultó, y por qué.',
  'vague-option':
    'Palabras como a menudo, bueno o pertinente no tienen límites, así que dos personas eligen opciones distintas para la misma credencial. Di el límite en la etiqueta o en "hint:", o añade "example:" con un caso.',
  'stale-source':
    'Las fuentes cambian. Una que nadie ha mirado en dos años puede decir ahora otra cosa, o nada. Solo se sabe donde la fuente tiene "checked:".',
  'missing-translation':
    'Quien lee en ese idioma encuentra un texto en otro. Añade el texto a la traducción, con los mismos ids.',
  'unknown-rule': 'Un id mal escrito en "lint:" no cambia nada.',
};

/** Those of findings, and that a rule finds nothing. */
const WANTED: Readonly<Record<string, string>> = { ...SEVERITIES, off: 'desactivada' };

export const ruleHelp: typeof en.ruleHelp = (id, severity) => {
  const why = Object.entries(LINT_RULES_HELP).find(([rule]) => rule === id)?.[1] ?? '';
  return `${id}, ${WANTED[severity] ?? severity}\n\n${why}\n\nOtra gravedad, en la rúbrica: "lint: {${id}: error}", o warning, advice, off.\n`;
};

export const LINT_SUMMARY: Words<typeof en.LINT_SUMMARY> = {
  none: (files) => `Ningún problema en ${listed(files)}`,
  counts: (errors, warnings, advice) =>
    [
      counted(errors, 'error', 'errores'),
      counted(warnings, 'advertencia', 'advertencias'),
      counted(advice, 'consejo', 'consejos'),
    ].join(', '),
  rule: 'credcheck help rule ID explica una regla',
};
