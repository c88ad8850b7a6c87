import { Lexer, Parser } from "yaml";

/** Nobody nests deeper; to compose the nodes of a document takes some of the stack for each level. */
const DEEPEST = 200;

/** Whether YAML is nested deeper than anybody writes, in brackets or in lines. Takes linear time and no stack. */
export function isDeepYaml(text: string): boolean {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    // Documents that come out are of no use here.
    for (const _ of parser.next(lexeme)) continue;
    if (parser.stack.length > DEEPEST) return true;
  }
  return false;
}
