// oxlint-disable max-lines -- made by `node tools/page.js` from lib/report/html/page; do not edit.
/** Script of the page. */
export const PAGE_SCRIPT: string = `
"use strict";
(() => {
  // lib/report/html/data.ts
  var TABLES = ["findings", "notes", "silenced"];

  // lib/report/remote-text.ts
  function remoteText(reachedRemote) {
    if (reachedRemote === null) return "reached none of the remote-tracking refs that were looked at";
    return reachedRemote ? "reached a remote-tracking ref" : "reached no remote-tracking ref";
  }

  // lib/report/html/page/dom.ts
  function element(name, attributes = {}, ...children) {
    return filled(document.createElement(name), attributes, children);
  }
  function drawn(name, attributes = {}, ...children) {
    return filled(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
  }
  function filled(node, attributes, children) {
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
    node.append(...children);
    return node;
  }
  function countText(count) {
    return count.toLocaleString("en");
  }
  function day(date) {
    return date.slice(0, 10);
  }
  function minute(date) {
    return \`\${day(date)} \${date.slice(11, 16)} UTC\`;
  }
  var SHORT = 8;
  function shortCommit(commit) {
    return commit.slice(0, SHORT);
  }

  // lib/report/html/page/select.ts
  function placeOf({ data }) {
    return data.places.first[0]?.text ?? "";
  }
  var EVERYTHING = {
    words: "",
    severity: "",
    title: "",
    state: "",
    sort: "severity",
    descending: false
  };
  function rowsOf(rows, { kinds, lists }) {
    return rows.map((data) => {
      const kind = kinds[data.kind];
      const { life } = data;
      const tags = life === void 0 ? [] : lists[life.tags].first;
      const people = life?.first === void 0 ? [] : [life.first.author, life.first.commit, life.first.date];
      const texts2 = [
        data.id,
        kind.title,
        kind.provider,
        kind.pattern,
        data.verdict,
        data.mask,
        data.silenced?.reason,
        data.silenced?.by
      ];
      const places = data.places.first.flatMap((place) => [place.text, place.notes]);
      const text = [...texts2, ...places, ...people, ...tags, ...data.facts].join("\\n").toLowerCase();
      return { data, kind, text };
    });
  }
  function select(rows, choice) {
    const { severity, title, state, sort, descending } = choice;
    const words = choice.words.toLowerCase().split(/\\s+/).filter(Boolean);
    const fitting = rows.filter(
      ({ data, kind, text }) => (severity === "" || data.severity === severity) && (title === "" || kind.title === title) && (state === "" || data.state === state) && words.every((word) => text.includes(word))
    );
    const keyed = fitting.map((row) => ({ row, key: KEYS[sort](row) }));
    const sign = descending ? -1 : 1;
    keyed.sort((a, b) => a.key === b.key ? 0 : a.key < b.key ? -sign : sign);
    return keyed.map(({ row }) => row);
  }
  var NO_DATE = "9999";
  var GRAVITY = { error: "0", warning: "1", note: "2" };
  var KEYS = {
    severity: ({ data }) => GRAVITY[data.severity],
    title: ({ kind, data }) => \`\${kind.title.toLowerCase()}
\${data.verdict}\`,
    mask: ({ data }) => (data.mask ?? "").toLowerCase(),
    place: (row) => placeOf(row).toLowerCase(),
    date: ({ data }) => data.life?.from ?? data.life?.first?.date ?? NO_DATE,
    state: ({ data }) => data.state
  };
  function valuesOf(rows, valueOf) {
    const counts = /* @__PURE__ */ new Map();
    for (const row of rows) counts.set(valueOf(row), (counts.get(valueOf(row)) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a);
  }

  // lib/report/html/page/cells.ts
  var COLUMNS = [
    { key: "severity", title: "Severity", cell: ({ data }) => [severityTag(data.severity)] },
    {
      key: "title",
      title: "Finding",
      cell: ({ data, kind }, open) => {
        const button = element("button", { type: "button", class: "open", "aria-haspopup": "dialog" }, kind.title);
        button.addEventListener("click", open);
        return [button, small(data.silenced?.reason ?? data.verdict)];
      }
    },
    { key: "mask", title: "Secret", cell: ({ data }) => data.mask === void 0 ? [] : [code(data.mask)] },
    {
      key: "place",
      title: "Place",
      cell: (row) => {
        const more = row.data.places.count - 1;
        return [pathCode(placeOf(row)), ...more > 0 ? [small(\`and \${more} more\`)] : []];
      }
    },
    { key: "date", title: "First commit", cell: ({ data }) => firstCells(data.life) },
    { key: "state", title: "Now", cell: ({ data }) => [data.state] }
  ];
  function columnsFor(rows) {
    const hasLife = rows.some(({ data }) => data.life !== void 0);
    return hasLife ? COLUMNS : COLUMNS.filter(({ key }) => key !== "date");
  }
  function severityTag(severity) {
    return element("span", { class: \`tag \${severity}\` }, severity);
  }
  function code(text) {
    return element("code", {}, text);
  }
  function pathCode(path) {
    const parts = path.split(/(?<=\\/)/);
    return element("code", {}, ...parts.flatMap((part, at) => at === 0 ? [part] : [element("wbr"), part]));
  }
  function small(text) {
    return element("small", {}, text);
  }
  function firstCells(life) {
    if (life === void 0) return [];
    const { first, unknown, from } = life;
    if (first === void 0) return [unknown === void 0 ? from === void 0 ? "none" : day(from) : "unknown"];
    const name = first.author.split("<", 1)[0].trimEnd() || first.author;
    return [element("time", { datetime: first.date }, day(first.date)), small(\`\${shortCommit(first.commit)} \${name}\`)];
  }

  // lib/report/html/page/detail.ts
  function detail(row, head, titleId) {
    const { data, kind } = row;
    return element(
      "article",
      { class: "detail" },
      element("h3", { id: titleId }, kind.title),
      element("p", {}, severityTag(data.severity), \` \${data.verdict}\`),
      ...titled("What it is", entries([...ownEntries(data), ...kindEntries(kind)])),
      ...kind.remedy.length === 0 ? [] : titled("Do now", steps(kind)),
      ...titled(data.life === void 0 ? "Where it is" : "Its life", entries(storyEntries(data, head)))
    );
  }
  function ownDetail({ data, kind }, head) {
    const title = element("h4", {}, severityTag(data.severity), \` \${kind.title} (\${data.verdict})\`);
    return element("article", { class: "detail" }, title, entries([...ownEntries(data), ...storyEntries(data, head)]));
  }
  function kindDetail(kind) {
    return element(
      "article",
      { class: "detail" },
      element("h4", {}, kind.title),
      entries(kindEntries(kind)),
      steps(kind)
    );
  }
  function titled(title, content) {
    return [element("h4", {}, title), content];
  }
  function steps({ remedy }) {
    return element("ol", {}, ...remedy.map((step) => element("li", {}, step)));
  }
  function ownEntries({ mask, length, silenced, why, facts, committed }) {
    return [
      ["Secret", mask === void 0 ? [] : [[code(mask), \` \${length ?? 0} characters\`]]],
      ["Silenced", silenced === void 0 ? [] : [[silenced.reason], [small(\`by \${silenced.by}\`)]]],
      ["Believed", texts(why)],
      ["Known", facts.map((fact) => [fact])],
      ["Committed", texts(committed)]
    ];
  }
  function kindEntries({ impact, disclosed }) {
    return [
      ["Opens", texts(impact)],
      ["Disclosed", texts(disclosed)]
    ];
  }
  function storyEntries({ life, places, id }, head) {
    return [
      ...life === void 0 ? [] : lifeEntries(life, head),
      ["Stands at", placeBlocks(places)],
      ["Id", [[code(id)]]]
    ];
  }
  function entries(list2) {
    const told = list2.filter(([, blocks]) => blocks.length > 0);
    const rows = told.map(
      ([label, blocks]) => element("div", {}, element("dt", {}, label), ...blocks.map((block) => element("dd", {}, ...block)))
    );
    return element("dl", { class: "facts" }, ...rows);
  }
  function texts(text) {
    return text === void 0 || text === "" ? [] : [[text]];
  }
  function lifeEntries(life, { lists }) {
    const { first, unknown, standing, headUnread } = life;
    const lookedAt = headUnread === true ? " of those looked at" : "";
    return [
      ["First commit", [...firstBlocks(first), ...unknownBlocks(unknown)]],
      ["Also first", cutBlocks(life.also)],
      ["Came back", cutBlocks(life.entered)],
      ["Removed by", life.removed.count === 0 ? [[\`no commit\${lookedAt}\`]] : cutBlocks(life.removed)],
      ["Exposed", exposedBlocks(life)],
      ["In HEAD", [[headUnread === true ? "not looked at" : standing === "head" ? "yes" : "no"]]],
      ["On refs", listBlock(lists[life.refs], \`none\${lookedAt}\`)],
      ["Shipped in", listBlock(lists[life.tags], "")],
      ["Remote", [[remoteText(life.reachedRemote)]]]
    ];
  }
  var ENDS = {
    head: ", still there",
    refs: ", still there",
    history: "; when it ended is not known",
    unknown: "; whether it ended is not known"
  };
  function exposedBlocks({ from, to, standing }) {
    if (from === void 0) return [];
    if (to !== void 0) return [[\`\${minute(from)} to \${minute(to)}, on the branch of HEAD\`]];
    return [[\`since \${minute(from)}\${ENDS[standing]}\`]];
  }
  function placeBlocks({ first, count }) {
    const more = count - first.length;
    const told = first.map(({ text, notes }) => [pathCode(text), ...notes === "" ? [] : [small(notes)]]);
    return [...told, ...more > 0 ? [[\`and \${countText(more)} more\`]] : []];
  }
  function firstBlocks(first) {
    if (first === void 0) return [];
    const { commit, date, author, committer, path } = first;
    const people = author === committer ? [named(author)] : [named(author), ", committed by ", named(committer)];
    return [[code(commit)], [\`\${minute(date)} by \`, ...people], ["in ", pathCode(path)]];
  }
  function named(name) {
    return element("bdi", {}, name);
  }
  function unknownBlocks(unknown) {
    return unknown === void 0 ? [] : [[\`Unknown: \${unknown.reason}\`], ["To know it, run: ", code(unknown.command)]];
  }
  function cutBlocks({ first, count }) {
    const more = count - first.length;
    return [...first.map((text) => [code(text)]), ...more > 0 ? [[\`and \${countText(more)} more\`]] : []];
  }
  function listBlock({ first, count }, none) {
    if (count === 0) return texts(none);
    const more = count - first.length;
    return [
      [
        first.flatMap((text, at) => (at === 0 ? [] : [", "]).concat(text)).join(""),
        more > 0 ? \` and \${countText(more)} more\` : ""
      ]
    ];
  }

  // lib/report/html/page/dialog.ts
  var TITLE = "detail-title";
  function openDialog(head) {
    const content = element("div", { class: "content", tabindex: "0" });
    const place = element("span", { class: "place" });
    const [back, on, close] = ["Previous", "Next", "Close"].map(
      (label) => element("button", { type: "button" }, label)
    );
    const bar2 = element("div", { class: "bar" }, back, on, place, close);
    const dialog = element("dialog", { "aria-labelledby": TITLE, closedby: "any" }, bar2, content);
    document.body.append(dialog);
    let [rows, at] = [[], 0];
    const show = (next) => {
      at = next;
      content.replaceChildren(detail(rows[at], head, TITLE));
      content.scrollTop = 0;
      place.textContent = \`\${countText(at + 1)} of \${countText(rows.length)}\`;
      back.disabled = at === 0;
      on.disabled = at === rows.length - 1;
    };
    back.addEventListener("click", () => show(at - 1));
    on.addEventListener("click", () => show(at + 1));
    close.addEventListener("click", () => dialog.close());
    return (shown, first) => {
      rows = shown;
      show(first);
      dialog.showModal();
      content.focus();
    };
  }

  // lib/report/html/page/paper.ts
  var MOST_ROWS = 2e3;
  var MOST_WHOLE = 500;
  function printWhole(tables, head) {
    addEventListener("beforeprint", () => {
      for (const [section, table] of tables) {
        table.first(MOST_ROWS);
        section.append(onPaper(table.shown(), head));
      }
    });
    addEventListener("afterprint", () => {
      for (const [section, table] of tables) {
        table.again();
        for (const paper of section.querySelectorAll(".paper")) paper.remove();
      }
    });
  }
  function onPaper(rows, head) {
    const told = rows.slice(0, MOST_WHOLE);
    const kinds = [...new Set(told.map(({ kind }) => kind))];
    return element(
      "div",
      { class: "paper" },
      ...cutLine(rows.length, MOST_ROWS),
      element("h3", {}, "What to do"),
      ...kinds.map(kindDetail),
      element("h3", {}, "Each in detail"),
      ...cutLine(rows.length, MOST_WHOLE),
      ...told.map((row) => ownDetail(row, head))
    );
  }
  function cutLine(rows, most) {
    if (rows <= most) return [];
    const text = \`The first \${countText(most)} of \${countText(rows)}. Filter the table to print others.\`;
    return [element("p", { class: "about" }, text)];
  }

  // lib/report/html/page/controls.ts
  var NO_FILTERS = { words: "", severity: "", title: "", state: "" };
  var LISTS = [
    ["severity", "Severity", ({ data }) => data.severity],
    ["title", "Kind", ({ kind }) => kind.title],
    ["state", "Now", ({ data }) => data.state]
  ];
  function controls(rows, about, changed) {
    let filters = NO_FILTERS;
    const change = (part) => {
      filters = { ...filters, ...part };
      changed(filters);
    };
    const search = element("input", {
      type: "search",
      placeholder: "Path, name, commit, author",
      autocomplete: "off",
      spellcheck: "false"
    });
    search.addEventListener("input", () => change({ words: search.value }));
    const lists = LISTS.flatMap(([name, label, of]) => {
      const values = valuesOf(rows, of);
      return values.length < 2 ? [] : [
        labelled(
          label,
          list(values, (value) => change({ [name]: value }))
        )
      ];
    });
    const form = element("form", { class: "controls", role: "search", "aria-label": \`Filter \${about}\` });
    form.append(labelled("Search", search), ...lists, element("button", { type: "reset" }, "Clear"));
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => change(NO_FILTERS));
    return form;
  }
  function list(values, changed) {
    const options = values.map(([value, count]) => element("option", { value }, \`\${value} (\${countText(count)})\`));
    const select2 = element("select", {}, element("option", { value: "" }, "All"), ...options);
    select2.addEventListener("change", () => changed(select2.value));
    return select2;
  }
  function labelled(label, control) {
    return element("label", {}, element("span", {}, label), control);
  }

  // lib/report/html/page/pager.ts
  function openPager(size, turned) {
    const [back, on] = ["Previous", "Next"].map((label) => element("button", { type: "button" }, label));
    const place = element("span", { role: "status" });
    const nav = element("nav", { class: "pager", "aria-label": "Pages" }, back, place, on);
    let [first, count] = [0, 0];
    const tell = () => {
      const last = Math.min(first + size, count);
      place.textContent = \`\${countText(first + 1)} to \${countText(last)} of \${countText(count)}\`;
      back.disabled = first === 0;
      on.disabled = last >= count;
      nav.hidden = count <= size;
    };
    const turn = (by) => {
      first += by;
      turned(first);
      tell();
      nav.parentElement?.scrollIntoView();
    };
    back.addEventListener("click", () => turn(-size));
    on.addEventListener("click", () => turn(size));
    const start2 = (rows) => {
      [first, count] = [0, rows];
      tell();
    };
    return { element: nav, start: start2 };
  }

  // lib/report/html/page/table.ts
  var PAGE = 100;
  var FEW = 6;
  function openTable(section, rows, events) {
    const columns = columnsFor(rows);
    const body = element("tbody");
    const status = element("p", { class: "status", role: "status" });
    let choice = EVERYTHING;
    let shown = rows;
    let first = 0;
    const layOut = (from, to) => {
      const lines = shown.slice(from, to).map((row, at) => line(columns, row, () => events.open(shown, from + at)));
      body.replaceChildren(...lines);
    };
    const pager = openPager(PAGE, (from) => layOut(first = from, from + PAGE));
    const choose = (part) => {
      choice = { ...choice, ...part };
      shown = select(rows, choice);
      first = 0;
      layOut(0, PAGE);
      pager.start(shown.length);
      status.textContent = statusText(shown.length, rows.length);
      markSorted(headings, columns, choice);
      if (part.sort === void 0) events.chosen(shown);
    };
    const headings = columns.map(
      ({ key, title }) => heading(title, key, () => choose({ sort: key, descending: choice.sort === key && !choice.descending }))
    );
    const filter = rows.length < FEW ? [] : [controls(rows, section.id, choose)];
    const head = element("thead", {}, element("tr", {}, ...headings));
    const caption = element("caption", {}, element("span", {}, section.querySelector("h2")?.textContent ?? ""));
    section.append(
      ...filter,
      ...filter.length > 0 ? [status] : [],
      element("table", { class: "rows" }, caption, head, body),
      pager.element
    );
    choose({});
    return {
      shown: () => shown,
      first: (count) => layOut(0, count),
      again: () => layOut(first, first + PAGE)
    };
  }
  function statusText(shown, all) {
    if (shown === all) return "";
    return shown === 0 ? "No row fits." : \`\${countText(shown)} of \${countText(all)} rows\`;
  }
  function heading(title, look, sort) {
    const button = element("button", { type: "button" }, title);
    button.addEventListener("click", sort);
    return element("th", { scope: "col", class: look }, button);
  }
  function markSorted(headings, columns, choice) {
    for (const [at, cell] of headings.entries()) {
      if (columns[at]?.key !== choice.sort) cell.removeAttribute("aria-sort");
      else cell.setAttribute("aria-sort", choice.descending ? "descending" : "ascending");
    }
  }
  function line(columns, row, open) {
    return element("tr", {}, ...columns.map((column) => element("td", { class: column.key }, ...column.cell(row, open))));
  }

  // lib/report/html/page/presence.ts
  function spansOf(rows, made) {
    return rows.flatMap((row) => {
      const { life } = row.data;
      const from = Date.parse(life?.from ?? life?.first?.date ?? "");
      if (life === void 0 || Number.isNaN(from)) return [];
      return [{ row, standing: life.standing, from, to: endOf(life, from, made) }];
    });
  }
  function endOf({ standing, to }, from, made) {
    if (standing === "head" || standing === "refs") return Math.max(made, from);
    return to === void 0 ? null : Math.max(Date.parse(to), from);
  }
  var STANDINGS = ["head", "refs", "history"];
  function stepsOf(spans) {
    const changes = spans.flatMap(({ standing, from, to }) => {
      const at = STANDINGS.indexOf(standing);
      return to === null ? [] : [
        { time: from, at, by: 1 },
        { time: to, at, by: -1 }
      ];
    });
    changes.sort((a, b) => a.time - b.time);
    const steps2 = [];
    const counts = STANDINGS.map(() => 0);
    for (const [n, { time, at, by }] of changes.entries()) {
      for (let upTo = at; upTo < counts.length; upTo++) counts[upTo] += by;
      if (changes[n + 1]?.time !== time) steps2.push({ time, counts: [...counts] });
    }
    return steps2;
  }
  function longest(spans, most) {
    const lasted = ({ from, to }) => (to ?? from) - from;
    return [...spans].sort((a, b) => lasted(b) - lasted(a)).slice(0, most).sort((a, b) => a.from - b.from);
  }
  var DAY = 864e5;
  var MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];
  var DAYS = [1, 2, 7, 14];
  function ticksOf(from, to, most) {
    const days = DAYS.find((step) => (to - from) / (step * DAY) <= most);
    if (days !== void 0) return dayTicks(from, to, days);
    const months = MONTHS.find((step) => (to - from) / (step * 30.4 * DAY) <= most) ?? 1200;
    return monthTicks(from, to, months);
  }
  function dayTicks(from, to, step) {
    const ticks = [];
    for (let time = Math.ceil(from / DAY) * DAY; time <= to; time += step * DAY) {
      ticks.push({ time, label: new Date(time).toISOString().slice(0, 10) });
    }
    return ticks;
  }
  function monthTicks(from, to, step) {
    const start2 = new Date(from);
    const first = start2.getUTCFullYear() * 12 + start2.getUTCMonth();
    const ticks = [];
    for (let month = Math.ceil(first / step) * step; ; month += step) {
      const time = Date.UTC(Math.floor(month / 12), month % 12);
      if (time > to) return ticks;
      if (time < from) continue;
      const text = new Date(time).toISOString();
      ticks.push({ time, label: text.slice(0, step >= 12 ? 4 : 7) });
    }
  }

  // lib/report/html/page/area.ts
  var TOP = 12;
  function drawArea(spans, scale, height) {
    const steps2 = stepsOf(spans);
    const most = steps2.reduce((top, { counts }) => Math.max(top, counts.at(-1)), 1);
    const y = (count) => height - count / most * (height - TOP);
    const { left, right } = scale;
    const areas = STANDINGS.map(
      (name, at) => drawn("path", { class: \`area \${name}\`, d: outline(levels(steps2, scale, at), y, height) })
    ).reverse();
    return [
      ...steps2.length === 0 ? [] : areas,
      drawn("line", { class: "grid", x1: left, x2: right, y1: y(most), y2: y(most) }),
      drawn("text", { class: "tick", x: right + 4, y: y(most) + 4 }, countText(most)),
      drawn("line", { class: "base", x1: left, x2: right, y1: height + 0.5, y2: height + 0.5 }),
      drawn("text", { class: "name", x: 0, y: height - 4 }, left > 100 ? "All that were there" : "")
    ];
  }
  function levels(steps2, scale, at) {
    const columns = /* @__PURE__ */ new Map();
    for (const { time, counts } of steps2) {
      const x = Math.round(scale.x(time));
      const last = counts[at];
      columns.set(x, { high: Math.max(columns.get(x)?.high ?? 0, last), last });
    }
    return columns;
  }
  function outline(columns, y, height) {
    const parts = Array.from(columns, ([x, { high, last }]) => \`H\${x}V\${y(high).toFixed(1)}V\${y(last).toFixed(1)}\`);
    const [start2 = 0] = columns.keys();
    return \`M\${start2} \${height}\${parts.join("")}V\${height}Z\`;
  }

  // lib/report/html/page/timeline.ts
  var MOST_BARS = 24;
  var BARS_OF_MANY = 12;
  var BAR = 22;
  var AXIS = 22;
  var AREA = 96;
  var WIDE = 720;
  var LABEL = 250;
  var LABEL_LETTERS = 36;
  var TICK_LABEL = 70;
  var DAY2 = 864e5;
  var LEGEND = [
    ["head", "in HEAD"],
    ["refs", "on other refs"],
    ["history", "in history only"],
    ["unknown", "not known"]
  ];
  function openTimeline(section, all, made, open) {
    const caption = element("p", { class: "about" });
    const holder = element("div", { class: "picture" });
    const isHeadRead = all.every(({ data }) => data.life?.headUnread !== true);
    const legend = element(
      "ul",
      { class: "legend" },
      ...LEGEND.map(([name, text]) => element("li", { class: name }, isHeadRead ? text : text.replace("other ", "")))
    );
    section.append(element("h2", { id: "timeline-title" }, "When they came and went"), caption, holder, legend);
    section.setAttribute("aria-labelledby", "timeline-title");
    const known = new Map(spansOf(all, made).map((span) => [span.row, span]));
    let rows = [];
    const draw = () => {
      const spans = rows.flatMap((row) => known.get(row) ?? []);
      for (const [at, item] of Array.from(legend.children, (one) => one).entries()) {
        item.hidden = !spans.some(({ standing }) => standing === LEGEND[at]?.[0]);
      }
      const bars = longest(spans, spans.length > MOST_BARS ? BARS_OF_MANY : MOST_BARS);
      const text = captionText(rows.length, spans, bars.length);
      caption.textContent = text;
      holder.replaceChildren(
        ...spans.length === 0 ? [] : [picture(spans, bars, Math.max(holder.clientWidth, 240), text, open)]
      );
    };
    let width = 0;
    new ResizeObserver(() => {
      if (holder.clientWidth === width) return;
      width = holder.clientWidth;
      draw();
    }).observe(holder);
    return (chosen) => {
      rows = chosen;
      draw();
    };
  }
  function captionText(rows, spans, bars) {
    const unknown = spans.filter(({ standing }) => standing === "unknown").length;
    const endless = spans.filter(({ to }) => to === null).length - unknown;
    const undated = rows - spans.length;
    const sentences = [
      headText(rows, spans),
      bars < spans.length ? \`Bars show the \${bars} that stood longest.\` : "",
      endless > 0 ? \`\${countText(endless)} are gone since a date that is not known; only their start is drawn.\` : "",
      unknown > 0 ? \`Whether \${countText(unknown)} are gone is not known; only their start is drawn.\` : "",
      undated > 0 ? \`\${countText(undated)} have no date.\` : ""
    ];
    return sentences.filter((sentence) => sentence !== "").join(" ");
  }
  function headText(rows, spans) {
    if (spans.some(({ row }) => row.data.life?.headUnread === true)) return "HEAD was not looked at.";
    const standing = spans.filter((span) => span.standing === "head").length;
    return standing === 0 ? "None stands in HEAD now." : \`\${countText(standing)} of \${countText(rows)} still in HEAD.\`;
  }
  function picture(spans, bars, width, text, open) {
    const isWide = width >= WIDE;
    const step = isWide ? BAR : BAR * 2;
    const area = spans.length > 2 ? AREA : 0;
    const height = area + bars.length * step + AXIS;
    const scale = scaleOf(spans, isWide ? LABEL : 4, width - (area > 0 ? 48 : 8));
    const rows = bars.map(({ row }) => row);
    const shapes = bars.map((span, at) => bar(span, scale, area + at * step, isWide, () => open(rows, at)));
    return drawn(
      "svg",
      { width, height, viewBox: \`0 0 \${width} \${height}\`, role: "img", "aria-label": \`Timeline. \${text}\` },
      ...grid(scale, height),
      ...area > 0 ? drawArea(spans, scale, area - 14) : [],
      ...shapes
    );
  }
  function scaleOf(spans, left, right) {
    let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const span of spans) {
      from = Math.min(from, span.from);
      to = Math.max(to, span.to ?? span.from);
    }
    if (to - from < DAY2) [from, to] = [from - DAY2, to + DAY2];
    return { from, to, left, right, x: (time) => left + (time - from) / (to - from) * (right - left) };
  }
  function grid(scale, height) {
    const { from, to, left, right } = scale;
    return ticksOf(from, to, Math.max(2, Math.floor((right - left) / 84))).flatMap(({ time, label }) => {
      const x = Math.round(scale.x(time)) + 0.5;
      return [
        drawn("line", { class: "grid", x1: x, x2: x, y1: 0, y2: height - AXIS + 4 }),
        ...x + TICK_LABEL > right ? [] : [drawn("text", { class: "tick", x: x + 4, y: height - 4 }, label)]
      ];
    });
  }
  function bar({ row, standing, from, to }, scale, y, isWide, open) {
    const x = scale.x(from);
    const middle = y + (isWide ? BAR / 2 : BAR * 1.4);
    const width = to === null ? 0 : Math.max(3, scale.x(to) - x);
    const shape = to === null ? drawn("circle", { cx: x, cy: middle, r: 4 }) : drawn("rect", { x, y: middle - 5, width, height: 10, rx: 2 });
    const mask = row.data.mask ?? "";
    const title = shortened(row.kind.title, LABEL_LETTERS - mask.length);
    const name = drawn("text", { class: "name", x: 0, y: 14 }, title, " ", drawn("tspan", {}, mask));
    const room = { x: 0, y: isWide ? middle - 10 : y, width: isWide ? LABEL - 8 : scale.right, height: 20 };
    const label = drawn("svg", room, name);
    const tip = drawn("title", {}, \`\${row.kind.title} \${mask}
\${placeOf(row)}\`);
    const group = drawn("g", { class: \`bar \${standing}\` }, tip, label, shape);
    group.addEventListener("click", open);
    return group;
  }
  function shortened(text, most) {
    const letters = [...text];
    return letters.length <= Math.max(most, 8) ? text : \`\${letters.slice(0, Math.max(most, 8) - 1).join("")}\\u2026\`;
  }

  // lib/report/html/page/main.ts
  start(JSON.parse(document.getElementById("data")?.textContent ?? ""));
  function start(data) {
    const open = openDialog(data);
    const timeline = document.getElementById("timeline");
    const findings = rowsOf(data.findings, data);
    timeline.hidden = !findings.some(({ data: { life } }) => life?.from !== void 0 || life?.first !== void 0);
    const drawTimeline = timeline.hidden ? () => {
    } : openTimeline(timeline, findings, data.made, open);
    const tables = [];
    for (const name of TABLES) {
      const section = document.getElementById(name);
      const rows = name === "findings" ? findings : rowsOf(data[name], data);
      if (section === null || rows.length === 0) continue;
      const chosen = name === "findings" ? drawTimeline : () => {
      };
      tables.push([section, openTable(section, rows, { chosen, open })]);
    }
    printWhole(tables, data);
  }
})();
`;

/** Style of the page. */
export const PAGE_STYLE: string = `
:root {
  --paper: #fbfbfa;
  --raised: #ffffff;
  --ink: #1b1d20;
  --quiet: #5a6169;
  --rule: #dfe2e5;
  --link: #1a56b0;
  --error: #b3261e;
  --warning: #8a5800;
  --note: #51606f;
  --good: #1d6b3a;
  --alert: #fff4e0;
  --head: #b3261e;
  --refs: #d08a2e;
  --history: #8d99a6;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace;
  color-scheme: light;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14161a;
    --raised: #1b1e23;
    --ink: #e5e7ea;
    --quiet: #a3abb5;
    --rule: #31363d;
    --link: #8db8ff;
    --error: #ff8f85;
    --warning: #eab54a;
    --note: #aab6c3;
    --good: #74cf95;
    --alert: #33280f;
    --head: #f0776c;
    --refs: #d59a45;
    --history: #76828f;
    color-scheme: dark;
  }
}
* {
  box-sizing: border-box;
}
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font:
    15px/1.5 system-ui,
    -apple-system,
    "Segoe UI",
    Roboto,
    "Helvetica Neue",
    Arial,
    sans-serif;
  font-variant-numeric: tabular-nums;
}
main {
  max-width: 76rem;
  margin: 0 auto;
  padding: 2.5rem 1.5rem 4rem;
}
h1 {
  margin: 0;
  font-size: 2.1rem;
  line-height: 1.2;
  letter-spacing: -0.02em;
}
h2 {
  margin: 0 0 0.25rem;
  font-size: 1.2rem;
  letter-spacing: -0.01em;
}
h3 {
  margin: 0;
  font-size: 1rem;
}
h4 {
  margin: 1.4rem 0 0.35rem;
  color: var(--quiet);
  font-size: 0.78rem;
  letter-spacing: 0.05em;
  text-transform: uppercase;
}
p,
ul,
ol,
dl,
dd {
  margin: 0;
}
section {
  margin-top: 2.75rem;
}
section:focus,
.content:focus {
  outline: none;
}
code,
pre {
  font-family: var(--mono);
  font-size: 0.87em;
}
code,
small {
  overflow-wrap: anywhere;
  unicode-bidi: isolate;
}
pre {
  overflow-x: auto;
  margin: 0.75rem 0 0;
  padding: 0.75rem 1rem;
  border: 1px solid var(--rule);
  border-radius: 6px;
  background: var(--raised);
}
:focus-visible {
  outline: 2px solid var(--link);
  outline-offset: 2px;
}
.skip {
  position: absolute;
  left: -100rem;
}
.skip:focus {
  left: 1rem;
  top: 0.5rem;
  z-index: 1;
  padding: 0.4rem 0.8rem;
  background: var(--raised);
  color: var(--link);
}
.eyebrow,
.lede,
.made,
.about,
.status {
  color: var(--quiet);
}
.eyebrow {
  font-weight: 600;
}
.lede {
  margin-top: 0.35rem;
}
.made {
  margin-top: 1.25rem;
  font-size: 0.87rem;
}
.count {
  color: var(--quiet);
  font-weight: 400;
}

.alert {
  margin: 0 0 2.25rem;
  padding: 1rem 1.25rem;
  border: 1px solid var(--warning);
  border-left-width: 6px;
  border-radius: 6px;
  background: var(--alert);
}
.alert h2 {
  color: var(--warning);
}
.alert ul {
  margin-top: 0.5rem;
  padding-left: 1.2rem;
}
li {
  overflow-wrap: anywhere;
}

.figures {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 2.25rem;
  margin-top: 1.5rem;
}
.figure {
  display: flex;
  flex-direction: column-reverse;
}
.figure dd {
  font-size: 1.7rem;
  font-weight: 600;
  line-height: 1.2;
}
.figure dt {
  color: var(--quiet);
  font-size: 0.87rem;
}
.figure.error dd {
  color: var(--error);
}
.figure.warning dd {
  color: var(--warning);
}
.figure.note dd {
  color: var(--note);
}
.figure.zero dd {
  color: var(--quiet);
  font-weight: 400;
}
.kinds {
  display: flex;
  flex-wrap: wrap;
  gap: 0.2rem 1.5rem;
  margin-top: 1.25rem;
  padding: 0;
  list-style: none;
  font-size: 0.93rem;
}
.kinds .more {
  color: var(--quiet);
}

.controls {
  display: flex;
  flex-wrap: wrap;
  align-items: end;
  gap: 0.6rem;
  margin-top: 0.9rem;
}
.controls label {
  display: grid;
  gap: 0.15rem;
  min-width: 0;
  font-size: 0.8rem;
  color: var(--quiet);
}
.controls label:first-child {
  flex: 1 1 16rem;
}
input,
select,
button {
  font: inherit;
  color: var(--ink);
}
.controls input,
.controls select,
.controls button,
.pager button,
.bar button {
  min-height: 2.25rem;
  max-width: 100%;
  padding: 0.3rem 0.65rem;
  border: 1px solid var(--quiet);
  border-radius: 6px;
  background: var(--raised);
  font-size: 0.93rem;
}
.controls select {
  width: 13rem;
}
.controls button,
.pager button,
.bar button {
  border-color: var(--rule);
  cursor: pointer;
}
button:hover:enabled {
  color: var(--link);
}
button:disabled {
  color: var(--quiet);
  opacity: 0.6;
  cursor: default;
}
.status {
  min-height: 1.5rem;
  margin-top: 0.4rem;
  font-size: 0.87rem;
}

table {
  width: 100%;
  border-collapse: collapse;
  font-size: 0.93rem;
}
caption span {
  position: absolute;
  clip-path: inset(50%);
  width: 1px;
  height: 1px;
  overflow: hidden;
}
th {
  padding: 0.4rem 0.9rem 0.4rem 0;
  border-bottom: 1px solid var(--quiet);
  text-align: left;
  font-size: 0.8rem;
  font-weight: 600;
  color: var(--quiet);
  white-space: nowrap;
}
.rows thead th {
  position: sticky;
  top: 0;
  background: var(--paper);
}
th button {
  padding: 0.2rem 0;
  border: 0;
  background: none;
  color: inherit;
  cursor: pointer;
}
th button::after {
  content: "\\2195";
  display: inline-block;
  width: 1em;
  margin-left: 0.2em;
  opacity: 0.45;
}
th[aria-sort] {
  color: var(--ink);
}
th[aria-sort="ascending"] button::after {
  content: "\\2191";
  opacity: 1;
}
th[aria-sort="descending"] button::after {
  content: "\\2193";
  opacity: 1;
}
td {
  padding: 0.55rem 0.9rem 0.55rem 0;
  border-bottom: 1px solid var(--rule);
  vertical-align: top;
}
small {
  display: block;
  color: var(--quiet);
  font-size: 0.87em;
}
.rows {
  table-layout: fixed;
}
th.severity {
  width: 6.5rem;
}
th.title {
  width: 25%;
}
th.mask {
  width: 9.5rem;
}
th.date {
  width: 13rem;
}
th.state {
  width: 8.5rem;
}
td {
  overflow-wrap: anywhere;
}
td.place code {
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 3;
  overflow: hidden;
}
td.date small {
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.rows tbody tr:hover {
  background: var(--raised);
}
button.open {
  padding: 0;
  border: 0;
  background: none;
  color: var(--link);
  text-align: left;
  cursor: pointer;
}
button.open:hover {
  text-decoration: underline;
}
.tag {
  white-space: nowrap;
  font-size: 0.87em;
}
.tag::before {
  content: "";
  display: inline-block;
  width: 0.6em;
  height: 0.6em;
  margin-right: 0.5em;
  border: 2px solid currentColor;
  border-radius: 50%;
}
.tag.error {
  color: var(--error);
  font-weight: 600;
}
.tag.error::before {
  background: currentColor;
}
.tag.warning {
  color: var(--warning);
}
.tag.note,
.tag.plain {
  color: var(--note);
}
.tag.good {
  color: var(--good);
}
.pager {
  display: flex;
  align-items: center;
  justify-content: flex-end;
  gap: 0.75rem;
  margin-top: 0.9rem;
  font-size: 0.87rem;
  color: var(--quiet);
}
.pager[hidden] {
  display: none;
}

.picture {
  margin-top: 1rem;
  overflow: hidden;
}
svg {
  display: block;
}
svg text {
  font-size: 12px;
  fill: var(--ink);
}
svg .tick,
svg tspan {
  fill: var(--quiet);
}
svg .grid {
  stroke: var(--rule);
}
svg .base {
  stroke: var(--quiet);
}
svg .area {
  opacity: 0.55;
}
.area.head,
.bar.head {
  fill: var(--head);
}
.area.refs,
.bar.refs {
  fill: var(--refs);
}
.area.history,
.bar.history,
.bar.unknown {
  fill: var(--history);
}
g.bar {
  cursor: pointer;
}
g.bar:hover text {
  fill: var(--link);
}
.legend {
  display: flex;
  flex-wrap: wrap;
  gap: 0.2rem 1.25rem;
  margin-top: 0.6rem;
  padding: 0;
  list-style: none;
  font-size: 0.87rem;
  color: var(--quiet);
}
.legend li::before {
  content: "";
  display: inline-block;
  width: 1.1em;
  height: 0.6em;
  margin-right: 0.45em;
  border-radius: 2px;
  background: var(--head);
}
.legend .refs::before {
  background: var(--refs);
}
.legend .history::before,
.legend .unknown::before {
  background: var(--history);
}

dialog {
  width: min(52rem, calc(100vw - 2rem));
  max-height: calc(100vh - 3rem);
  padding: 0;
  border: 1px solid var(--rule);
  border-radius: 10px;
  background: var(--raised);
  color: var(--ink);
}
dialog[open] {
  display: flex;
  flex-direction: column;
}
dialog::backdrop {
  background: rgb(0 0 0 / 45%);
}
div.bar {
  display: flex;
  align-items: center;
  gap: 0.5rem;
  padding: 0.7rem 1.25rem;
  border-bottom: 1px solid var(--rule);
}
.bar .place {
  margin-right: auto;
  padding-left: 0.5rem;
  color: var(--quiet);
  font-size: 0.87rem;
}
.content {
  overflow-y: auto;
  padding: 1.25rem;
}
.detail h3 {
  font-size: 1.2rem;
  overflow-wrap: anywhere;
}
.detail ol {
  padding-left: 1.3rem;
}
.detail ol li + li {
  margin-top: 0.3rem;
}
.facts > div {
  display: grid;
  grid-template-columns: 8.5rem 1fr;
  column-gap: 1rem;
  padding: 0.2rem 0;
}
.facts dt {
  color: var(--quiet);
}
.facts dd {
  grid-column: 2;
  min-width: 0;
  overflow-wrap: anywhere;
}
#coverage .facts {
  margin-top: 0.75rem;
  font-size: 0.93rem;
}
#coverage h3 {
  margin-top: 1rem;
}
details {
  margin-top: 0.75rem;
}
summary {
  width: fit-content;
  cursor: pointer;
  color: var(--link);
}
.scroll {
  overflow-x: auto;
}
.checklist {
  table-layout: fixed;
  min-width: 38rem;
}
.checklist th:first-child {
  width: 9.5rem;
}
.checklist th:nth-child(2) {
  width: 55%;
}
.checklist ol {
  padding-left: 1.2rem;
  font-size: 0.93em;
}
.checklist p,
.checklist td:last-child {
  color: var(--quiet);
  font-size: 0.93em;
}
.paper {
  display: none;
}

@media screen and (max-width: 760px) {
  main {
    padding: 1.5rem 1rem 3rem;
  }
  h1 {
    font-size: 1.7rem;
  }
  .figures {
    gap: 0.5rem 1.5rem;
  }
  .controls label,
  .controls select {
    width: 100%;
  }
  .rows,
  .rows tbody,
  .rows thead,
  .rows tr,
  .rows td {
    display: block;
  }
  .rows thead tr {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
  }
  .rows thead th {
    position: static;
    width: auto;
    border: 0;
    padding: 0;
  }
  .rows tbody tr {
    padding: 0.7rem 0;
    border-top: 1px solid var(--rule);
  }
  .rows td {
    padding: 0.1rem 0;
    border: 0;
  }
  .rows td:empty {
    display: none;
  }
  .checklist {
    min-width: 0;
  }
  .checklist thead {
    display: none;
  }
  .checklist,
  .checklist tbody,
  .checklist tr,
  .checklist td {
    display: block;
  }
  .checklist tr {
    padding: 0.6rem 0;
    border-bottom: 1px solid var(--rule);
  }
  .checklist td {
    padding: 0.1rem 0;
    border: 0;
  }
  .facts > div {
    grid-template-columns: 1fr;
  }
  .facts dd {
    grid-column: 1;
  }
  dialog {
    width: 100vw;
    max-width: none;
    max-height: 100vh;
    border-radius: 0;
  }
}

@media print {
  body {
    background: none;
    font-size: 9.5pt;
  }
  main {
    max-width: none;
    padding: 0;
  }
  .skip,
  .controls,
  .status,
  .pager,
  th button::after,
  dialog {
    display: none !important;
  }
  .rows thead th {
    position: static;
    background: none;
  }
  .rows tr,
  .figure,
  svg {
    break-inside: avoid;
  }
  h2,
  h3,
  h4 {
    break-after: avoid;
  }
  th.severity {
    width: 11%;
  }
  th.mask {
    width: 14%;
  }
  th.date {
    width: 17%;
  }
  th.state {
    width: 12%;
  }
  td.place code {
    display: inline;
  }
  td.date small {
    white-space: normal;
  }
  button.open {
    color: inherit;
  }
  .paper {
    display: block;
    margin-top: 2rem;
  }
  .paper h3 {
    margin-top: 2rem;
    font-size: 1.1rem;
  }
  .paper h4 {
    margin: 0 0 0.25rem;
    color: inherit;
    font-size: inherit;
    letter-spacing: normal;
    text-transform: none;
  }
  .paper .detail {
    margin-top: 0.9rem;
    padding-top: 0.9rem;
    border-top: 1px solid var(--rule);
  }
  .paper .facts > div {
    grid-template-columns: 6.5rem 1fr;
    padding: 0;
  }
  .tag,
  .legend li::before,
  svg {
    print-color-adjust: exact;
  }
}
`;
