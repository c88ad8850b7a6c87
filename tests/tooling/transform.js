import { transformSync } from "esbuild";

/** Strips types; module syntax is left as it is (jest itself does this from Node 22.13 on). */
const transformer = {
  process(source, path) {
    const { code } = transformSync(source, {
      loader: "ts",
      sourcefile: path,
      sourcemap: "inline",
      target: "node20.19",
    });
    return { code };
  },
};

export default transformer;
