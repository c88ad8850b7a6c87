import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { findId, mergeIds } from "../../../lib/git/graph/stored-ids.ts";

/** Ids that share what they begin with, as no hash does, and ids that do not. */
const id = fc.oneof(
  fc.uint8Array({ minLength: 20, maxLength: 20 }),
  fc.tuple(fc.nat(2), fc.nat(255), fc.nat(3)).map(([bucket, third, last]) => {
    return Uint8Array.from({ length: 20 }, (_, at) => (at === 1 ? bucket : at === 2 ? third : at === 19 ? last : 0));
  }),
);

test("an id is found where it stands, and no other", () => {
  fc.assert(
    fc.property(fc.array(id, { maxLength: 200 }), fc.array(id, { maxLength: 20 }), (stored, others) => {
      const { ids } = mergeIds([Buffer.concat(stored)]);
      const order = [...new Set(stored.map((one) => Buffer.from(one).toString("hex")))].sort();
      for (const asked of [...stored, ...others]) {
        const place = order.indexOf(Buffer.from(asked).toString("hex"));
        expect(findId(ids, Buffer.concat([Buffer.alloc(3), asked]), 3)).toBe(place);
      }
    }),
  );
});
