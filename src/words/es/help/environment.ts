export const ENVIRONMENT: string = `Entorno

Las opciones prevalecen sobre todas estas variables.

  CREDCHECK_RUBRIC    la rúbrica, si ni --rubric ni las respuestas nombran una
  CREDCHECK_FORMAT    el formato, si no lo da --format; uno que solo tengan
                      otros comandos se pasa por alto con un aviso
  CREDCHECK_NO_INPUT  no preguntar nunca, como --no-input
  CI                  no preguntar nunca; credcheck avisa si por eso no
                      pregunta en una terminal
  NO_COLOR            sin color, salvo que esté vacía; prevalece sobre
                      FORCE_COLOR
  FORCE_COLOR         color, incluso hacia una tubería o en una terminal básica;
                      0 o false: ninguno
  ACCESSIBLE          líneas sencillas al preguntar, signos ASCII, sin color
                      salvo que lo pida FORCE_COLOR
  TERM                "dumb": lo mismo
  FORCE_HYPERLINK     direcciones web como enlaces de la terminal si esta
                      muestra color; 0 o false: ninguno; si no, solo en
                      terminales que se sabe que muestran enlaces, según:
  TERM_PROGRAM, TERM_PROGRAM_VERSION, VTE_VERSION, WT_SESSION
                      la terminal
  LC_ALL, LC_CTYPE, LANG
                      la primera definida dice si la terminal tiene UTF-8
  LC_ALL, LC_MESSAGES, LANG
                      la primera definida dice el idioma, si no lo da --lang:
                      inglés, o español si empieza por es
  COLUMNS             el ancho para el que se compone
  GITHUB_STEP_SUMMARY
                      "batch -f github" añade una página a este archivo
  XDG_STATE_HOME      los borradores de entrevistas se guardan ahí, en
                      credcheck/ (si no se define: ~/.local/state)

"0", "false" y nada en absoluto significan no para ACCESSIBLE,
CREDCHECK_NO_INPUT y CI.
`;
