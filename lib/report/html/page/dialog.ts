import type { PageHead } from "../data.ts";
import { detail } from "./detail.ts";
import { countText, element } from "./dom.ts";
import type { Row } from "./select.ts";

const TITLE = "detail-title";

/** A window that tells one row of several whole; arrows on its bar go to the next. */
export function openDialog(head: PageHead): (rows: readonly Row[], at: number) => void {
  const content = element("div", { class: "content", tabindex: "0" });
  const place = element("span", { class: "place" });
  const [back, on, close] = ["Previous", "Next", "Close"].map((label) =>
    element("button", { type: "button" }, label),
  ) as [HTMLButtonElement, HTMLButtonElement, HTMLButtonElement];
  const bar = element("div", { class: "bar" }, back, on, place, close);
  const dialog = element("dialog", { "aria-labelledby": TITLE, closedby: "any" }, bar, content);
  document.body.append(dialog);

  let [rows, at]: [readonly Row[], number] = [[], 0];
  const show = (next: number): void => {
    at = next;
    content.replaceChildren(detail(rows[at]!, head, TITLE));
    content.scrollTop = 0;
    place.textContent = `${countText(at + 1)} of ${countText(rows.length)}`;
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
