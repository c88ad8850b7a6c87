import type { Proof } from "../proof.ts";
import { judgePassword } from "./password-quality.ts";

/** Characters before the password that hold the rest of the URL. */
const REACH = 360;

/** Passwords among the parameters of a JDBC URL. */
export const jdbcProof: Proof = {
  name: "jdbc",
  reach: REACH,
  check({ value, text, start, end }) {
    const before = text.slice(Math.max(0, start - REACH), start);
    const url =
      before.slice(before.lastIndexOf("jdbc:")) +
      value +
      (/^[^\s"'`<>]*/.exec(text.slice(end, end + REACH))?.[0] ?? "");
    const host = /(?:\/\/|@)([^\s:/;?,@]{1,253})/.exec(url)?.[1];
    const user = /[?&;]user(?:name)?=([^\s&;]{1,128})/i.exec(url)?.[1];
    const database = /(?:\/\/|@)[^\s/;?]{1,260}\/([\w.-]{1,64})|[;?&]databaseName=([\w.-]{1,64})/i.exec(url);
    const facts = {
      ...(user === undefined ? {} : { user }),
      ...(host === undefined ? {} : { host }),
      ...(database === null ? {} : { database: database[1] ?? database[2]! }),
    };
    return { ...judgePassword({ password: value, user, host }), facts };
  },
};
