/** What a value of the configuration file may be. Validation and the published JSON Schema both come from it. */
export type Shape =
  | { readonly kind: "text"; readonly matches?: RegExp; readonly inWords?: string; readonly known?: KnownNames }
  | { readonly kind: "choice"; readonly of: readonly string[] }
  | { readonly kind: "flag" }
  | { readonly kind: "number"; readonly least: number; readonly most: number; readonly whole?: boolean }
  | { readonly kind: "list"; readonly of: Shape; readonly least?: number; readonly most?: number }
  | { readonly kind: "object"; readonly fields: readonly Field[] }
  /** An object whose keys the user chooses; those in `fields` have a shape of their own. */
  | { readonly kind: "map"; readonly keys: RegExp; readonly of: Shape; readonly fields: readonly Field[] }
  /** A choice or an object; nothing else can be told apart by its type. */
  | { readonly kind: "either"; readonly of: readonly Shape[] };

/** What an editor may offer for a text; others are taken too. */
export type KnownNames = "patterns";

/** A key of an object in the configuration file. */
export interface Field {
  readonly name: string;
  readonly shape: Shape;
  readonly required?: boolean;
  /** What it does, for the editor that shows the schema. */
  readonly doc: string;
}

/** In words, after "must be". */
export function shapeInWords(shape: Shape): string {
  switch (shape.kind) {
    case "text":
      return shape.inWords ?? (shape.matches === undefined ? "a text" : `a text like ${shape.matches.source}`);
    case "choice":
      return `one of ${shape.of.map((one) => JSON.stringify(one)).join(", ")}`;
    case "flag":
      return "true or false";
    case "number":
      return `a ${shape.whole === true ? "whole number" : "number"} from ${shape.least} to ${shape.most}`;
    case "list":
      return `a list${countInWords(shape.least, shape.most)} in which each is ${shapeInWords(shape.of)}`;
    case "object":
      return "an object";
    case "map":
      return `an object in which each value is ${shapeInWords(shape.of)}`;
    case "either":
      return shape.of.map(shapeInWords).join(", or ");
  }
}

function countInWords(least: number | undefined, most: number | undefined): string {
  if (least !== undefined && least === most) return ` of ${least}`;
  if (most !== undefined) return ` of ${most} at most`;
  return least === undefined ? "" : ` of ${least} or more`;
}
