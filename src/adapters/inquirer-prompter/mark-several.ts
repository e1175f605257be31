import type { Interruption, QuestionPrompt } from '../../ports/prompter.js';
import type { Aside } from './ask-line.js';
import type { Desk } from './desk.js';
import { interruptible } from './interruptible.js';
import { arrange, askLines, hanging, listHelp } from './layout.js';
import { asideOf, type WayOut, waysOut } from './list-lines.js';
import { type SeveralLine, severalPrompt } from './several-prompt.js';

const DOES = 'Space mark, Enter go on';

/** Asks for any number of lines of a list; that none is true must be said. */
export async function markSeveral(
  desk: Desk,
  prompt: QuestionPrompt,
): Promise<{ readonly kind: 'value'; readonly typed: readonly string[] } | Aside | Interruption> {
  const { signs, paint } = desk.look;
  const ways = waysOut(prompt, desk);
  const lines: readonly SeveralLine[] = [
    ...prompt.choices.map(({ value }): SeveralLine => ({ kind: 'option', value })),
    { kind: 'gap', value: '' },
    ...ways.map(({ value }): SeveralLine => ({ kind: 'way-out', value })),
  ];
  const draw = drawLine(desk, prompt, ways);
  const refusal = 'Mark what is true with the space bar, or choose one of the last lines.';
  const nothingMarked = hanging(desk, `${paint.bad(signs.wrong)} `, 2, paint.bad(refusal));
  const ask = askLines(desk, prompt.ask, []);
  const { prefix, room, shows } = await arrange(desk, prompt.head, {
    ask,
    list: lines.flatMap((line) => draw(line, { active: false, marked: false }).split('\n')).length,
    below: 1 + nothingMarked.length + listHelp(desk, DOES, 'a part').length,
  });
  const replied = await interruptible(desk, (context) =>
    severalPrompt(
      {
        above: `${prefix} ${ask.join('\n')}`,
        lines,
        marked: typeof prompt.previous === 'object' ? prompt.previous : [],
        pageSize: room,
        draw,
        nothingMarked: nothingMarked.join('\n'),
        help: listHelp(desk, DOES, shows).join('\n'),
      },
      context,
    ),
  );
  if (replied.kind === 'interrupted') return replied;
  if (typeof replied.reply !== 'string') return { kind: 'value', typed: replied.reply };
  // The way out that is no aside is "None of these".
  return asideOf(replied.reply) ?? { kind: 'value', typed: [] };
}

function drawLine(desk: Desk, { choices }: QuestionPrompt, ways: readonly WayOut[]) {
  const { signs, paint } = desk.look;
  const labels = new Map([...choices, ...ways].map(({ value, label }) => [value, label]));
  return (
    { kind, value }: SeveralLine,
    { active, marked }: { readonly active: boolean; readonly marked: boolean },
  ): string => {
    if (kind === 'gap') return ' ';
    const mark = kind === 'option' ? `${marked ? signs.marked : signs.unmarked} ` : '';
    const sign = `${active ? signs.pointer : ' '} ${mark}`;
    const text = hanging(desk, sign, sign.length, labels.get(value) ?? value).join('\n');
    return active ? paint.accent(text) : text;
  };
}
