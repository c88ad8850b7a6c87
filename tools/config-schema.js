/** JSON Schema of the configuration file, from the table that validates it. */
export function configSchema(fields) {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Configuration of leaktrail (.leaktrail.jsonc)",
    ...schemaOf({ kind: "object", fields }),
  };
}

function schemaOf(shape) {
  switch (shape.kind) {
    case "text":
      return { type: "string", ...(shape.matches === undefined ? {} : { pattern: shape.matches }) };
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
    default:
      return objectSchema(shape.fields);
  }
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
