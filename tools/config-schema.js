/**
 * JSON Schema of the configuration file, from the table that validates it.
 * @param patterns names that editors offer where one is asked for
 */
export function configSchema(fields, patterns) {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Configuration of leaktrail (.leaktrail.jsonc)",
    ...schemaOf({ kind: "object", fields }),
    definitions: { patterns: { enum: patterns } },
  };
}

function schemaOf(shape) {
  switch (shape.kind) {
    case "text":
      return textSchema(shape);
    case "choice":
      return { type: "string", enum: shape.of };
    case "flag":
      return { type: "boolean" };
    case "number":
      return { type: shape.whole === true ? "integer" : "number", minimum: shape.least, maximum: shape.most };
    case "list":
      return {
        type: "array",
        items: schemaOf(shape.of),
        ...(shape.least === undefined ? {} : { minItems: shape.least }),
        ...(shape.most === undefined ? {} : { maxItems: shape.most }),
      };
    case "map":
      return {
        ...objectSchema(shape.fields),
        propertyNames: { pattern: shape.keys.source },
        additionalProperties: schemaOf(shape.of),
      };
    case "either":
      return { anyOf: shape.of.map(schemaOf) };
    default:
      return objectSchema(shape.fields);
  }
}

/** Editors offer the names of an `anyOf`, and take every other text that fits. */
function textSchema({ matches, known }) {
  const text = { type: "string", ...(matches === undefined ? {} : { pattern: matches.source }) };
  return known === undefined ? text : { anyOf: [{ $ref: `#/definitions/${known}` }, text] };
}

function objectSchema(fields) {
  const required = fields.filter((field) => field.required === true).map(({ name }) => name);
  return {
    type: "object",
    additionalProperties: false,
    ...(required.length === 0 ? {} : { required }),
    properties: Object.fromEntries(
      fields.map(({ name, shape, doc }) => [name, { description: doc, ...schemaOf(shape) }]),
    ),
  };
}
