// The samples beside the rules of gitleaks and betterleaks, read from their Go sources when the bench runs.
import { closing, expressionAt, functionsOf, tokensOf } from "./go-source.js";
import { textMatching } from "./regex-sample.js";

/** Length of the text that stands for what a helper function makes, where the call does not name one. */
const MADE_LENGTH = 40;

/**
 * Samples of one file: `{rule, positive, path?, text, made, framed?, isPart}`, `made` the parts that their generators
 * make up, `isPart` where their rule is never reported by itself. What cannot be read goes to `unread`.
 */
export function samplesOf(source, context) {
  const tokens = tokensOf(source);
  const shared = { ...context, functions: functionsOf(tokens), samples: [], globals: constantsOf(tokens) };
  for (const [name, { params }] of shared.functions) {
    if (/^[A-Z]/.test(name) && params.every((param) => param === "config")) run(name, [], shared);
  }
  return shared.samples;
}

/** `const` and `var` of the file that hold text or a list of texts. */
function constantsOf(tokens) {
  const constants = new Map();
  tokens.forEach(({ text, first }, at) => {
    if (!first || (text !== "const" && text !== "var") || tokens[at + 2]?.text !== "=") return;
    if (tokens[at + 3].kind === "string" || tokens[at + 3].text === "[") {
      try {
        constants.set(tokens[at + 1].text, expressionAt(tokens, at + 3).value);
      } catch {
        // A list of something else than text, which no sample uses.
      }
    }
  });
  return constants;
}

/** Runs a function's assignments in order; gives what it returns. */
function run(name, args, shared) {
  const { params, body } = shared.functions.get(name);
  const scope = { ...shared, rule: name, values: new Map(params.map((param, index) => [param, args[index]])) };
  let result;
  for (let at = 0; at < body.length; at++) {
    const { text, first, kind } = body[at];
    if (text === "RuleID" && body[at + 1].text === ":") readRule(body, at + 2, scope);
    if (text === "SkipReport" && body[at + 2]?.text === "true") scope.isPart = true;
    if (first && kind === "word" && /^:?=$/.test(body[at + 1]?.text)) assign(text, body, at + 2, scope);
    if (first && text === "return") result = attempt(() => valueOf(expressionAt(body, at + 1).value, scope), scope);
    if (first && text === "const" && body[at + 2]?.text === "=") assign(body[at + 1].text, body, at + 3, scope);
    if (first && /^(?:for|if)$/.test(text)) {
      while (body[at].text !== "{") at++;
      at = closing(body, at);
    }
  }
  return result;
}

function readRule(body, at, scope) {
  attempt(() => {
    scope.rule = valueOf(expressionAt(body, at).value, scope).text;
  }, scope);
}

/** Only what may end in samples matters; the rule itself holds expressions that this reader does not know. */
function assign(name, body, at, scope) {
  if (/^(?:config|&|regexp|len|headers)$/.test(body[at].text)) return;
  const value = attempt(() => valueOf(expressionAt(body, at).value, scope), scope, name);
  if (value !== undefined) scope.values.set(name, value);
}

function attempt(work, scope, what = "") {
  try {
    return work();
  } catch (error) {
    if (!/^(?:r|_.*|.*(?:Regex|Pat|Filter|Expr).*)$/.test(what))
      scope.unread.push(`${scope.rule} ${what}: ${error.message}`);
    return undefined;
  }
}

/** A value of Go as `{text, made}`, a list, a list of `{path, value}`, or a number. */
function valueOf(expression, scope) {
  if (expression.string !== undefined) return { text: expression.string, made: [] };
  if (expression.number !== undefined) return expression.number;
  if (expression.sum !== undefined) return sum(expression.sum.map((part) => valueOf(part, scope)));
  if (expression.list !== undefined) return expression.list.flatMap((part) => optional(part, scope));
  if (expression.map !== undefined) {
    return expression.map.map(({ key, value }) => ({ path: valueOf(key, scope).text, value: valueOf(value, scope) }));
  }
  if (expression.call !== undefined) return called(expression, scope);
  if (expression.name === "nil") return [];
  const constant = scope.globals.get(expression.name);
  const value = scope.values.get(expression.name) ?? (constant && valueOf(constant, scope));
  if (value === undefined) throw new Error(`unknown ${expression.name}`);
  return value;
}

/** One element that cannot be read costs no other. */
function optional(part, scope) {
  const value = attempt(() => valueOf(part, scope), scope, "element");
  return value === undefined ? [] : [value];
}

function sum(parts) {
  return { text: parts.map(({ text }) => text).join(""), made: parts.flatMap(({ made }) => made) };
}

function called({ call, args }, scope) {
  if (/^utils\.Validate(?:WithPaths)?$/.test(call)) return validate(args, scope);
  const values = args.flatMap(({ value, spread }) => {
    const read = attempt(() => valueOf(value, scope), scope, call === "append" ? "element" : call);
    return read === undefined ? [] : [{ read, spread }];
  });
  if (call === "append") return values.flatMap(({ read, spread }, index) => (spread || index === 0 ? read : [read]));
  const given = values.map(({ read }) => read);
  const builtIn = BUILT_IN[call];
  if (builtIn !== undefined) return builtIn(given, scope);
  if (scope.functions.has(call) && given.some((value) => typeof value === "number"))
    return madeText({ text: `[A-Za-z0-9]{${lengthIn(given)}}` }, scope);
  if (scope.functions.has(call)) {
    const result = run(call, given, scope);
    if (result !== undefined) return result;
    if (scope.samples.length > 0 && /^[a-z]\w*Token$|Rule$/.test(call)) return [];
  }
  if (scope.functions.has(call)) return madeText({ text: `[A-Za-z0-9]{${lengthIn(given)}}` }, scope);
  throw new Error(`unknown ${call}`);
}

function lengthIn(given) {
  return given.find((value) => typeof value === "number") ?? MADE_LENGTH;
}

function validate([, ...lists], scope) {
  lists.forEach(({ value }, index) => {
    const samples = attempt(() => valueOf(value, scope), scope, "samples") ?? [];
    for (const sample of samples) {
      const { text, made: parts, framed: isFramed } = sample.value ?? sample;
      const place = sample.path === undefined ? {} : { path: sample.path };
      scope.samples.push({
        rule: scope.rule,
        positive: index === 0,
        text,
        made: parts,
        framed: isFramed,
        isPart: scope.isPart === true,
        ...place,
      });
    }
  });
  return [];
}

/** A text that their generator would make up, as `{text, made}`. */
function madeText({ text }, { random }) {
  const value = textMatching(text, random);
  return { text: value, made: [value] };
}

const plain = (text) => ({ text, made: [] });
const classOf =
  (letters) =>
  ([{ text }]) =>
    plain(`[${letters}]{${text}}`);

/** The functions that their sample lists call. */
const BUILT_IN = {
  "secrets.NewSecret": ([regex], scope) => madeText(regex, scope),
  "secrets.NewSecretWithEntropy": ([regex], scope) => madeText(regex, scope),
  newPlausibleSecret: ([regex], scope) => madeText(regex, scope),
  "utils.Numeric": classOf("0-9"),
  "utils.Hex": classOf("a-f0-9"),
  "utils.AlphaNumeric": classOf("a-z0-9"),
  "utils.AlphaNumericExtendedShort": classOf("a-z0-9_-"),
  "utils.AlphaNumericExtended": classOf("a-z0-9=_\\-"),
  "utils.AlphaNumericExtendedLong": classOf("a-z0-9/=_+\\-"),
  "utils.Hex8_4_4_4_12": () => plain("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
  "utils.GenerateSampleSecret": ([name, secret], { frames }) => framed(frames.one, name, secret),
  "utils.GenerateSampleSecrets": ([name, secret], { frames }) => frames.all.map((frame) => framed(frame, name, secret)),
  "strings.Repeat": ([{ text, made: parts }, count]) => ({ text: text.repeat(count), made: parts }),
  "strings.ToUpper": ([{ text, made: parts }]) => ({
    text: text.toUpperCase(),
    made: parts.map((part) => part.toUpperCase()),
  }),
  "base64.StdEncoding.EncodeToString": ([value]) => encoded(value),
  "fmt.Sprintf": ([{ text }, ...values]) => formatted(text, values),
};

function encoded({ text, made: parts }) {
  const base64 = Buffer.from(text).toString("base64");
  return { text: base64, made: parts.length === 0 ? [] : [base64] };
}

function formatted(format, values) {
  const rest = [...values];
  const text = format.replace(/%[sdvq]/g, () => {
    const value = rest.shift();
    return typeof value === "number" ? String(value) : value.text;
  });
  return { text, made: values.flatMap((value) => value.made ?? []) };
}

function framed(frame, name, secret) {
  const text = frame
    .replaceAll("{i}", () => name.text)
    .replaceAll("{I}", () => name.text.toUpperCase())
    .replaceAll("{s}", () => secret.text);
  return { text, made: secret.made.length === 0 ? [] : [secret.text], framed: true };
}

/** The texts around a secret that their generator writes, from its own source. */
export function framesOf(source) {
  const { body } = functionsOf(tokensOf(source)).get("GenerateSampleSecrets");
  const at = body.findIndex(({ text }) => text === "map");
  const { map } = expressionAt(body, at).value;
  return { one: '{i}_api_token = "{s}"', all: map.map(({ value }) => value.string) };
}
