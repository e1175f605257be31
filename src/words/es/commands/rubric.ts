import type * as en from '../../en/commands/rubric.js';
import type { Words } from '../../spoken.js';

export const RUBRIC: Words<typeof en.RUBRIC> = {
  summary: 'enumera, muestra, imprime, escribe, pondera, revisa, prueba y rellena rúbricas',
  description:
    'Muestra las rúbricas con que se valoran las candidatas, revisa y prueba una tuya, o da una para rellenar.',
  examples: `
Ejemplos:
  credcheck rubric list
  credcheck rubric show micro-credential     qué pregunta, y cómo pondera
  credcheck rubric show ./ours.yaml -f json  con todo lo que extiende
  credcheck rubric init -o ours.yaml         una rúbrica tuya, para empezar
  credcheck rubric print -o form.html        formulario en papel, con los puntos
  credcheck rubric diff old.yaml ours.yaml --answers offer.yaml
  credcheck rubric weights -o ana.yaml       tus propios pesos, con preguntas
  credcheck rubric weights ana.yaml ben.yaml --answers offer.yaml
  credcheck rubric lint ./ours.yaml --fix    y corrige lo que es seguro
  credcheck rubric test ./ours.yaml --coverage
  credcheck rubric template -o offer.yaml    respuestas para rellenar
  credcheck rubric template ./ours.yaml -o offer.yaml
  credcheck rubric template -o offers.csv    cabecera de una tabla para batch
`,
  list: {
    summary: 'nombra las rúbricas que vienen con credcheck',
    description:
      'Nombra las rúbricas que vienen con credcheck, con su versión, su título y su número de preguntas.',
  },
  show: {
    summary: 'resume una rúbrica con su puntuación, o la muestra entera',
    description:
      'Resume una rúbrica: sus veredictos, preguntas, pesos y partes del total, qué puntúa cada respuesta y cuánto tiempo cuenta, y sus reglas; con json, la muestra entera, tal como se calcula su hash.',
    rubric: 'una rúbrica que viene con credcheck, o un archivo',
  },
  diff: {
    summary: 'dice qué cambió entre dos rúbricas, y de quién cambió el veredicto',
    description:
      'Dice qué cambió de una rúbrica a otra, punto por punto, si con ello puede cambiar un resultado y, con --answers, qué puntuaciones y veredictos cambiaron. "Solo cambian palabras" significa que ninguno puede cambiar.',
    before: 'la rúbrica como era: un id o un archivo',
    after: 'la rúbrica como es',
  },
  weights: {
    summary: 'averigua los pesos de una persona, o compara los de varias',
    description:
      'Averigua los pesos que da una persona a los criterios de una rúbrica: en una terminal los pregunta; si no, se le dan. El archivo que escribe extiende la rúbrica y se usa igual (-r ./ana.yaml); todo resultado con él dice de quién son los pesos en que se basa. Si recibe archivos así, los pone uno junto a otro y, con --answers, muestra qué resulta de las respuestas guardadas con cada uno.',
    files: 'archivos con pesos, para ponerlos uno junto a otro',
  },
  init: {
    summary: 'escribe una rúbrica tuya para empezar',
    description:
      'Escribe una rúbrica para empezar: en una terminal pregunta el título, el id y qué cuenta; si no, escribe una completa, con pruebas, que se puede cambiar. Con --from extiende una rúbrica que viene con credcheck.',
  },
  print: {
    summary: 'imprime un formulario para rellenar a mano, con la puntuación',
    description:
      'Pone una rúbrica en papel: un formulario para marcar, qué confirmar en las páginas oficiales, y toda su puntuación, para poder sumarla a mano.',
    rubric: 'una rúbrica que viene con credcheck, o un archivo (por defecto: micro-credential)',
  },
  test: {
    summary: 'ejecuta las pruebas de una rúbrica',
    description:
      'Ejecuta las pruebas de una rúbrica: cada una da respuestas y dice qué esperar de ellas. Sale con 1 si una falla, con 2 si no hay ninguna, o si hay respuestas que no encajan con la rúbrica.',
    rubric: 'una rúbrica que viene con credcheck, o un archivo (por defecto: micro-credential)',
  },
  lint: {
    summary: 'encuentra qué está mal en una rúbrica, o podría mejorar',
    description:
      'Encuentra todo lo que está mal en las rúbricas, o podría mejorar: errores, advertencias y consejos, cada uno con su lugar. Sale con 2 si una rúbrica no se puede leer, con 1 si hay un error, con 0 si solo hay advertencias y consejos. "credcheck help rule ID" explica una regla, y "lint: {ID: severity}" en el archivo le da otra gravedad: error, warning, advice u off.',
    rubrics: 'rúbricas que vienen con credcheck, o archivos (por defecto: micro-credential)',
  },
  template: {
    summary: 'escribe un archivo de respuestas para rellenar',
    description: 'Escribe un archivo de respuestas con cada pregunta como comentario, listo para rellenar.',
    rubric: 'la rúbrica de las preguntas (por defecto: micro-credential)',
  },
};
