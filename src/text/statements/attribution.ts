import { attributedTo, type Citing, citingAt } from "./attributed";
import { readSource } from "./credit";
import { cueUseAt } from "./cue-use";
import { unitsOf } from "./draft";
import { commas } from "./marks";
import type { Progress, Said } from "./progress";
import { speak } from "./speak";
import { firstNamed } from "./subject";
import type { TokenRange } from "./tokens";

function clauseEnd(progress: Progress, from: number, to: number): number {
  let at = from;
  while (at < Math.min(to, from + 120) && !commas.has(progress.reading.tokens[at]?.text ?? "")) at += 1;
  return at;
}

/** Past what else names a source at a sentence's head, to فإن or to أن behind a comma: ووفقا لتقرير الأمانة العامة، فإن. */
function afterLeading(progress: Progress, end: number, to: number): number {
  for (let at = end; at < Math.min(to, end + 24); at += 1) {
    if (/^(?:فان|فانه|فانها|فقد)$/u.test(progress.word(at))) return at + 1;
    const parted = commas.has(progress.reading.tokens[at - 1]?.text ?? "");
    if (parted && /^(?:ان|انه|انها)$/u.test(progress.word(at))) return at + 1;
    if (cueUseAt(progress.reading, at) !== null) return end;
  }
  return end;
}

/** Where the words end that describe a source further: at a mark, or where they are more than a few. */
function wordsEnd({ reading }: Progress, from: number): number {
  let at = from;
  while (at < from + 5 && reading.tokens[at]?.word) at += 1;
  return at;
}

/** Fewer tokens before such a clause are no statement. */
const leastCited = 4;

/** What stands before an attribution that parts a clause near its beginning: so many tokens at most. */
const shortBeginning = 4;

function slice(progress: Progress, range: TokenRange): [number, number] {
  const { start, end } = unitsOf(progress.reading, range);
  return [start, end];
}

function introduces(progress: Progress, begin: number, at: number): boolean {
  for (let look = Math.max(begin, at - 12); look < at; look += 1) {
    const cue = cueUseAt(progress.reading, look);
    if (cue !== null && !cue.ambiguous && cue.tense === "past") return true;
  }
  return false;
}

/** على حد قوله, after the words. */
function sayingOf(progress: Progress, at: number, begin: number): number {
  if (progress.current !== undefined && progress.floor >= at - 1) return at + 3;
  const place = progress.places.startingAt(at + 3);
  const named = firstNamed(progress.reading, progress.places, Math.max(begin, progress.floor), at);
  const speaker = place?.speaker ?? named?.speaker ?? progress.memory.latest;
  const cue = { from: at, to: at + 3, verb: "على حد قول" };
  const index = progress.lastQuotationBefore(at, begin);
  const quotation = progress.reading.quotations[index];
  const content =
    quotation !== undefined && quotation.to <= at
      ? quotation
      : { from: Math.max(begin, progress.floor), to: at };
  progress.push(
    content,
    cue,
    { speaker, named: place?.mention ?? null, sure: 0.8, by: place === null ? "first-named" : "attribution" },
    "attribution",
    0.7,
  );
  progress.floor = at + 3;
  return at + 3;
}

/** ، كما أعلنت الوزارة أمس: the clause before is what whoever is named said, unless it is somebody's already. */
function cited(progress: Progress, { from, to, verb, name }: Citing, begin: number): number {
  const { places } = progress;
  const given = progress.current !== undefined && progress.floor >= from - 1;
  const start = Math.max(begin, progress.floor);
  if (given || from - start < leastCited) return to;
  // حسبما أفاد مساعد الوزير، اللواء فلان: of several the last person.
  const first = places.startingAt(name);
  let place = first;
  for (let at = name + 1; first === null && at < to; at += 1) {
    const next = places.startingAt(at);
    if (next !== null && (place === null || next.speaker.kind === "person")) place = next;
  }
  const said: Said = {
    speaker: place?.speaker ?? null,
    named: place?.mention ?? null,
    sure: 0.9,
    by: place === null ? "unnamed" : "attribution",
  };
  const cue = { from: verb.at, to: verb.at + 1, verb: verb.lemma };
  progress.push({ from: start, to: from }, cue, said, "attribution", 0.75);
  progress.memory.spoke(said.speaker, verb.agreement);
  progress.current = said;
  progress.floor = to;
  return to;
}

/** A phrase that attributes the words after it, at a sentence's head, or those before it. */
export function readAttribution(progress: Progress, at: number, begin: number, to: number): number {
  const { reading, places } = progress;
  if (progress.word(at) === "علي") return sayingOf(progress, at, begin);
  const citing = citingAt(reading, places, at);
  if (citing !== null) return cited(progress, citing, begin);
  const name = attributedTo(reading, places, at);
  if (name === null) return at + 1;
  const place = places.at(name);
  const source = place?.speaker.kind === "person" ? null : readSource(reading, name);
  if (progress.current !== undefined && progress.floor >= at - 1) return place?.to ?? name + 1;
  let end = place?.to ?? source?.to ?? name + 1;
  while (
    end < to &&
    reading.tokens[end]?.word &&
    progress.floor <= at &&
    end < name + 12 &&
    at - begin <= 1 &&
    !/^(?:فان|فانه|فانها|فقد|فمن|فلا|فلم|فلن|ان)$/u.test(progress.word(end))
  )
    end += 1;
  const quotedName = reading.quotations[reading.quotationAt[end] ?? -1];
  if (quotedName !== undefined && quotedName.words <= 4) end = Math.max(end, quotedName.to);
  const said: Said = {
    speaker: place?.speaker ?? null,
    named: place?.mention ?? (source === null ? unitsOf(reading, { from: name, to: end }) : null),
    sure: 0.9,
    by: place === null ? "unnamed" : "attribution",
  };
  if (source !== null) progress.credit = reading.article.text.slice(...slice(progress, source));
  const cue = { from: at, to: at + 1, verb: progress.word(at).replace(/^و(?=ب|و|ط|ح|ن)/u, "") };
  if (at - begin <= 1) {
    const start = afterLeading(progress, end, to);
    // An agency passes on what others said, who go on behind it.
    if (source === null) {
      progress.memory.spoke(said.speaker, null);
      progress.topic = null;
    }
    return speak(progress, said, cue, { how: "that", start, zoneEnd: start }, to, 0.75);
  }
  // In the midst of a verb's introduction it names the source of what follows.
  if (introduces(progress, begin, at)) return end;
  // Behind a comma it closes the clause; inside one the words go on: المياه بحسب البلدية ستعود غدا.
  const closing = commas.has(reading.tokens[at - 1]?.text ?? "");
  // ومن المرجح، حسب التقارير الطبية، أن يعود: a few words before it are only the beginning of the clause behind.
  const behind = wordsEnd(progress, end);
  const goesOn =
    closing && commas.has(reading.tokens[behind]?.text ?? "") && progress.word(behind + 1) === "ان";
  if (goesOn && at - Math.max(begin, progress.floor) <= shortBeginning) {
    const start = behind + 2;
    return speak(progress, said, cue, { how: "that", start, zoneEnd: start }, to, 0.7);
  }
  const more = reading.tokens[end]?.word === true && end < to && !closing;
  progress.push(
    { from: progress.floor, to: more ? clauseEnd(progress, end, to) : at },
    cue,
    said,
    more ? "inner-attribution" : "attribution",
    more ? 0.5 : 0.75,
  );
  if (source === null) progress.memory.spoke(said.speaker, null);
  // Behind a source without a name the sentence goes on with its own subject: تضمن التقرير أرقاما، وفقا لإحصاءات، مشيرا.
  progress.current = said.speaker === null ? undefined : said;
  progress.floor = end;
  return end;
}
