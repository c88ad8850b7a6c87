import type { Platform } from "./core/platform.js";
/** A platform in plain JavaScript. It parses no keys: what it says of them is that nothing is proven. */
export declare const browserPlatform: Platform;
