import { BufferPool } from "./buffer-pool.ts";
import { DeltaMachine } from "./delta-machine.ts";
import { Inflater } from "./inflater.ts";

/** What walks need while they are under way: memory for texts, and the state of zlib. Serves one walk at a time. */
export class WalkRoom {
  readonly machine: DeltaMachine | null = DeltaMachine.open();
  readonly pool: BufferPool = new BufferPool(this.machine?.memory);
  readonly inflater: Inflater = new Inflater();
}
