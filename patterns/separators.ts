/** A type between a name and its `=`: TypeScript, Python, Rust, Swift, Go, SQL, Visual Basic; and what C# puts there. */
const TYPED = [
  String.raw`\??:[ \t]{0,4}&?(?:'\w{1,12}[ \t])?\[?[A-Za-z][\w.<>|?\[\]:&]{0,30}[ \t]{0,4}`,
  String.raw`(?:string|str|text|varchar)[ \t]{0,4}`,
  String.raw`as[ \t]{1,4}string[ \t]{1,4}`,
  String.raw`\{[ \t]{0,4}get;[^{}\r\n]{0,40}\}[ \t]{0,4}`,
].join("|");

/** `name = value` in its many forms, with a continued line, YAML's anchor or tag behind. */
const ASSIGNED = String.raw`[ \t]{0,48}(?:(?:${TYPED})=(?![=>])|=>|[=!]==?|(?:[:?|]{0,3}|[.+])=|->|<-|:)[ \t]{0,40}(?:\\\r?\n[ \t]{0,16}|&\w{1,16}[ \t]|!!str[ \t])?`;

/** What may open an element or a character block before the text of an XML element. */
const ELEMENT = String.raw`\s{0,24}(?:<(?:value|string)>\s{0,16})?(?:<!\[CDATA\[\s{0,8})?`;

/** Options of commands, with what stands before them. */
const OPTION = String.raw`(?<=(?:^|[\s"'(\[,])--?[a-z][\w-]{0,60}`;

/**
 * Between a name and its value, as a regex source: assignments, comparisons, pairs, XML, options, SQL, a `value` beside
 * a `name`, the default of a parameter, a value on the next line.
 * @param block characters between the opening of a variable's block in HCL and its default
 */
export function separator(block: number): string {
  return [
    // The default of a variable in a shell, and of a placeholder in Spring.
    String.raw`(?=[:=-])(?<=\$\{[\w.-]{1,60})(?::?[-=]|:(?![-=?+]))`,
    // `name: X` beside `value: V`, also as attributes of an element with others between them.
    String.raw`(?:(?:[ \t][\w-]{1,16}="[^"<>\r\n]{0,24}"){0,2}|,\s{0,24}"[\w-]{1,16}":[ \t]?"?\w{0,16}"?)(?:[:,]?\s{1,40}|,)["']?\w{0,12}value["']?[ \t]{0,4}[=:][ \t]{0,4}`,
    // A map that holds the value, with a line about it before: variables of GitLab, parameters of CircleCI and GitHub.
    String.raw`:(?:[ \t]{0,4}\{)?\s{0,24}(?:["']?(?:description|type|required|sensitive)["']?:[^\r\n{}]{0,40}\s{1,24})?["']?(?:value|default)["']?[ \t]{0,4}:[ \t]{0,4}`,
    // The body of a property in Swift and Kotlin.
    String.raw`:[ \t]{0,4}string[ \t]{1,4}(?:by[ \t]lazy[ \t]{1,4})?\{[ \t]{0,4}(?=")`,
    ASSIGNED,
    String.raw`[ \t]{1,4}(?:\|\||\?\?|or)[ \t]{1,4}(?=["'])`,
    // YAML: a block, a list of one, a long line.
    String.raw`:[ \t]{0,4}(?:[|>][-+\d]{0,2}[ \t]{0,4})?(?:#[^\r\n]{0,60})?\r?\n[ \t]{1,40}(?:-[ \t]{1,4})?(?=(?:[^\s:]{4,512}|[{$<][^\r\n]{1,120})[ \t]{0,8}(?:\r?\n|$))`,
    String.raw`(?<=")[ \t]{0,4}\{[^{}]{0,${block}}?\bdefault[ \t]{0,16}=[ \t]{0,4}`,
    String.raw`(?<=["']),[^\r\n(){}]{0,60}?[ \t(,{]default(?:value)?["']?[ \t]{0,4}[=:][ \t]{0,4}(?=["'])`,
    // A form that a test fills in: `fill_in "Password", with: "X"`, `get("#password").type("X")`.
    String.raw`(?<=["']|fill_in[ (]:\w{1,64}),[ \t]{0,8}:?with:?[ \t]{0,4}(?:=>[ \t]{0,4})?(?=["'])`,
    String.raw`\.(?:type|fill|send_?keys|set_?value)\([ \t]{0,4}(?=["'])(?<=["'][\])]{1,2}\.\w{4,9}\([ \t]{0,4})`,
    // A pair in Erlang and Elixir: `{password, <<"X">>}`.
    String.raw`,[ \t]{0,4}(?=(?:<<)?")(?<=\{[ \t]{0,2}:?[a-z]\w{0,40},[ \t]{0,4})`,
    "(?<=[\"']),[ \\t]{0,8}(?=[bru]?\\\\?[\"'`])",
    String.raw`(?<=["'])[ \t]{1,4}to[ \t]{1,4}(?=["'])`,
    // PHP's serialized arrays, as databases of WordPress and others hold them.
    String.raw`;s:(?<="[\w.-]{1,64}\\?";s:)\d{1,5}:(?=\\?")`,
    // Not a blank to fill in (`PASSWORD=<password>`), behind which another line begins.
    String.raw`(?<=\w|["'])(?:[ \t][\w:.-]{1,16}="[^"<>\r\n]{0,24}"){0,2}>(?<![=:][ \t]{0,4}<[\w.-]{1,64}>)${ELEMENT}`,
    String.raw`</[\w:.-]{1,30}>\s{0,24}<(?:value|string)>${ELEMENT}`,
    String.raw`(?=[ \t])${OPTION})(?:[ \t]{1,8}|[ \t]{0,4}\\\r?\n[ \t]{0,20})(?!-)`,
    String.raw`(?=,?\s)${OPTION}["']?),?\s{1,40}(?:-[ \t]{1,4})?(?=["']|(?<=-[ \t]{1,4})[^\s-])`,
    String.raw`(?=[ \t])(?<=\b(?:ENV|setenv|setx|set[ \t]{1,4}-\w{1,4}|define)[ \t]{1,4}\w{1,60})[ \t]{1,40}`,
    // A setting that a command writes: `choco config set NAME VALUE`, `git config --global NAME VALUE`.
    String.raw`(?=[ \t])(?<=\bconfig(?:ure)?[ \t]{1,4}(?:set|add|--global|--system|--local)[ \t]{1,4}["']?[\w.:/@-]{1,80}["']?)[ \t]{1,8}(?!-)`,
    // A call or an initialiser, and one that compares.
    String.raw`[ \t]{0,4}[({][ \t]{0,4}(?=[bru]?\\?["'])`,
    String.raw`,[ \t]{0,4}(?=b?["'])(?<=(?:compare|digest|equals)\([\w.]{1,60},[ \t]{0,4})`,
    String.raw`[ \t]{1,4}(?:by[ \t]{1,4})?(?=')|(?<=identified by)[ \t]{1,4}(?=")`,
    // Oracle wants no quotes around a password.
    String.raw`(?<=\b(?:alter|create)[ \t]{1,4}user[ \t]{1,4}[\w$#"]{1,64}[ \t]{1,4}identified by)[ \t]{1,4}(?=[A-Za-z][\w$#]{5,29}(?:[ \t;]|$))`,
    // Prose: the password is `X`, and the token `X`, but no name of a secret; whoever judges looks at the path.
    "(?<!secrets?)[ \\t]{1,2}(?:is:?[ \\t]{1,2})?(?=`{1,2}[^`\\s]{6,80}`)",
    // A line of a file of properties, with nothing but blanks between; whoever judges the value looks at the path.
    String.raw`(?=[ \t]{1,8}(?:\\\r?\n[ \t]{0,16})?[^\s=:\\][^\s=:]{3,511}(?:\r?\n|$))(?<=(?:^|[\r\n])[ \t]{0,8}(?<![\w.-])[\w.-]{1,64})[ \t]{1,8}(?:\\\r?\n[ \t]{0,16})?`,
  ].join("|");
}

/** Another value before a fallback: `process.env.X || `, `os.environ.get("X", `, `env('X', `, `"{{ x | default(`. */
const FALLBACK = [
  String.raw`[\w$.\[\]"'()]{1,80}[ \t]{1,4}(?:\|\||\?\?|\?:|or)[ \t]{1,4}`,
  String.raw`["']?\{\{-?[ \t]{0,2}[\w.$]{1,80}[ \t]{0,2}\|[ \t]{0,2}default(?:\(|[ \t])[ \t]{0,2}`,
  String.raw`[\w.$:]{0,40}(?:env|get|fetch|config|property)\w{0,12}\(["'][\w.-]{1,60}["'],[ \t]{0,4}`,
].join("|");

/** Calls that make bytes, a string or a wrapped secret of a literal, a binary of Erlang, and brackets around one. */
const WRAPPER =
  String.raw`(?:(?:new[ \t])?(?:\[\]byte|(?:\w{1,12}\.)?string(?:::from)?|str|bytes|buffer\.from|secret(?:str(?:ing)?)?|std::string|` +
  String.raw`some|sensitive|field|(?:(?:shallow)?ref|usestate|signal)(?:<\w{1,16}>)?|(?:[\w.]{1,20}\.)?(?:b64_?decode|decode64|base64(?:de|en)code|decodestring|atob))\((?:default=)?|` +
  "<<|(?:\\w{0,12}lock|lazy|secret\\w{0,8})::new\\((?:\\|\\|[ \\t])?|string\\.raw(?=`)|[({\\[]\\s{0,16})";

/** Text of several lines that holds nothing but the value: triple quotes, a here-document. */
const BLOCK_START = String.raw`(?:"""|'''|<<[-~<]?[ \t]?["']?[A-Za-z]\w{0,8}["']?)\r?\n[ \t]{0,24}(?=[^\s"']{4,512}(?:["']|\r?\n))`;

/** Quotes of Ruby and Perl in brackets. */
const BRACKET_QUOTE = String.raw`(?:%(?!\(\w{1,60}\)s)[qw]?|qq?)[({\[<|](?=[^\s(){}\[\]<>|]{4,512}[)}\]>|])`;

/** What ends or begins bold and code around a name or a value, in Markdown and HTML. */
const MARKUP =
  String.raw`(?:(?:\*\*|</(?:b|strong|em)>)[ \t]{1,4})?` +
  String.raw`(?:<(?:b|strong|code|kbd|em|tt|samp)>(?=[^\s<>]{4,512}</)|\*\*(?=[^\s*]{4,512}\*\*))?`;

/**
 * What may open a value, as a regex source: markup, a fallback's first half, a wrapper, string prefixes and quotes, a default
 * after a variable, a command that prints it, a scheme.
 */
export const OPENER: string =
  `(?:${BLOCK_START}|${MARKUP}(?:(?:` +
  `${FALLBACK}|${WRAPPER}` +
  ")(?=[brufc@$]{0,2}\\\\?[\"'`]))?" +
  String.raw`(?:(?:[brufc@$]{1,2}#{0,2}|#{1,2})(?=\\?["']))?(?:${BRACKET_QUOTE}|\\?["'](?:(?<=")""|(?<=')'')?|` +
  "(?=`{1,2}[^`\\s]{1,512}`)`{1,2})?" +
  String.raw`(?:\$(?:\{\w{1,40}:?-|\([ \t]{0,4}(?:echo|printf)[ \t]{1,4}(?:-\w{1,4}[ \t]{1,4})?(?:["']?%s["']?[ \t]{1,4})?)["']?(?=[^$"'(){}\s])|(?:Bearer|Basic|Token|ApiKey)[ \t]{1,4}|pass:)?)`;
