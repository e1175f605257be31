import type * as en from '../en/starter-rubric.js';
import type { Words } from '../spoken.js';

export const STARTER: Words<typeof en.STARTER> = {
  language: 'es',
  intro: (lint, test, schema) => [
    'Una rúbrica tuya. Cambia todos los textos; los ids y valores son lo que nombran los archivos de respuestas.',
    `Qué podría mejorar:    ${lint}`,
    `Qué dicen sus pruebas: ${test}`,
    `Ayuda en editores:     ${schema}`,
  ],
  title: '¿Vale la pena pagar por esta credencial?',
  summary: 'Una frase: qué valora esta rúbrica, y para quién.',
  disclaimer:
    'Información general, no asesoramiento financiero personalizado. Confirma los datos en las páginas oficiales antes de pagar.',
  page: { title: 'La página oficial', find: 'resumen, requisitos, cómo se evalúa' },
  strong: 'Vale la pena pagarla',
  promising: 'Vale la pena con algo tuyo',
  skip: 'Guarda tu dinero',
  beside: 'Muestra un trabajo propio junto a ella',
  options: {
    clearly: ['Con claridad', 'Lo dice una página oficial, o lo viste'],
    partly: ['En parte', 'Hay algo, pero no todo'],
    no: ['En absoluto', 'Buscaste, y no hay nada'],
  },
  cost: {
    ask: '¿Cuesta más de lo que podrías perder sin apuros?',
    because: 'Cuesta más que tu propio límite.',
  },
  criteria: [
    {
      title: 'Reconocimiento',
      ask: '¿La nombran las ofertas de empleo de tu campo, o a la entidad que la respalda?',
      why: 'Un empleador que conoce al emisor sabe qué significa la credencial.',
    },
    {
      title: 'Evaluación',
      ask: '¿Hay que aprobar algo que suspendería quien no tiene la habilidad?',
      why: 'Solo lo que se puede suspender distingue a quien sabe hacer el trabajo de quien no.',
    },
    {
      title: 'Trabajo que mostrar',
      ask: '¿Terminas con un trabajo propio que otros puedan ver?',
      why: 'Un trabajo que otros pueden mirar convence más que un certificado.',
    },
  ],
  ask: (title) => `¿Qué tal responde a esto: ${title}?`,
  why: (title) => `${title}: di aquí en una o dos frases por qué le importa a un empleador.`,
  tests: {
    best: 'Con la mejor de todas las respuestas vale la pena pagarla',
    middle: 'La que cumple en parte en todo necesita algo más a su lado',
    worst: 'Con la peor de todas las respuestas no vale la pena pagarla',
    open: 'Mientras no se sabe nada, todo veredicto es posible',
    limit: 'La que cuesta más que el límite queda excluida',
  },
  from: {
    summary: (id) => `Qué cambiamos en ${id}, y para quién.`,
    hints: [
      'Di solo lo que difiere, por id; todo lo demás viene de la rúbrica de arriba. Por ejemplo:',
      'criteria:',
      '  - {id: ID, weight: 10}                  otro peso',
      '  - {id: OTHER-ID, remove: true}          uno que no te importa',
      'Solo una opción: questions: [{id: ID, options: [{value: VALUE, score: 0.3}]}]',
    ],
  },
};

export const STARTER_PROMPTS: Words<typeof en.STARTER_PROMPTS> = {
  title: { ask: '¿Qué pregunta responde la rúbrica?', missing: 'Escribe un título.' },
  id: {
    ask: 'Su id, por el que se la nombra:',
    wrong: 'Usa letras minúsculas sin acentos, cifras y guiones, empezando por una letra.',
    taken: 'credcheck ya tiene una rúbrica con ese id.',
  },
  criteria: {
    ask: '¿Qué cuenta? Primero lo más importante, separado por comas:',
    help: 'Cada cosa será un criterio con una primera pregunta; el primero tiene el mayor peso.',
    missing: 'Escribe al menos una.',
  },
  next: (lint, test) => `a continuación: ${lint}; ${test}`,
};
