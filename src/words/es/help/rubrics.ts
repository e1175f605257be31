export const RUBRICS: string = `Rúbricas

Una rúbrica es un archivo YAML que dice qué se pregunta y cuánto vale cada
respuesta: criterios con pesos, preguntas con respuestas puntuadas, y bandas,
que son los veredictos. Los motivos de exclusión y los topes van aparte de la
puntuación. Pesos, valores, bandas y plazos de vencimiento son propuestas;
cámbialos si en tu campo las cosas son distintas.

  credcheck rubric list                   las rúbricas que trae credcheck
  credcheck rubric show micro-credential  qué pregunta, y cómo pesa
  credcheck rubric lint ./ours.yaml       busca errores y posibles mejoras
  credcheck rubric test ./ours.yaml       ejecuta sus pruebas y ve qué alcanzan
  credcheck rubric template               un archivo de respuestas por rellenar
  credcheck evaluate -r ./ours.yaml       usa una tuya
  credcheck schema rubric                 el esquema JSON, para tu editor

Un nombre con / o que termine en .yaml, .yml o .json es un archivo; cualquier
otro, una rúbrica que viene con credcheck. Cuál se usa, en este orden: --rubric,
el archivo de respuestas (en batch: el primer registro), CREDCHECK_RUBRIC,
micro-credential.

Para cambiar solo unas pocas cosas, extiende una rúbrica:
"extends: [micro-credential]" la toma entera, y lo que tiene el mismo id se
combina con ella. Las condiciones son datos y nunca código, así que la rúbrica
de un desconocido no puede hacer más daño que dar un mal consejo.
`;
