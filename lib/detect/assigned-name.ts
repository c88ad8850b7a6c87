const REACH = 96;

/** The name that the value at `start` is assigned to on its line (`PYPI_TOKEN=`, `"token": "`, `--password `), if any. */
export function assignedName(text: string, start: number): string | undefined {
  const line = text.slice(Math.max(0, start - REACH), start);
  const head = line.slice(line.lastIndexOf("\n") + 1);
  const match =
    /([A-Za-z_$][\w$.-]{0,63})["'`\])]{0,2}[ \t]{0,8}(?::=|=>|==?|:)[ \t]{0,8}(?:(?:Bearer|Basic|token)[ \t]+)?["'`]{0,3}$/i.exec(head) ??
    /(?:^|\s)(--?[A-Za-z][\w-]{0,40})[= ]["']?$/.exec(head);
  return match?.[1];
}
