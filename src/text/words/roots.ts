/**
 * The commonest patterns by which Arabic makes verbs, verbal nouns and participles of a root of three strong consonants;
 * 1, 2 and 3 stand for them. Folded letters. From the tables of Wright, A Grammar of the Arabic Language, §§ 35-41 and
 * 196-236. Roots with a weak letter are left out: of عاد, يعود and إعادة no pattern keeps what the three share.
 */
const nominal = `
  123 123ه 12و3 12و3ه 12ا3 12ا3ه 12ي3 12ي3ه
  ا12ا3 ا123 ت12ي3 م1ا23 م1ا23ه ان12ا3 ان123 ا1ت2ا3 ا1ت23 است12ا3 است123 ت123 ت1ا23
  1ا23 1ا23ه م12و3 م12و3ه م123 م123ه من123 م1ت23 مست123 مت123 مت1ا23
`;

/** What is left of the present when the letter of the person is off. */
const imperfect = "123 12و3 12ي3 1ا23 ت123 ت1ا23 ن123 1ت23 ست123";

const consonant = "([^اويهءؤئ])";

/** The patterns by how many letters they have, so that a word tries only those that it can fit. */
function compile(patterns: string): ReadonlyMap<number, readonly RegExp[]> {
  const found = new Map<number, RegExp[]>();
  for (const pattern of patterns.trim().split(/\s+/u)) {
    const compiled = new RegExp(`^${pattern.replace(/[123]/gu, consonant)}$`, "u");
    const known = found.get(pattern.length);
    if (known === undefined) found.set(pattern.length, [compiled]);
    else known.push(compiled);
  }
  return found;
}

const nominalPatterns = compile(nominal);
const imperfectPatterns = compile(imperfect);

const rootsBy = (patterns: ReadonlyMap<number, readonly RegExp[]>, core: string): readonly string[] =>
  (patterns.get(core.length) ?? []).flatMap((pattern) => {
    const root = pattern.exec(core)?.slice(1).join("");
    return root === undefined ? [] : [root];
  });

/** The roots that a folded core without clitics may be made of; none for most words, and several where patterns meet. */
export function rootsOf(core: string): readonly string[] {
  return rootsBy(nominalPatterns, core);
}

/** The same for a verb of the present without the letter of the person. */
export function rootsOfImperfect(core: string): readonly string[] {
  return rootsBy(imperfectPatterns, core);
}
