/** Symbols of the language model: 0-25 letters of any case, 26 a digit, 27 the edge of a word. */
export const SYMBOLS = 28;
const DIGIT = 26;
const EDGE = 27;

/**
 * A text as the language model reads it: letters without case, digits as one symbol, and an edge wherever a word
 * ends: at separators, at both ends, and at the humps of camelCase.
 */
export function symbolsOf(text: string): number[] {
  const symbols = [EDGE];
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLower(code)) symbols.push(code - 0x61);
    else if (isUpper(code)) {
      if (isLower(before) || (isUpper(before) && isLower(text.charCodeAt(at + 1)))) pushEdge(symbols);
      symbols.push(code - 0x41);
    } else if (code >= 0x30 && code <= 0x39) symbols.push(DIGIT);
    else pushEdge(symbols);
    before = code;
  }
  pushEdge(symbols);
  return symbols;
}

function pushEdge(symbols: number[]): void {
  if (symbols.at(-1) !== EDGE) symbols.push(EDGE);
}

function isLower(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isUpper(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}
