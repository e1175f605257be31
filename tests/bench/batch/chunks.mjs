// What Node programs that read one line after the other have in common: 64 KiB at a time, split at line feeds.
import { closeSync, openSync, readSync, writeSync } from 'node:fs';

/** Gives each line of a file to a function and writes what it gives back, a chunk at a time. */
export function eachLine(path, resultOf) {
  let record = 0;
  for (const lines of linesByChunk(path)) {
    let out = '';
    for (const line of lines) {
      record += 1;
      out += `${resultOf(line, record)}\n`;
    }
    writeAll(out);
  }
}

/** The same for a function that promises its result; the next line waits for it. */
export async function eachLineInTurn(path, resultOf) {
  let record = 0;
  for (const lines of linesByChunk(path)) {
    let out = '';
    for (const line of lines) {
      record += 1;
      out += `${await resultOf(line, record)}\n`;
    }
    writeAll(out);
  }
}

function* linesByChunk(path) {
  const file = openSync(path, 'r');
  const chunk = Buffer.allocUnsafe(64 * 1024);
  let rest = Buffer.alloc(0);
  for (;;) {
    const length = readSync(file, chunk);
    if (length === 0) break;
    const bytes =
      rest.length === 0 ? chunk.subarray(0, length) : Buffer.concat([rest, chunk.subarray(0, length)]);
    const lines = [];
    let from = 0;
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
      lines.push(bytes.toString('utf8', from, at));
      from = at + 1;
    }
    rest = Buffer.from(bytes.subarray(from));
    yield lines;
  }
  closeSync(file);
}

function writeAll(text) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
}
