export const SCORING: string = `Puntuación

Cada respuesta vale de 0 a 1. El valor de un criterio es la media ponderada de
sus preguntas, y el total, la media ponderada de los criterios, por 100. De los
pesos solo importan las proporciones.

Una respuesta desconocida es un rango, de lo peor a lo mejor que aún puede ser.
Por eso la puntuación también es un rango: contiene todas las que aún son
posibles. Lo que no se aplica, con un motivo, sale del total; lo demás pesa
entonces más.

Una respuesta sabida a medias (una de dos opciones, al menos 120, 3 de 50, de
2024 a 2025) también es un rango, sobre lo que deja posible. Un recuento en una
muestra es el intervalo de Wilson de su proporción, con la confianza de la
rúbrica.

El veredicto es la banda en que cae el extremo bajo de la puntuación. Es firme
cuando nada de lo desconocido podría cambiarlo; si no, el resultado dice entre
qué bandas está, y qué respuesta lo decidiría.

Cada banda pide una acción: pagar, acompañar (pagar solo junto con algo tuyo) o
dejarla. La acción de un resultado es la que piden todas las bandas posibles, y
esperar mientras haya varias. Pagar y acompañar esperan además a que se descarte
cada motivo de exclusión.

Una entrevista rápida (evaluate --quick) termina cuando ninguna respuesta a lo
demás puede cambiar el veredicto, aunque alguna pregunta resulte no aplicarse.
Lo que omitió cuenta como desconocido, así que la puntuación sigue siendo un
rango; nombra las advertencias aún pendientes, y cómo preguntar por ellas.

Un motivo de exclusión que se cumple hace que el veredicto sea EXCLUIDA, sea
cual sea la puntuación. Un tope que se cumple, o puede cumplirse, retiene el
veredicto en su banda. Ninguno cambia la puntuación.

Todo resultado se puede cuestionar: "credcheck explain" muestra la fórmula con
sus números, qué alejó la puntuación del punto medio de los valores de cada
pregunta y, para una pregunta, qué daría cada otra respuesta.

Todo resultado dice también qué lo haría cambiar: el menor cambio de una
respuesta, y del peso de un criterio, que da otro rango de veredictos; el
veredicto si todos los criterios pesaran igual; y cuántas otras ponderaciones lo
mantienen. "Firme" significa al menos 95 de 100 de las que tienen el mismo orden
de importancia, y de las que suben o bajan cada peso hasta la mitad; "frágil",
menos de 75 de unas u otras.

Si están respondidos al menos 60 de 100 puntos, un resultado cuenta las formas
de completar las respuestas pendientes, y dice cuántas terminan en cada
veredicto. Cada opción o marca que cambia algo es una forma; un número o una
fecha tiene sus extremos y los puntos de su curva. Eso es un recuento y no un
pronóstico: unas formas se dan más a menudo que otras, y ningún veredicto ni
umbral lo usa.

Lo averiguado envejece: una respuesta comprobada hace más tiempo del que permite
su pregunta vuelve a contar como desconocida. --as-of dice en qué día se juzga
eso. Una respuesta contradicha por tu propia comprobación cuenta como
desconocida hasta que se responda de nuevo.

Un resultado es información general y no consejo financiero.
`;
