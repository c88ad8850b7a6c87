import { ALONE, PAIRED, type Companion } from "./companion.ts";
import { nearest } from "./vicinity.ts";

const SIGN = String.raw`\\?["']?[ \t]{0,4}[:=][ \t]{0,4}\\?["']?`;
const ACCOUNT = new RegExp(String.raw`account[_-]?name${SIGN}([a-z0-9][a-z0-9-]{1,62})`, "gi");
const ENDPOINT = new RegExp(
  String.raw`(?:account)?endpoint${SIGN}((?:https|sb|amqps)://[a-z0-9.-]{3,200})|hostname${SIGN}([a-z0-9.-]{3,200})`,
  "gi",
);
const POLICY = new RegExp(String.raw`sharedaccesskeyname${SIGN}([\w.-]{1,64})`, "gi");

/** Account, endpoint and policy of a key in Azure's connection strings. */
export const azureAccountCompanion: Companion = {
  name: "azure-account",
  find({ before, after, value }) {
    const near = (regex: RegExp): string | undefined => nearest(before, after, value.length, regex)?.text;
    const [account, endpoint, policy] = [near(ACCOUNT), near(ENDPOINT), near(POLICY)];
    if (account === undefined && endpoint === undefined) return { facts: ALONE, parts: [] };
    const facts = {
      ...(account === undefined ? {} : { account }),
      ...(endpoint === undefined ? {} : { endpoint }),
      ...(policy === undefined ? {} : { policy }),
    };
    return { facts: { ...facts, ...PAIRED, parts: [...Object.keys(facts), "key"] }, parts: [] };
  },
};
