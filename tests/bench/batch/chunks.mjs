// What Node programs that read one line after the other have in common: 64 KiB at a time, split at line feeds.
import { closeSync, openSync, readSync, writeSync } from 'node:fs';

/** Gives each line of a file to a function and writes what it gives back, a chunk at a time. */
export function eachLine(path, resultOf) {
  const file = openSync(path, 'r');
  const chunk = Buffer.allocUnsafe(64 * 1024);
  let rest = Buffer.alloc(0);
  let record = 0;
  for (;;) {
    const length = readSync(file, chunk);
    if (length === 0) break;
    const bytes =
      rest.length === 0 ? chunk.subarray(0, length) : Buffer.concat([rest, chunk.subarray(0, length)]);
    let out = '';
    let from = 0;
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
      record += 1;
      out += `${resultOf(bytes.toString('utf8', from, at), record)}\n`;
      from = at + 1;
    }
    rest = Buffer.from(bytes.subarray(from));
    writeAll(out);
  }
  closeSync(file);
}

function writeAll(text) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
}
