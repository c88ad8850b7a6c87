// Made by tools/train-language.js from the words of large public projects; do not edit.

/** Levels of {@link BIGRAM_COSTS} per bit. */
export const LEVELS_PER_BIT = 2;

/** Cost of a symbol (column) after another (row), one base-36 digit each; the order of symbols.ts. */
export const BIGRAM_COSTS: readonly string[] = [
  "la78je9kanf797n9m785beffdie9",
  "6fee8ihi88i5bh8gk89f7ijlakc6",
  "8hdi6hl6cn69dj5hm9d6bikobog8",
  "8cf94hgl7kkcfiagnabhafkecoe3",
  "ag98dadiimlba7hbd669iddaeog4",
  "8lge88fk4lk9gd6dk9abajkkcmd5",
  "9ifk4hcd6mlch9afl88eciikhhf3",
  "5hdg4iki8lkgff7jkccabjklgld3",
  "bd97aa8mkmk8a57bja86lcodobia",
  "cggf2gggbfeggh8fgg6fbgahhga6",
  "ahhd4dfg9kifhbcfkf7cchfkikd3",
  "7gib4dhl6ng8ih6foib99finaog5",
  "5cjc5ihm7lid8g67miafcjmmfmd6",
  "8j87797kaldegd9elf76cckngmf5",
  "db99jecjccc985a9p6a98abhhmh8",
  "5kec6hecaoi7jj7ak5c89jkndnf6",
  "fgfggfggfgg9gfggdecg1gfggga5",
  "7gad4ham8pddbd7fpa9accjpbpg5",
  "ckaj6hg98neegh9ahh94aigmelg4",
  "7mcg5di96pnffj9dp8abcmggbmf4",
  "b8cc7bblamm7a6g8n676ilmgmkgc",
  "4jfi3jik4kjjjfbhkkehgijlkk77",
  "6ife8gib6jfeh86gj79bhjehjjd4",
  "bfac9fih9jjecig5jhf5fhicci73",
  "dfehbihjejjdbaf7kdaajifjhgd1",
  "5efe3eff8ffdefbgffdgdfefbb95",
  "cdcddcceefedeeedfddddeeafe33",
  "8a7999bb9fea9a97g778babfhhcz",
];
