import { countText, element } from "./dom.ts";

/** Buttons that turn pages. */
export interface Pager {
  readonly element: HTMLElement;
  /** Starts over with so many rows. */
  start(rows: number): void;
}

/** @param turned told the first row of the page to show */
export function openPager(size: number, turned: (first: number) => void): Pager {
  const [back, on] = ["Previous", "Next"].map((label) => element("button", { type: "button" }, label)) as [
    HTMLButtonElement,
    HTMLButtonElement,
  ];
  const place = element("span", { role: "status" });
  const nav = element("nav", { class: "pager", "aria-label": "Pages" }, back, place, on);
  let [first, count] = [0, 0];
  const tell = (): void => {
    const last = Math.min(first + size, count);
    place.textContent = `${countText(first + 1)} to ${countText(last)} of ${countText(count)}`;
    back.disabled = first === 0;
    on.disabled = last >= count;
    nav.hidden = count <= size;
  };
  const turn = (by: number): void => {
    first += by;
    turned(first);
    tell();
    nav.parentElement?.scrollIntoView();
  };
  back.addEventListener("click", () => turn(-size));
  on.addEventListener("click", () => turn(size));
  const start = (rows: number): void => {
    [first, count] = [0, rows];
    tell();
  };
  return { element: nav, start };
}
