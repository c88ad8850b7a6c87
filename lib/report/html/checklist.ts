import { POSTURE_GROUPS, type Checklist, type PostureGroup, type PostureRow, type Risk } from "../../core/posture.ts";
import { markup, type Markup, NOTHING } from "./markup.ts";

/** What is said of a row, and how it looks. */
function tagOf({ status, severity }: PostureRow): readonly [word: string, look: string] {
  switch (status) {
    case "pass":
      return ["holds", "good"];
    case "fail":
      return ["fails", severity];
    case "not applicable":
      return ["does not apply", "plain"];
    case "by hand":
      return ["look by hand", "plain"];
  }
}

/** The checklist by groups; what fails, or is to be looked at, with its steps. */
export function checklistPart(checklist: Checklist, before: Checklist | undefined): Markup {
  const groups = POSTURE_GROUPS.filter((group) => checklist.rows.some((row) => row.group === group));
  return markup`<div id="checklist" tabindex="-1">${groups.map((group) => groupPart(group, checklist, before))}</div>\n`;
}

function groupPart(group: PostureGroup, checklist: Checklist, before: Checklist | undefined): Markup {
  const rows = checklist.rows.filter((row) => row.group === group);
  const was = before === undefined ? "" : `, was ${riskOf(group, before)}`;
  return markup`<section><h2>${group[0]!.toUpperCase()}${group.slice(1)} <span class="count">${riskOf(group, checklist)} risk${was}</span></h2>
<div class="scroll" tabindex="0" role="group" aria-label="${group}"><table class="checklist"><thead><tr><th scope="col">Status</th><th scope="col">Check</th><th scope="col">Seen</th></tr></thead>
<tbody>${rows.map(rowPart)}</tbody></table></div></section>
`;
}

function riskOf(group: PostureGroup, { groups }: Checklist): Risk {
  return groups.find((one) => one.group === group)?.risk ?? "low";
}

function rowPart(row: PostureRow): Markup {
  const { title, evidence } = row;
  const [word, look] = tagOf(row);
  return markup`<tr><td><span class="tag ${look}">${word}</span></td><td>${title}${stepsOf(row)}</td><td>${evidence}</td></tr>\n`;
}

function stepsOf({ status, remedy, reference, role, period }: PostureRow): Markup {
  if (status === "pass" || status === "not applicable") return NOTHING;
  const who = status === "by hand" ? markup`<p>${role}, ${period}</p>` : NOTHING;
  return markup`<ol>${remedy.map((step) => markup`<li>${step}</li>`)}</ol>${who}<p>${reference}</p>`;
}
