import { blobPlace, type Blob, type BlobPlace, type Skip } from "../../core/blob.ts";

/** First line of a pointer (git-lfs, docs/spec.md); the content it stands for is kept elsewhere. */
const START: Buffer = Buffer.from("version https://git-lfs.github.com/spec/v1\noid ");
/** The specification's limit. */
const LONGEST = 1024;

/** Says that the file behind a Git LFS pointer is not followed; null for any other content. */
export function lfsSkip(blob: Blob): Skip | null {
  return isLfsPointer(blob.bytes) ? lfsPointer(blobPlace(blob)) : null;
}

/** Says that the file behind the pointer at a place is not followed. */
export function lfsPointer(place: BlobPlace): Skip {
  return { ...place, reason: "lfs-pointer", incomplete: false };
}

/** Whether a content is a Git LFS pointer. */
export function isLfsPointer(bytes: Uint8Array): boolean {
  return bytes.length < LONGEST && START.equals(bytes.subarray(0, START.length));
}
