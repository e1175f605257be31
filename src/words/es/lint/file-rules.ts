import type * as en from '../../en/lint/file-rules.js';

const FILE_RULES: Readonly<Record<string, string>> = {
  'schema/unknown-key':
    'Una clave que no significa nada suele ser un descuido, y lo que dice pasaría inadvertido. "credcheck schema rubric" describe cada clave.',
  'schema/missing-key':
    'Sin esta clave no se puede leer la rúbrica. "credcheck schema rubric" describe cada clave.',
  'schema/type':
    'El valor es de otra clase que la que admite la clave: un texto, un número, una lista o un mapa.',
  'schema/value': 'El valor es de la clase correcta, pero no es de los que admite la clave.',
  'schema/version': 'Este credcheck lee el formato 1 de las rúbricas.',
  'rubric/duplicate-id':
    'Los ids nombran cosas en respuestas y condiciones, así que cada uno está una sola vez: los de todas las preguntas, y los de todas las comprobaciones.',
  'rubric/duplicate-value':
    'Un archivo de respuestas nombra una opción por su valor, así que cada valor está una sola vez en una pregunta.',
  'rubric/reserved':
    'Estas palabras tienen un significado propio: stop, undecided y not-scored como veredictos, unknown y not-applicable como respuestas.',
  'rubric/unknown-question':
    'Una condición sobre una pregunta que no existe nunca podría ser verdadera ni falsa.',
  'rubric/unknown-criterion':
    'Una condición sobre un criterio que no existe nunca podría ser verdadera ni falsa.',
  'rubric/unknown-band': 'Un tope, o una prueba, nombra una banda que la rúbrica no tiene.',
  'rubric/unknown-page': 'Una pregunta o comprobación nombra una página que no está en "pages:".',
  'rubric/unknown-scale': 'Una pregunta toma sus opciones de una escala que no está en "scales:".',
  'rubric/unknown-value':
    'Una condición sobre una respuesta que nadie puede dar nunca se cumpliría. Los valores se comparan por su texto tal como está escrito.',
  'rubric/wrong-test':
    'Cada tipo de pregunta tiene sus propias condiciones: "is" e "in" para opciones, "includes" donde se pueden elegir varias, "at-least" y "at-most" para números y fechas.',
  'rubric/cycle':
    'Que la pregunta se haga depende, paso a paso, de ella misma, así que nada podría empezar; o una rúbrica se extiende a sí misma. Quita un paso del camino.',
  'rubric/long-chain':
    'No se pueden seguir condiciones que dependen unas de otras a través de tantas preguntas. Haz antes la pregunta que decide.',
  'rubric/bands':
    'Las bandas van de mejor a peor: "from:" es un número entero que baja de banda en banda y es 0 en la última, para que cada puntuación tenga un solo veredicto.',
  'rubric/curve': 'Los puntos de una curva suben de izquierda a derecha, y sus valores van de 0 a 1.',
  'rubric/bounds': 'El número está fuera de lo que permite su lugar.',
  'rubric/no-score':
    'Una pregunta de un criterio cuenta, así que cada una de sus respuestas tiene un valor: las opciones necesitan "score:", los números "curve:", las fechas "age-curve:".',
  'rubric/not-found':
    'Los ids nombran las rúbricas que vienen con credcheck; "credcheck rubric list" las enumera.',
  'rubric/too-many-bases': 'No se pueden seguir tantas rúbricas en una. Junta algunas.',
  'rubric/repeated-base': 'Extender dos veces una rúbrica no cambia nada.',
  'rubric/unfit-base':
    'Lo que cambia la rúbrica ya no encaja con una parte que toma de otra. Cambia también esa parte, o quítala.',
  'rubric/too-many':
    'A partir de este tamaño nadie podría trabajar con la rúbrica, y un archivo hostil tardaría demasiado.',
  'rubric/nothing-to-change':
    'El elemento solo dice lo que difiere, y la rúbrica extendida no tiene ninguno con este id, pero sí uno con casi el mismo. Un elemento nuevo tendría que estar completo.',
  'rubric/nothing-to-remove':
    '"remove: true" junto a un id quita un elemento de una rúbrica extendida, que no tiene ninguno con este id.',
  'rubric/is-answers': 'El archivo contiene respuestas a una rúbrica, no una rúbrica.',
  'rubric/is-translation':
    'El archivo contiene textos de una rúbrica en otro idioma. Revisa la rúbrica, y se revisan también sus traducciones.',
  'rubric/no-tests':
    'Las pruebas dicen qué debe resultar de unas respuestas, para que un cambio no la estropee sin que se vea.',
};

export const fileRuleHelp: typeof en.fileRuleHelp = (id) => {
  const why = Object.entries(FILE_RULES).find(([rule]) => rule === id)?.[1];
  return why && `${id}, error\n\n${why}\n\nLa rúbrica no se puede usar hasta que se corrija.\n`;
};
