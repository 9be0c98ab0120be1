import { type Identity, isSame, mayHold, officesOf } from "./identity";

/** Whoever was met last is most likely meant again; further back nobody is looked for, so that time stays linear. */
const mostCompared = 60;

/** One who was met, with everything that is kept of them. */
export interface Member<Kept> {
  identity: Identity;
  readonly kept: Kept[];
}

/** Lists by a key, each searched from its end. */
class LatestBy<Item> {
  private readonly lists = new Map<string, Item[]>();

  add(key: string, item: Item): void {
    const list = this.lists.get(key) ?? [];
    if (list.at(-1) !== item) list.push(item);
    this.lists.set(key, list);
  }

  find(key: string, fits: (item: Item) => boolean): Item | null {
    const list = this.lists.get(key) ?? [];
    for (let at = list.length - 1; at >= Math.max(0, list.length - mostCompared); at -= 1) {
      const item = list[at];
      if (item !== undefined && fits(item)) return item;
    }
    return null;
  }
}

/** Who holds an office, the one who was named last before all others. */
export class Holders<Kept> {
  private readonly byOffice = new LatestBy<Member<Kept>>();

  /** Notes that somebody was named now. */
  heard(member: Member<Kept>): void {
    const { kind, office } = member.identity;
    if (office !== null) this.byOffice.add(`${kind} ${office}`, member);
  }

  /** Whom an office without a name means; null where nobody holds it. */
  holder(alone: Identity): Member<Kept> | null {
    const find = (fits: (identity: Identity) => boolean): Member<Kept> | null => {
      for (const office of officesOf(alone)) {
        const found = this.byOffice.find(`${alone.kind} ${office}`, ({ identity }) => fits(identity));
        if (found !== null) return found;
      }
      return null;
    };
    // Of two presidents the one whose country is known goes before the one whose is not.
    return (
      find((identity) => sharesCountry(alone, identity) && mayHold(alone, identity)) ??
      find((identity) => mayHold(alone, identity))
    );
  }
}

function sharesCountry({ countries }: Identity, holder: Identity): boolean {
  return [...countries].every((country) => holder.countries.has(country));
}

const letterKey = (kind: string, word: string): string => `${kind} ${word[0] ?? ""}`;

/** Those who were met, found again by what their names begin with. */
export class Roster<Kept> {
  readonly members: Member<Kept>[] = [];
  private readonly byLetter = new LatestBy<Member<Kept>>();

  private file(member: Member<Kept>): void {
    const { kind, name } = member.identity;
    for (const word of name) this.byLetter.add(letterKey(kind, word), member);
  }

  /** The member who goes by a name; null where there is none. */
  named(identity: Identity): Member<Kept> | null {
    const { kind, name } = identity;
    const last = name.at(kind === "person" ? -1 : 0) ?? "";
    return this.byLetter.find(letterKey(kind, last), (member) => isSame(identity, member.identity));
  }

  add(identity: Identity, kept: Kept): Member<Kept> {
    const member = { identity, kept: [kept] };
    this.members.push(member);
    this.file(member);
    return member;
  }

  /** Keeps something more of a member, and what it tells of their name and office. */
  know(member: Member<Kept>, identity: Identity, kept: Kept): void {
    const known = member.identity;
    member.kept.push(kept);
    member.identity = {
      kind: known.kind,
      name: identity.name.length > known.name.length ? identity.name : known.name,
      office: known.office ?? identity.office,
      countries: new Set([...known.countries, ...identity.countries]),
      of: new Set([...known.of, ...(identity.office === known.office ? identity.of : [])]),
    };
    this.file(member);
  }
}
