import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { ascendingOrder } from "../../../lib/git/pack/sort-offsets.ts";

test("offsets are ordered as an ordinary sort orders them, also beyond 4 GiB", () => {
  const offset = fc.oneof(fc.nat(50), fc.nat(0x7fffffff), fc.maxSafeNat());
  fc.assert(
    fc.property(fc.array(offset, { maxLength: 300 }), (offsets) => {
      const expected = offsets.map((_, i) => i).sort((a, b) => offsets[a]! - offsets[b]! || a - b);
      expect([...ascendingOrder(Float64Array.from(offsets))]).toEqual(expected);
    }),
  );
});
