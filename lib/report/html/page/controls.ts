import { countText, element } from "./dom.ts";
import { valuesOf, type Choice, type Row } from "./select.ts";

type Filters = Pick<Choice, "words" | "severity" | "title" | "state">;
const NO_FILTERS: Filters = { words: "", severity: "", title: "", state: "" };
type FilterName = Exclude<keyof Filters, "words">;

const LISTS: readonly (readonly [name: FilterName, label: string, of: (row: Row) => string])[] = [
  ["severity", "Severity", ({ data }) => data.severity],
  ["title", "Kind", ({ kind }) => kind.title],
  ["state", "Now", ({ data }) => data.state],
];

/** The search box and a list for each column with more than one value; tells each change. */
export function controls(rows: readonly Row[], about: string, changed: (filters: Filters) => void): HTMLElement {
  let filters = NO_FILTERS;
  const change = (part: Partial<Filters>): void => {
    filters = { ...filters, ...part };
    changed(filters);
  };
  const search = element("input", {
    type: "search",
    placeholder: "Path, name, commit, author",
    autocomplete: "off",
    spellcheck: "false",
  });
  search.addEventListener("input", () => change({ words: search.value }));
  const lists = LISTS.flatMap(([name, label, of]) => {
    const values = valuesOf(rows, of);
    return values.length < 2
      ? []
      : [
          labelled(
            label,
            list(values, (value) => change({ [name]: value })),
          ),
        ];
  });
  const form = element("form", { class: "controls", role: "search", "aria-label": `Filter ${about}` });
  form.append(labelled("Search", search), ...lists, element("button", { type: "reset" }, "Clear"));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => change(NO_FILTERS));
  return form;
}

function list(values: readonly (readonly [string, number])[], changed: (value: string) => void): HTMLElement {
  const options = values.map(([value, count]) => element("option", { value }, `${value} (${countText(count)})`));
  const select = element("select", {}, element("option", { value: "" }, "All"), ...options);
  select.addEventListener("change", () => changed(select.value));
  return select;
}

function labelled(label: string, control: HTMLElement): HTMLElement {
  return element("label", {}, element("span", {}, label), control);
}
