import { collate, compareWordings, piecesOf, stem, tokenise } from "@/text";

/** Wordings that lead through every part of the engine: names, figures, a negation, forms, clitics, moved words, marks. */
const names = [["غواتيمالا", "جواتيمالا"]];
const first = "قال الرئيس إن القوات لن تنسحب من غواتيمالا قبل 12 يوما، وأكد “انتهاء المهام” هناك";
const second = "أكد الرئيس أمس انتهاء مهمتها وأن 15 من قواته ستنسحب من جواتيمالا";
const third = "لن ترفع الحكومة القيود في البلاد، قال الرئيس";

/** From the smallest to the largest, so that none has much to do for the first time. */
const steps: readonly (() => unknown)[] = [
  () => tokenise(first),
  () => stem("المهام"),
  () => collate(["قال"]),
  () => collate(["قال الرئيس", "أكد الرئيس"]),
  () => collate(["في غواتيمالا", "في جواتيمالا"], { names }),
  () => collate([second.slice(0, 30), first.slice(0, 30)], { names }),
  () => collate([first, second], { names }),
  () => collate([first, second, third], { names }),
  () => compareWordings(collate([first, second], { names }), 0, 1),
  () => piecesOf(collate([first, second, third], { names }), 0),
];

const pause = () => new Promise<void>((goOn) => setTimeout(goOn));

/** Code that has run a few times is compiled; from then on a collation takes a quarter of the time. */
const rounds = 4;

async function takeSteps(): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    for (const step of steps) {
      await pause();
      step();
    }
  }
}

let warmed: Promise<void> | null = null;

/**
 * Runs the engine on a small sample, in steps between which the page can answer its reader: the first collation of a
 * page otherwise holds it up for several frames on a slow phone, while the browser reads the code. Done once.
 */
export function warmEngine(): Promise<void> {
  warmed ??= takeSteps();
  return warmed;
}
