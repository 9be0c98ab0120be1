import type { Browser } from "@playwright/test";
import type { Site } from "../serve/site-files";
import type { MeasuredPage } from "./measured-pages";
import { type Device, devices, type Visit, visit } from "./visit";
import { totalOf, type Weight, weigh } from "./weigh";

/** What a page showed on one device, over several visits: the worst shift and the middle times. */
export interface OnDevice {
  readonly layoutShift: number;
  readonly firstPaint: number;
  readonly textShown: number;
}

export interface Measured {
  readonly name: string;
  readonly weight: Weight;
  readonly total: number;
  readonly on: Readonly<Record<string, OnDevice>>;
}

const visits = 3;

/** The middle value; of an even number of values, the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** To four decimals: what a chance of rounding changes is no change. */
function rounded(shift: number): number {
  return Math.round(shift * 10_000) / 10_000;
}

async function visitOften(
  browser: Browser,
  url: string,
  page: MeasuredPage,
  device: Device,
): Promise<readonly Visit[]> {
  const seen: Visit[] = [];
  while (seen.length < visits) seen.push(await visit(browser, url, page, device));
  return seen;
}

/** Measures one page of a served site on every device. */
export async function measurePage(
  browser: Browser,
  url: string,
  site: Site,
  page: MeasuredPage,
): Promise<Measured> {
  const on: Record<string, OnDevice> = {};
  const paths: string[] = [];
  for (const device of devices) {
    const seen = await visitOften(browser, url, page, device);
    on[device.name] = {
      layoutShift: rounded(Math.max(...seen.map(({ layoutShift }) => layoutShift))),
      firstPaint: median(seen.map(({ firstPaint }) => firstPaint)),
      textShown: median(seen.map(({ textShown }) => textShown)),
    };
    paths.push(...seen.flatMap((one) => one.paths));
  }
  const weight = weigh(site, paths);
  return { name: page.name, weight, total: totalOf(weight), on };
}
