/** Of how many kinds of a provider's secrets something is true. */
export type Share = "all" | "some" | "none";

/** What GitHub does with a provider's secrets: tells the provider about public copies, refuses pushes, asks whether they work. */
export type Programme = `${Share} ${Share} ${Share}`;

/** What a provider itself says or is known to do about leaked secrets. */
export interface OwnDisclosure {
  /** What it does when it hears of one, as a verb phrase. */
  readonly reaction?: string;
  /** Where it says so, or takes reports. */
  readonly page: string;
}

/** Who hears of a provider's secret that became public. */
export interface Disclosure {
  /** `not listed`: GitHub's list of supported secrets, which is complete, does not have the provider. */
  readonly github:
    { readonly partner: Share; readonly pushProtection: Share; readonly validityCheck: Share } | "not listed";
  readonly reaction: string | "not known";
  readonly page: string | "not known";
}
