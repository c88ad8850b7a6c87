declare module "tar-stream/extract.js" {
  import type { Extract, ExtractOptions } from "tar-stream";
  export default function extract(options?: ExtractOptions): Extract;
}
