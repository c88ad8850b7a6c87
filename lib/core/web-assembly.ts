/** The part of the WebAssembly interface that is used here; the language's own types leave it to browsers'. */
interface WebAssemblyApi {
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

/**
 * What a module that imports nothing exports.
 * @param code the module, in base64
 * @returns null where WebAssembly is absent, lacks what the module needs, or is forbidden by a page's or host's policy
 */
export function moduleExports(code: string): unknown {
  const api = (globalThis as { readonly WebAssembly?: WebAssemblyApi }).WebAssembly;
  if (api === undefined) return null;
  try {
    const bytes = Uint8Array.from(atob(code), (character) => character.charCodeAt(0));
    return new api.Instance(new api.Module(bytes)).exports;
  } catch {
    return null;
  }
}
